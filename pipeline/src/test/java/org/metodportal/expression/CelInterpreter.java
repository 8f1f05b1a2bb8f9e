package org.metodportal.expression;

import dev.cel.common.CelValidationException;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.registry.AnswerSheet;
import org.metodportal.registry.Diagnosis;
import org.metodportal.registry.Event;
import org.metodportal.registry.Mentorship;
import org.metodportal.registry.Organization;
import org.metodportal.registry.PersonYear;
import org.metodportal.registry.Programme;

/**
 * What an expression means, by the interpreter of CEL itself: variables and fields without a value
 * are left out, so that reading them is an error of CEL.
 */
final class CelInterpreter {
  private final CelCompiler compiler;
  private final CelRuntime runtime;
  private AnswerSheet sheet;

  CelInterpreter(Subject subject) {
    this.compiler = Dialect.compiler(Vocabulary.of(subject));
    this.runtime = runtime();
  }

  /** A checked expression, to be evaluated for one subject after another. */
  interface Meaning {
    /** A Boolean, Long or Double; null when CEL gives an error or an unknown. */
    Object of(Object subject);
  }

  Meaning meaning(String cel) throws CelValidationException, CelEvaluationException {
    CelRuntime.Program program = runtime.createProgram(compiler.compile(cel).getAst());
    return subject -> {
      sheet = subject instanceof AnswerSheet answers ? answers : null;
      try {
        Object result = program.eval(variables(subject));
        return result instanceof CelUnknownSet ? null : result;
      } catch (CelEvaluationException e) {
        return null;
      }
    };
  }

  private CelRuntime runtime() {
    return CelRuntimeFactory.standardCelRuntimeBuilder()
        .setOptions(Dialect.options())
        .addFunctionBindings(
            CelFunctionBinding.from("latest_score_of", List.class, CelInterpreter::latestScore),
            CelFunctionBinding.from("total_hours_of", List.class, CelInterpreter::totalHours),
            CelFunctionBinding.from(
                "yes_of", String.class, question -> answer(sheet.yes(question, sheet.year()))),
            CelFunctionBinding.from(
                "number_of",
                String.class,
                question -> answer(sheet.number(question, sheet.year()))),
            CelFunctionBinding.from(
                "number_in_of",
                String.class,
                Long.class,
                (question, year) -> answer(sheet.number(question, year.intValue()))),
            CelFunctionBinding.from(
                "equals_double_int", Double.class, Long.class, (a, b) -> a == b.doubleValue()),
            CelFunctionBinding.from(
                "equals_int_double", Long.class, Double.class, (a, b) -> a.doubleValue() == b),
            CelFunctionBinding.from(
                "not_equals_double_int", Double.class, Long.class, (a, b) -> a != b.doubleValue()),
            CelFunctionBinding.from(
                "not_equals_int_double", Long.class, Double.class, (a, b) -> a.doubleValue() != b),
            CelFunctionBinding.from(
                "in_double_int",
                Double.class,
                List.class,
                (a, list) -> list.contains(Math.rint(a) == a ? (Object) a.longValue() : a)),
            CelFunctionBinding.from(
                "in_int_double",
                Long.class,
                List.class,
                (a, list) -> list.contains(a.doubleValue())),
            CelFunctionBinding.from("add_double_int", Double.class, Long.class, (a, b) -> a + b),
            CelFunctionBinding.from("add_int_double", Long.class, Double.class, (a, b) -> a + b),
            CelFunctionBinding.from(
                "subtract_double_int", Double.class, Long.class, (a, b) -> a - b),
            CelFunctionBinding.from(
                "subtract_int_double", Long.class, Double.class, (a, b) -> a - b),
            CelFunctionBinding.from(
                "multiply_double_int", Double.class, Long.class, (a, b) -> a * b),
            CelFunctionBinding.from(
                "multiply_int_double", Long.class, Double.class, (a, b) -> a * b),
            CelFunctionBinding.from("divide_double_int", Double.class, Long.class, (a, b) -> a / b),
            CelFunctionBinding.from("divide_int_double", Long.class, Double.class, (a, b) -> a / b))
        .build();
  }

  private static Object answer(Object answer) {
    if (answer == null) {
      throw new IllegalStateException("no answer");
    }
    return answer;
  }

