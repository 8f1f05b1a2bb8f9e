package org.metodportal.oracle.dirty;

import static org.metodportal.oracle.dirty.Rules.answeredCount;
import static org.metodportal.oracle.dirty.Rules.eventCount;
import static org.metodportal.oracle.dirty.Rules.organizationLevel;
import static org.metodportal.oracle.dirty.Rules.organizationShare;
import static org.metodportal.oracle.dirty.Rules.personMean;
import static org.metodportal.oracle.dirty.Rules.personShare;
import static org.metodportal.oracle.dirty.Rules.positivePractices;
import static org.metodportal.oracle.dirty.Rules.presence;
import static org.metodportal.oracle.dirty.Rules.programmeShare;
import static org.metodportal.oracle.dirty.Rules.team;
import static org.metodportal.oracle.dirty.Rules.territoryLevel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** The indicators of four territories, written from the tables of the contract of indicators. */
final class ReferenceFigures {
  private static final String[] TAUGHT = {"школа", "детский сад", "дополнительное образование"};
  private static final Predicate<OrganizationYear> TEACHING =
      organization -> organization.type(TAUGHT) == Truth.YES;
  private static final Predicate<OrganizationYear> SCHOOL =
      organization -> organization.type("школа") == Truth.YES;

  private ReferenceFigures() {}

  /** Every row of the internal table for a territory. */
  static List<FigureRow> of(
      List<Rule> rules, Map<String, List<PlainRow>> tables, List<YearView.Verdict> practices) {
    List<FigureRow> rows = new ArrayList<>();
    for (int year : YearView.years(tables)) {
      YearView view = new YearView(tables, practices, year);
      for (Rule rule : rules) {
        rows.addAll(rule.figures(view));
      }
    }
    return rows;
  }

  static List<Rule> rules(String territory) {
    return switch (territory) {
      case "kirov" -> kirov();
      case "kaspiysk" -> kaspiysk();
      case "krasnogvardeysky" -> krasnogvardeysky();
      case "totsky" -> totsky();
      default -> throw new IllegalArgumentException(territory);
    };
  }

  private static List<Rule> kirov() {
    return List.of(
        personShare("k1", PersonYear::teacher, p -> p.routed(r -> r.in("operator", "центр")))
            .asking("routes")
            .withTarget(every(10, 5)),
        personShare(
                "k2",
                PersonYear::teacher,
                p ->
                    p.organization()
                        .in("type", "школа")
                        .and(p.trained(t -> t.in("operator", "центр").and(t.in("kind", "ПК")))))
            .asking("training")
            .withTarget(every(10, 5)),
        personShare(
                "k3",
                p -> p.role("сотрудник центра"),
                p -> p.everTrained(t -> t.in("operator", "федеральный оператор")))
            .asking("training")
            .withTarget(every(100, 50)),
        eventCount("k4", "региональный").withTarget(every(4, 2)),
        team("k5", TEACHING, p -> p.trained(t -> t.in("topic", "управленческие команды")), 0)
            .asking("training")
            .withTarget(every(10, 10)),
        organizationShare(
                "k6",
                SCHOOL.and(o -> o.answered("mentoring-model", o.view().year())),
                o -> o.yes("mentoring-model"))
            .withTarget(every(20, 10)),
        organizationShare("k6-r2", SCHOOL, o -> o.yes("mentoring-model"))
            .asking("answers")
            .withTarget(every(20, 10)),
        team("k7", SCHOOL, p -> p.mentored("менторство"), 0)
            .asking("mentoring")
            .withTarget(every(20, 10)));
  }

  private static IntFunction<String> every(int year, int openingYear) {
    return y -> y < 2021 ? "" : Integer.toString(y == 2021 ? openingYear : year);
  }

  private static List<Rule> kaspiysk() {
    return List.of(
        personShare("d1", PersonYear::staff, p -> p.diagnosed(d -> d.in("operator", "центр")))
            .asking("diagnostics"),
        personShare(
                "d2",
                PersonYear::staff,
                p -> p.routed(r -> r.in("operator", "центр").and(r.truth("after_diagnostics"))))
            .asking("routes"),
        personShare(
                "d3",
                PersonYear::teacher,
                p -> p.trained(t -> t.truth("by_diagnostics").and(t.truth("federal_registry"))))
            .asking("training"),
        team("d4", o -> true, p -> p.trained(t -> t.in("topic", "управление качеством")), 0.5)
            .asking("training"),
        personShare(
                "d5",
                p -> p.teacher().and(p.ageBelow(35)).and(p.experienceBelow(3)),
                PersonYear::supported)
            .asking("support"),
        programmeShare("d6", row -> row.truth("federal_registry")));
  }

  private static List<Rule> krasnogvardeysky() {
    List<Rule> rules = new ArrayList<>();
    for (int i : new int[] {1, 2, 3, 5, 6, 7, 8}) {
      String code = "b2-1-" + i;
      rules.add(
          organizationShare(
              code,
              TEACHING.and(o -> o.answered(code, o.view().year())),
              organization -> organization.yes(code)));
    }
    rules.add(organizationLevel("b2-1-4", "b2-1-4", TEACHING));
    rules.add(organizationLevel("b2-1-9", "b2-1-9", TEACHING));
    rules.add(personShare("b2-1-10", PersonYear::teacher, p -> p.row().truth("digital_profile")));
    for (int i : new int[] {1, 3, 4, 5, 6}) {
      rules.add(presence("b2-2-" + i));
    }
    rules.add(territoryLevel("b2-2-2"));
    rules.add(territoryLevel("b2-2-7"));
    rules.add(positivePractices("b3-1"));
    rules.add(
        personShare(
                "b3-2",
                PersonYear::teacher,
                p -> p.active("инновационная площадка", "профессиональное сообщество"))
            .asking("roles"));
    rules.add(
        organizationShare(
            "b3-3",
            SCHOOL
                .and(o -> o.answered("student-results", o.view().year()))
                .and(o -> o.answered("student-results", o.view().year() - 1)),
            ReferenceFigures::studentResultsGrew));
    rules.add(
        personShare(
            "b4-1",
            PersonYear::teacher,
            p -> p.row().in("category", "высшая", "первая").or(p.row().truth("position_fit"))));
    rules.add(
        personShare(
            "b4-2",
            PersonYear::teacher,
            p -> p.row().in("status", "педагог-методист", "педагог-наставник")));
    rules.add(
        personMean(
            "b4-3",
            p -> p.teacher().and(p.diagnosed(d -> d.in("procedure", "независимая оценка"))),
            p ->
                Rules.latestScore(
                    p.thisYear("diagnostics", "date").stream()
                        .filter(d -> d.in("procedure", "независимая оценка") == Truth.YES)
                        .toList())));
    return rules;
  }

  private static Truth studentResultsGrew(OrganizationYear organization) {
    int year = organization.view().year();
    BigDecimal now = organization.number("student-results", year);
    BigDecimal before = organization.number("student-results", year - 1);
    return now == null || before == null ? Truth.UNKNOWN : Truth.of(now.compareTo(before) > 0);
  }

  private static List<Rule> totsky() {
    List<Rule> rules = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      rules.add(organizationLevel("t" + i, "t" + i, SCHOOL));
      rules.add(organizationLevel("t" + i + "-r2", "t" + i, o -> true));
    }
    rules.add(
        personShare(
                "t6",
                p -> p.teacher().and(p.trained(t -> Truth.YES)),
                p -> p.trained(t -> t.truth("by_diagnostics")))
            .asking("training"));
    rules.add(answeredCount("t7", "consultations"));
    return rules;
  }
}
