package org.metodportal.expression;

import static org.metodportal.expression.Kind.NUMBER;
import static org.metodportal.expression.Kind.ROW;
import static org.metodportal.expression.Kind.TEXT;
import static org.metodportal.expression.Kind.TRUTH;
import static org.metodportal.expression.Kind.WHOLE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.AnswerSheet;
import org.metodportal.registry.Appointment;
import org.metodportal.registry.Diagnosis;
import org.metodportal.registry.Event;
import org.metodportal.registry.Mentorship;
import org.metodportal.registry.Organization;
import org.metodportal.registry.PersonYear;
import org.metodportal.registry.Route;
import org.metodportal.registry.Support;
import org.metodportal.registry.Training;
import org.metodportal.source.schema.Table;

/**
 * The words of expressions about one subject: variables, fields of rows and functions.
 *
 * @param subject what the expressions are about
 * @param variables the subject itself; its fields are the variables
 * @param functions names of the functions and macros, with an example of each
 */
record Vocabulary(Subject subject, Row variables, Map<String, String> functions) {
  /** What the vocabulary calls a row of an assessment. */
  static final String DIAGNOSIS = "строка «diagnostics»";

  /** What the vocabulary calls a row of a completed programme. */
  static final String TRAINING = "строка «training»";

  /** The words about the subject where no office added a column. */
  static Vocabulary of(Subject subject) {
    return of(subject, AddedColumns.NONE);
  }

  /** The words about the subject. */
  static Vocabulary of(Subject subject, AddedColumns added) {
    Map<String, String> functions = new LinkedHashMap<>();
    switch (subject) {
      case PERSON -> {
        functions.put("exists", "diagnostics.exists(d, d.year == year)");
        functions.put("all", "diagnostics.all(d, d.year == year)");
        functions.put("exists_one", "diagnostics.exists_one(d, d.year == year)");
        functions.put("filter", "diagnostics.filter(d, d.year == year)");
        functions.put("size", "size(diagnostics)");
        functions.put("latest_score", "latest_score(diagnostics)");
        functions.put("total_hours", "total_hours(training.filter(t, t.year == year))");
        functions.put("has", "has(org.low_results)");
        putTextFunctions(functions, "subject");
      }
      case ORGANIZATION, TERRITORY -> {
        functions.put("yes", "yes(\"вопрос\")");
        functions.put("number", "number(\"вопрос\")");
        functions.put("number_in", "number_in(\"вопрос\", year - 1)");
        if (subject == Subject.ORGANIZATION) {
          functions.put("has", "has(org.low_results)");
        }
      }
      case PROGRAMME -> putTextFunctions(functions, "topic");
      case EVENT -> putTextFunctions(functions, "kind");
      case PRACTICE -> {}
    }
    return new Vocabulary(subject, variables(subject, added), functions);
  }

  private static void putTextFunctions(Map<String, String> functions, String variable) {
    functions.put("startsWith", variable + ".startsWith(\"начало\")");
    functions.put("endsWith", variable + ".endsWith(\"конец\")");
    functions.put("contains", variable + ".contains(\"часть\")");
  }

  /** What the variables hold that has fields of its own. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Field field : variables.fields().values()) {
      if (field.row() != null && !rows.contains(field.row())) {
        rows.add(field.row());
      }
    }
    return rows;
  }

  /** The row of a type's name; null when no row has it. */
  @Nullable Row row(String typeName) {
    for (Row row : rows()) {
      if (row.name().equals(typeName)) {
        return row;
      }
    }
    return null;
  }

  private static Row variables(Subject subject, AddedColumns added) {
    Field year = Field.known(WHOLE, "year", ".year()");
    return switch (subject) {
      case PERSON -> person(year, added);
      case ORGANIZATION -> Row.of("organization", AnswerSheet.class, year, org(added));
      case TERRITORY -> Row.of("territory", AnswerSheet.class, year);
      case PROGRAMME ->
          Row.of(
                  "programme",
                  ProgrammeYear.class,
                  year,
                  Field.optional(TRUTH, "federal_registry", ".programme().federalRegistry()"),
                  Field.known(TEXT, "kind", ".programme().kind()").coded("programmes.kind"),
                  Field.known(TEXT, "operator", ".programme().operator()")
                      .coded("programmes.operator"),
                  Field.optional(TEXT, "topic", ".programme().topic()").coded("programmes.topic"),
                  Field.optional(NUMBER, "hours", ".programme().hours()"))
              .with(added.of(Table.PROGRAMMES, ".programme()"));
      case EVENT ->
          Row.of(
                  "event",
                  Event.class,
                  year,
                  Field.known(TEXT, "level", ".level()").coded("events.level"),
                  Field.optional(TEXT, "kind", ".kind()"),
                  Field.optional(NUMBER, "participants", ".participants()"))
              .with(added.of(Table.EVENTS, ""));
      case PRACTICE ->
          Row.of(
              "practice",
              PracticeYear.class,
              year,
              Field.known(WHOLE, "published_year", ".practice().publishedYear()"),
              Field.known(TEXT, "conclusion", ".practice().conclusion()")
                  .coded("practices.conclusion"));
    };
  }