  private static Object latestScore(List<?> rows) {
    long latest =
        rows.stream().mapToLong(row -> (Long) ((Map<?, ?>) row).get("day")).max().orElse(-1);
    return rows.stream()
        .map(row -> (Map<?, ?>) row)
        .filter(row -> (Long) row.get("day") == latest && row.get("score") != null)
        .map(row -> (Double) row.get("score"))
        .max(Double::compare)
        .orElseThrow(() -> new IllegalStateException("no score"));
  }

  private static Object totalHours(List<?> rows) {
    return rows.stream()
        .map(row -> answer(((Map<?, ?>) row).get("hours")))
        .mapToDouble(hours -> (Double) hours)
        .sum();
  }

  private static Map<String, Object> variables(Object subject) {
    if (subject instanceof PersonYear person) {
      return person(person);
    }
    if (subject instanceof ProgrammeYear programme) {
      return with(programme(programme.programme()), "year", (long) programme.year());
    }
    if (subject instanceof Event event) {
      Map<String, Object> row = row("year", (long) event.year(), "level", event.level());
      return with(with(row, "kind", event.kind()), "participants", event.participants());
    }
    if (subject instanceof PracticeYear practice) {
      return row(
          "year",
          (long) practice.year(),
          "published_year",
          (long) practice.practice().publishedYear(),
          "conclusion",
          practice.practice().conclusion());
    }
    AnswerSheet sheet = (AnswerSheet) subject;
    return sheet.organization() == null
        ? row("year", (long) sheet.year())
        : row("year", (long) sheet.year(), "org", organization(sheet.organization()));
  }

  private static Map<String, Object> person(PersonYear p) {
    return row(
        "year", (long) p.year(),
        "role", p.role(),
        "org", organization(p.organization()),
        "subject", p.subject(),
        "age", p.age() == null ? null : (long) p.age(),
        "experience", p.experience() == null ? null : (long) p.experience(),
        "category", p.category(),
        "position_fit", p.positionFit(),
        "status", p.status(),
        "profile_match", p.profileMatch(),
        "digital_profile", p.digitalProfile(),
        "diagnostics", p.diagnostics().stream().map(CelInterpreter::diagnosis).toList(),
        "routes",
            p.routes().stream()
                .map(
                    r ->
                        row(
                            "year", (long) r.year(),
                            "operator", r.operator(),
                            "after_diagnostics", r.afterDiagnostics(),
                            "tutor", r.tutor()))
                .toList(),
        "training",
            p.training().stream()
                .map(
                    t ->
                        with(
                            with(
                                with(programme(t.programme()), "year", (long) t.year()),
                                "by_diagnostics",
                                t.byDiagnostics()),
                            "final_assessment",
                            t.finalAssessment()))
                .toList(),
        "mentoring", p.mentoring().stream().map(CelInterpreter::mentorship).toList(),
        "mentors", p.mentors().stream().map(CelInterpreter::mentorship).toList(),
        "support",
            p.support().stream().map(s -> row("year", (long) s.year(), "form", s.form())).toList(),
        "roles", p.roles().stream().map(r -> row("kind", r.kind(), "active", r.active())).toList());
  }

  private static Map<String, Object> diagnosis(Diagnosis d) {
    return row(
        "day", d.day(),
        "year", (long) d.year(),
        "procedure", d.procedure(),
        "operator", d.operator(),
        "score", d.score(),
        "deficits", d.deficits());
  }

  private static Map<String, Object> mentorship(Mentorship m) {
    return row("form", m.form(), "active", m.active());
  }

  private static Map<String, Object> programme(Programme p) {
    return row(
        "kind", p.kind(),
        "operator", p.operator(),
        "topic", p.topic(),
        "hours", p.hours(),
        "federal_registry", p.federalRegistry());
  }

  private static Map<String, Object> organization(Organization o) {
    return row("type", o.type(), "settlement", o.settlement(), "low_results", o.lowResults());
  }

  private static Map<String, Object> with(Map<String, Object> row, String name, Object value) {
    if (value != null) {
      row.put(name, value);
    }
    return row;
  }

  private static Map<String, Object> row(Object... namesAndValues) {
    Map<String, Object> row = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      with(row, (String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }
}
