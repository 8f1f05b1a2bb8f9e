package org.metodportal.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.PlanExpressions.Numbers;
import org.metodportal.registry.AnswerSheet;
import org.metodportal.registry.Organization;

/**
 * The rows of indicators that count organizations, by their own answers or by those who work there
 * (teams); contract of indicators, «organization» and «team».
 */
final class OrganizationFigures {
  private final Evidence evidence;
  private final PlanExpressions expressions;
  private final SubjectTallies subjects;
  private final WorkingOrganizations working;
  private final FigureRows rows;
  private final List<Coverage> coverage = new ArrayList<>();

  /** One organization and what it counts. */
  private record Unit(Organization organization, long[] tally) {}

  /**
   * @param rows receives the rows
   */
  OrganizationFigures(
      Evidence evidence,
      PlanExpressions expressions,
      WorkingOrganizations working,
      FigureRows rows) {
    this.evidence = evidence;
    this.expressions = expressions;
    this.working = working;
    this.rows = rows;
    subjects = new SubjectTallies(expressions);
  }

  /** How many organizations answered, by indicator and year, in the order of making. */
  List<Coverage> coverage() {
    return coverage;
  }

  /**
   * The rows of teams in a year: an organization with at least one member meets the condition when
   * enough of its members do.
   *
   * @param index place of the indicator in the plan
   */
  void teams(int index, IndicatorDefinition indicator, Numbers numbers, int year) {
    List<Unit> units = new ArrayList<>();
    for (Organization organization : working.in(year)) {
      AnswerSheet sheet = evidence.questionnaire().sheet(organization, year);
      byte population = expressions.truth(numbers.population(), sheet);
      if (population == Truth.FALSE) {
        continue;
      }
      long[] team =
          evidence.tallies().tally(year, Breakdown.ORGANIZATION, organization.id(), index);
      long members = team[Tally.POPULATION];
      if (members == 0) {
        continue;
      }
      long[] unit = new long[Tally.WIDTH];
      if (population == Truth.UNKNOWN) {
        unit[Tally.UNKNOWN] = 1;
      } else {
        unit[Tally.POPULATION] = 1;
        unit[Tally.NUMERATOR] =
            isQuorum(team[Tally.NUMERATOR], members, indicator.quorum()) ? 1 : 0;
      }
      units.add(new Unit(organization, unit));
    }
    byOrganization(indicator, year, units, evidence.isTold(indicator.met(), year));
  }

  /**
   * Whether enough members of a team meet the condition.
   *
   * @param members at least one
   * @param quorum the least share of members, 0–1; 0 when one member is enough
   */
  static boolean isQuorum(long met, long members, double quorum) {
    return quorum == 0
        ? met > 0
        : BigDecimal.valueOf(met)
                .compareTo(BigDecimal.valueOf(quorum).multiply(BigDecimal.valueOf(members)))
            >= 0;
  }

  /** The rows of what organizations answer of themselves in a year. */
  void make(IndicatorDefinition indicator, Numbers numbers, int year) {
    boolean counted = indicator.measure() == Measure.COUNT;
    boolean judged = counted || indicator.measure() == Measure.SHARE;
    int asked = judged ? numbers.condition() : numbers.score();
    List<Unit> units = new ArrayList<>();
    long answered = 0;
    long all = 0;
    for (Organization organization : working.in(year)) {
      AnswerSheet sheet = evidence.questionnaire().sheet(organization, year);
      byte population = expressions.truth(numbers.population(), sheet);
      if (population == Truth.FALSE) {
        continue;
      }
      all++;
      boolean hasAnswered =
          expressions.answered(asked, sheet) && expressions.answered(numbers.per(), sheet);
      answered += hasAnswered ? 1 : 0;
      if (!hasAnswered && !indicator.counting().silentCount()) {
        continue;
      }
      units.add(new Unit(organization, subjects.one(indicator, numbers, population, sheet)));
    }
    if (expressions.asks(asked)) {
      coverage.add(new Coverage(indicator.code(), year, answered, all));
    }
    if (counted) {
      long[] total = new long[Tally.WIDTH];
      units.forEach(unit -> Tally.add(total, unit.tally));
      boolean covered = expressions.asks(asked) ? answered > 0 : !working.in(year).isEmpty();
      rows.count(indicator, year, total, covered);
      byMembers(indicator, year, units, true);
    } else {
      // Silent ones may stay in a denominator, but where all are silent nothing is known: not 0.
      byOrganization(indicator, year, units, answered > 0 || units.isEmpty());
    }
  }

  private void byOrganization(
      IndicatorDefinition indicator, int year, List<Unit> units, boolean told) {
    long[] total = new long[Tally.WIDTH];
    units.forEach(unit -> Tally.add(total, unit.tally));
    rows.total(indicator, year, total, told);
    byMembers(indicator, year, units, told);
  }

  private void byMembers(IndicatorDefinition indicator, int year, List<Unit> units, boolean told) {
    byMember(indicator, year, Breakdown.ORGANIZATION_TYPE, Organization::type, units, told);
    byMember(indicator, year, Breakdown.SETTLEMENT, Organization::settlement, units, told);
  }

  private void byMember(
      IndicatorDefinition indicator,
      int year,
      Breakdown breakdown,
      Function<Organization, String> memberOf,
      List<Unit> units,
      boolean told) {
    Map<String, long[]> members = new TreeMap<>();
    units.forEach(
        unit ->
            Tally.add(
                members.computeIfAbsent(
                    memberOf.apply(unit.organization), member -> new long[Tally.WIDTH]),
                unit.tally));
    members.forEach(
        (member, tally) -> rows.member(indicator, year, breakdown, member, tally, told));
  }
}
