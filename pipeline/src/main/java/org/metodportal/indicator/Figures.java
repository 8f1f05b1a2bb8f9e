package org.metodportal.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.expression.PracticeYear;
import org.metodportal.expression.ProgrammeYear;
import org.metodportal.indicator.PlanExpressions.Numbers;
import org.metodportal.registry.AnswerSheet;

/**
 * Turns the evidence of one territory into the figures of one indicator: persons, programmes,
 * events, practices and the territory itself here, organizations and teams in {@link
 * OrganizationFigures}. Contract of indicators, «Measures».
 */
public final class Figures {
  private final TerritoryPlan plan;
  private final Evidence evidence;
  private final PlanExpressions expressions;
  private final SubjectTallies subjects;
  private final FigureRows rows = new FigureRows();
  private final OrganizationFigures organizations;

  private Figures(
      TerritoryPlan plan,
      PlanExpressions expressions,
      Evidence evidence,
      WorkingOrganizations working) {
    this.plan = plan;
    this.evidence = evidence;
    this.expressions = expressions;
    subjects = new SubjectTallies(expressions);
    organizations = new OrganizationFigures(evidence, expressions, working, rows);
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
    WorkingOrganizations working = new WorkingOrganizations(evidence);
    List<Result> made =
        IntStream.range(0, plan.counted().size())
            .parallel()
            .mapToObj(
                index -> {
                  Figures figures = new Figures(plan, expressions, evidence, working);
                  years.forEach(year -> figures.make(index, year));
                  return new Result(figures.rows.sorted(), figures.organizations.coverage());
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
      case TEAM -> organizations.teams(index, indicator, numbers, year);
      case ORGANIZATION -> organizations.make(indicator, numbers, year);
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
    long[] tally = this.subjects.sum(indicator, numbers, subjects);
    if (indicator.measure() == Measure.COUNT) {
      rows.count(indicator, year, tally, !subjects.isEmpty());
    } else if (indicator.measure() == Measure.NUMBER
        && indicator.per() == null
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
    boolean told =
        evidence.isTold(indicator.condition(), year)
            && evidence.isTold(indicator.score(), year)
            && (indicator.measure() != Measure.COUNT
                || evidence.isTold(indicator.population(), year));
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
