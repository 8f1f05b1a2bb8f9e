package org.metodportal.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.expression.PracticeYear;
import org.metodportal.expression.ProgrammeYear;
import org.metodportal.indicator.PlanExpressions.Numbers;
import org.metodportal.registry.AnswerSheet;
import org.metodportal.registry.Organization;

/** Turns the evidence of one territory into the figures of one indicator. */
public final class Figures {
  private final TerritoryPlan plan;
  private final Evidence evidence;
  private final PlanExpressions expressions;
  private final Map<Integer, List<Organization>> working;
  private final FigureRows rows;
  private final List<Coverage> coverage = new ArrayList<>();

  /** One organization and what it counts. */
  private record Unit(Organization organization, long[] tally) {}

  private Figures(
      TerritoryPlan plan,
      PlanExpressions expressions,
      Evidence evidence,
      Map<Integer, List<Organization>> working) {
    this.plan = plan;
    this.evidence = evidence;
    this.expressions = expressions;
    this.working = working;
    rows = new FigureRows();
  }

  /**
   * What was counted.
   *
   * @param figures rows in the order of the published table, nothing hidden
   * @param coverage how many organizations answered, by indicator and year
   */
  public record Result(List<Figure> figures, List<Coverage> coverage) {}

  /**
   * Every indicator of the plan in every year of the territory; indicators are made side by side.
   */
  public static Result of(TerritoryPlan plan, PlanExpressions expressions, Evidence evidence) {
    List<Integer> years = evidence.findings().years();
    Map<Integer, List<Organization>> working = new ConcurrentHashMap<>();
    List<Result> made =
        IntStream.range(0, plan.counted().size())
            .parallel()
            .mapToObj(
                index -> {
                  Figures figures = new Figures(plan, expressions, evidence, working);
                  years.forEach(year -> figures.make(index, year));
                  return new Result(figures.rows.sorted(), figures.coverage);
                })
            .toList();
    return new Result(
        made.stream().flatMap(one -> one.figures().stream()).sorted(Figure.ORDER).toList(),
        made.stream().flatMap(one -> one.coverage().stream()).toList());
  }

  private void make(int index, int year) {
    IndicatorDefinition indicator = plan.counted().get(index);
    Numbers numbers = expressions.of(index);
    switch (indicator.unit()) {
      case PERSON -> persons(index, indicator, year);
      case TEAM -> teams(index, indicator, numbers, year);
      case ORGANIZATION -> organizations(indicator, numbers, year);
      case PROGRAMME ->
          of(
              indicator,
              numbers,
              year,
              evidence.directory().programmes().stream()
                  .filter(programme -> programme.activeIn(year))
                  .map(programme -> new ProgrammeYear(programme, year))
                  .toList());
      case EVENT ->
          of(
              indicator,
              numbers,
              year,
              evidence.events().stream().filter(event -> event.year() == year).toList());
      case PRACTICE ->
          of(
              indicator,
              numbers,
              year,
              plan.practices().stream()
                  .filter(practice -> practice.publishedYear() <= year)
                  .map(practice -> new PracticeYear(practice, year))
                  .toList());
      case ANSWER, TERRITORY -> territory(indicator, numbers, year);
    }
  }

  /**
   * The row of programmes, events or practices: a count of none among others is 0, of nothing at
   * all missing; so is a sum.
   */
  private void of(
      IndicatorDefinition indicator, Numbers numbers, int year, Collection<?> subjects) {
    long[] tally = sum(indicator, numbers, subjects);
    if (indicator.measure() == Measure.COUNT) {
      rows.count(indicator, year, tally, !subjects.isEmpty());
    } else if (indicator.measure() == Measure.NUMBER
        && tally[Tally.POPULATION] == 0
        && tally[Tally.UNKNOWN] == 0
        && !subjects.isEmpty()) {
      rows.single(indicator, year, BigDecimal.ZERO);
    } else {
      rows.total(indicator, year, tally);
    }
  }

  private void persons(int index, IndicatorDefinition indicator, int year) {
    PersonTallies tallies = evidence.tallies();
    boolean told = isTold(indicator.condition(), year);
    rows.total(indicator, year, tallies.tally(year, Breakdown.TOTAL, "", index), told);
    for (Breakdown breakdown : Breakdown.values()) {
      if (breakdown == Breakdown.TOTAL) {
        continue;
      }
      Breakdown.Published published = breakdown.trait().published();
      tallies
          .cells(year, breakdown)
          .forEach(
              (member, cell) ->
                  rows.member(
                      indicator,
                      year,
                      breakdown,
                      published.name(member, evidence.directory(), evidence.findings()),
                      PersonTallies.tally(cell, index),
                      told));
    }
  }

  /** Whether each table that a condition on persons asks has rows of the year. */
  private boolean isTold(@Nullable CheckedExpression condition, int year) {
    return condition == null
        || condition.tables().stream()
            .allMatch(table -> evidence.findings().isCovered(table, year));
  }