  private static Row person(Field year, AddedColumns added) {
    Row mentorship =
        Row.of(
            "строка «mentoring»",
            Mentorship.class,
            Field.known(TEXT, "form", ".form()").coded("mentoring.form"),
            Field.known(TRUTH, "active", ".active()"));
    return Row.of(
            "person",
            PersonYear.class,
            year,
            Field.known(TEXT, "role", ".role()").coded("staff.role"),
            Field.optional(TEXT, "subject", ".subject()").spelledFreely(),
            Field.optional(WHOLE, "age", ".age()"),
            Field.optional(WHOLE, "experience", ".experience()"),
            Field.optional(TEXT, "category", ".category()").coded("staff.category"),
            Field.optional(TRUTH, "position_fit", ".positionFit()"),
            Field.optional(TEXT, "status", ".status()").coded("staff.status"),
            Field.optional(TRUTH, "profile_match", ".profileMatch()"),
            Field.optional(TRUTH, "digital_profile", ".digitalProfile()"),
            org(added),
            Field.list("diagnostics", diagnosis(added)),
            Field.list("routes", route(added)),
            Field.list("training", training(added)),
            Field.list("mentoring", mentorship),
            Field.list("mentors", mentorship),
            Field.list(
                "support",
                Row.of(
                        "строка «support»",
                        Support.class,
                        Field.known(WHOLE, "year", ".year()"),
                        Field.optional(TEXT, "form", ".form()"))
                    .with(added.of(Table.SUPPORT, ""))),
            Field.list(
                "roles",
                Row.of(
                    "строка «roles»",
                    Appointment.class,
                    Field.known(TEXT, "kind", ".kind()").coded("roles.kind"),
                    Field.known(TRUTH, "active", ".active()"))))
        .with(added.of(Table.STAFF, ""));
  }

  private static Field org(AddedColumns added) {
    Row row =
        Row.of(
                "организация",
                Organization.class,
                Field.known(TEXT, "type", ".type()").coded("organizations.type"),
                Field.known(TEXT, "settlement", ".settlement()").coded("organizations.settlement"),
                Field.optional(TRUTH, "low_results", ".lowResults()"))
            .with(added.of(Table.ORGANIZATIONS, ""));
    return new Field("org", ROW, ".organization()", true, "", false, row);
  }

  private static Row diagnosis(AddedColumns added) {
    return Row.of(
            DIAGNOSIS,
            Diagnosis.class,
            Field.known(WHOLE, "year", ".year()"),
            Field.known(TEXT, "procedure", ".procedure()").coded("diagnostics.procedure"),
            Field.known(TEXT, "operator", ".operator()").coded("diagnostics.operator"),
            Field.optional(NUMBER, "score", ".score()"),
            Field.optional(Kind.LIST, "deficits", ".deficits()"))
        .with(added.of(Table.DIAGNOSTICS, ""));
  }

  private static Row route(AddedColumns added) {
    return Row.of(
            "строка «routes»",
            Route.class,
            Field.known(WHOLE, "year", ".year()"),
            Field.known(TEXT, "operator", ".operator()").coded("routes.operator"),
            Field.optional(TRUTH, "after_diagnostics", ".afterDiagnostics()"),
            Field.optional(TRUTH, "tutor", ".tutor()"))
        .with(added.of(Table.ROUTES, ""));
  }

  private static Row training(AddedColumns added) {
    return Row.of(
            TRAINING,
            Training.class,
            Field.known(WHOLE, "year", ".year()"),
            Field.known(TEXT, "kind", ".programme().kind()").coded("programmes.kind"),
            Field.known(TEXT, "operator", ".programme().operator()").coded("programmes.operator"),
            Field.optional(TEXT, "topic", ".programme().topic()").coded("programmes.topic"),
            Field.optional(NUMBER, "hours", ".programme().hours()"),
            Field.optional(TRUTH, "federal_registry", ".programme().federalRegistry()"),
            Field.optional(TRUTH, "by_diagnostics", ".byDiagnostics()"),
            Field.optional(TRUTH, "final_assessment", ".finalAssessment()"))
        .with(added.of(Table.PROGRAMMES, ".programme()"))
        .with(added.of(Table.TRAINING, ""));
  }
}