  private void teams(int index, IndicatorDefinition indicator, Numbers numbers, int year) {
    List<Unit> units = new ArrayList<>();
    for (Organization organization : working(year)) {
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
    byOrganization(indicator, year, units, isTold(indicator.met(), year));
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

  private List<Organization> working(int year) {
    return working.computeIfAbsent(
        year,
        key ->
            evidence.directory().organizations().stream()
                .filter(organization -> organization.activeIn(key))
                .filter(organization -> evidence.findings().hasStaff(key, organization.id()))
                .toList());
  }

  private void organizations(IndicatorDefinition indicator, Numbers numbers, int year) {
    boolean counted = indicator.measure() == Measure.COUNT;
    boolean judged = counted || indicator.measure() == Measure.SHARE;
    int asked = judged ? numbers.condition() : numbers.score();
    List<Unit> units = new ArrayList<>();
    long answered = 0;
    long all = 0;
    for (Organization organization : working(year)) {
      AnswerSheet sheet = evidence.questionnaire().sheet(organization, year);
      byte population = expressions.truth(numbers.population(), sheet);
      if (population == Truth.FALSE) {
        continue;
      }
      all++;
      boolean hasAnswered = expressions.answered(asked, sheet);
      answered += hasAnswered ? 1 : 0;
      if (!hasAnswered && !indicator.counting().silentCount()) {
        continue;
      }
      units.add(new Unit(organization, unit(indicator, numbers, population, sheet)));
    }
    if (expressions.asks(asked)) {
      coverage.add(new Coverage(indicator.code(), year, answered, all));
    }
    if (counted) {
      long[] total = new long[Tally.WIDTH];
      units.forEach(unit -> add(total, unit.tally));
      boolean covered = expressions.asks(asked) ? answered > 0 : !working(year).isEmpty();
      rows.count(indicator, year, total, covered);
      byMembers(indicator, year, units, true);
    } else {
      // Silent ones may stay in a denominator, but where all are silent nothing is known: not 0.
      byOrganization(indicator, year, units, answered > 0 || units.isEmpty());
    }
  }

  /** The tally of a single unit whose population is true or unknown. */
  private long[] unit(
      IndicatorDefinition indicator, Numbers numbers, byte population, Object subject) {
    long[] unit = new long[Tally.WIDTH];
    if (population == Truth.UNKNOWN) {
      unit[Tally.UNKNOWN] = 1;
      return unit;
    }
    unit[Tally.POPULATION] = 1;
    boolean scored =
        switch (indicator.measure()) {
          case MEAN, LEVEL, NUMBER -> true;
          case SHARE, COUNT, PRESENCE -> false;
        };
    if (scored) {
      double score = expressions.number(numbers.score(), subject);
      if (Double.isNaN(score)) {
        unit[Tally.UNKNOWN] = 1;
      } else {
        unit[Tally.SCORED] = 1;
        unit[Tally.SCORE_SUM] = Tally.units(score);
      }
    } else {
      byte condition = expressions.truth(numbers.condition(), subject);
      unit[Tally.NUMERATOR] = condition == Truth.TRUE ? 1 : 0;
      unit[Tally.UNKNOWN] = condition == Truth.UNKNOWN ? 1 : 0;
    }
    return unit;
  }

  private long[] sum(IndicatorDefinition indicator, Numbers numbers, Collection<?> subjects) {
    long[] sum = new long[Tally.WIDTH];
    for (Object subject : subjects) {
      byte population = expressions.truth(numbers.population(), subject);
      if (population != Truth.FALSE) {
        add(sum, unit(indicator, numbers, population, subject));
      }
    }
    return sum;
  }

  private static void add(long[] sum, long[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }

  private void byOrganization(
      IndicatorDefinition indicator, int year, List<Unit> units, boolean told) {
    long[] total = new long[Tally.WIDTH];
    units.forEach(unit -> add(total, unit.tally));
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
            add(
                members.computeIfAbsent(
                    memberOf.apply(unit.organization), member -> new long[Tally.WIDTH]),
                unit.tally));
    members.forEach(
        (member, tally) -> rows.member(indicator, year, breakdown, member, tally, told));
  }

  private void territory(IndicatorDefinition indicator, Numbers numbers, int year) {
    AnswerSheet sheet = evidence.questionnaire().territorySheet(year);
    BigDecimal value = null;
    if (indicator.measure() == Measure.PRESENCE) {
      byte condition = expressions.truth(numbers.condition(), sheet);
      value = condition == Truth.UNKNOWN ? null : BigDecimal.valueOf(condition);
    } else {
      double score = expressions.number(numbers.score(), sheet);
      int scale = indicator.measure() == Measure.COUNT ? 0 : 1;
      value =
          Double.isNaN(score)
              ? null
              : BigDecimal.valueOf(score).setScale(scale, RoundingMode.HALF_UP);
    }
    rows.single(indicator, year, value);
  }
}
