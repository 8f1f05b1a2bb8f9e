package org.metodportal.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.UnitKind;

/**
 * Makes rows of tallies: divides once, rounds half-up to one decimal once, and says why a value is
 * missing; contract of indicators: a denominator of 0 gives no value, never 0 and never 100.
 */
final class FigureRows {
  private final List<Figure> figures = new ArrayList<>();

  /** The rows so far, in the order of the published table. */
  List<Figure> sorted() {
    return figures.stream().sorted(Figure.ORDER).toList();
  }

  /** The row of the whole territory, which exists always. */
  void total(IndicatorDefinition indicator, int year, long[] tally) {
    row(indicator, year, Breakdown.TOTAL, "", tally, true);
  }

  /**
   * The same for one that asks tables.
   *
   * @param told whether each of them has rows of the year; else a share is missing, not 0
   */
  void total(IndicatorDefinition indicator, int year, long[] tally, boolean told) {
    row(indicator, year, Breakdown.TOTAL, "", tally, told);
  }

  /** A member's row exists when at least one unit is, or may be, in the population. */
  void member(
      IndicatorDefinition indicator,
      int year,
      Breakdown breakdown,
      String member,
      long[] tally,
      boolean told) {
    if (tally[Tally.POPULATION] > 0 || tally[Tally.UNKNOWN] > 0) {
      row(indicator, year, breakdown, member, tally, told);
    }
  }

  private void row(
      IndicatorDefinition indicator,
      int year,
      Breakdown breakdown,
      String member,
      long[] tally,
      boolean told) {
    long unknown = tally[Tally.UNKNOWN];
    switch (indicator.measure()) {
      case SHARE -> {
        long numerator = tally[Tally.NUMERATOR];
        long denominator = tally[Tally.POPULATION];
        add(
            indicator,
            year,
            breakdown,
            member,
            told ? numerator : null,
            denominator,
            told ? ratio(100 * numerator, denominator) : null,
            told ? ObservationFlag.ZERO_DENOMINATOR : ObservationFlag.NO_VALUE,
            unknown);
      }
      case MEAN, LEVEL ->
          add(
              indicator,
              year,
              breakdown,
              member,
              null,
              told ? tally[Tally.SCORED] : 0L,
              told ? ratio(tally[Tally.SCORE_SUM], tally[Tally.SCORED] * Tally.SCORE_UNIT) : null,
              ObservationFlag.NO_VALUE,
              unknown);
      case NUMBER -> {
        long base = indicator.per() == null ? Tally.SCORE_UNIT : tally[Tally.BASE_SUM];
        BigDecimal sum = tally[Tally.SCORED] == 0 ? null : ratio(tally[Tally.SCORE_SUM], base);
        add(indicator, year, breakdown, member, null, null, sum, ObservationFlag.NO_VALUE, unknown);
      }
      case COUNT -> {
        // Persons are protected by both counts, like a share; other units need neither.
        boolean persons = indicator.unit() == UnitKind.PERSON;
        long numerator = tally[Tally.NUMERATOR];
        add(
            indicator,
            year,
            breakdown,
            member,
            persons && told && indicator.condition() != null ? (Long) numerator : null,
            persons ? (Long) tally[Tally.POPULATION] : null,
            told ? BigDecimal.valueOf(numerator) : null,
            ObservationFlag.NO_VALUE,
            unknown);
      }
      case PRESENCE ->
          throw new IllegalArgumentException(indicator.code() + " has no row made of shares");
    }
  }

  /**
   * The row of a count: how many units of the population meet the condition.
   *
   * @param covered whether the year has any unit at all, of whatever kind; without one there is no
   *     data
   */
  void count(IndicatorDefinition indicator, int year, long[] tally, boolean covered) {
    add(
        indicator,
        year,
        Breakdown.TOTAL,
        "",
        null,
        null,
        covered ? BigDecimal.valueOf(tally[Tally.NUMERATOR]) : null,
        ObservationFlag.NO_VALUE,
        tally[Tally.UNKNOWN]);
  }

  /** The row of a territory as one unit: no counts, only a value, which may be unknown. */
  void single(IndicatorDefinition indicator, int year, @Nullable BigDecimal value) {
    long unknown = value == null ? 1 : 0;
    add(indicator, year, Breakdown.TOTAL, "", null, null, value, ObservationFlag.NO_VALUE, unknown);
  }

  /** One decimal, half-up; null when there is nothing to divide by. */
  private static @Nullable BigDecimal ratio(long dividend, long divisor) {
    return divisor == 0
        ? null
        : BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), 1, RoundingMode.HALF_UP);
  }

  private void add(
      IndicatorDefinition indicator,
      int year,
      Breakdown breakdown,
      String member,
      @Nullable Long numerator,
      @Nullable Long denominator,
      @Nullable BigDecimal value,
      ObservationFlag whenMissing,
      long unknown) {
    figures.add(
        new Figure(
            indicator.territory(),
            indicator.code(),
            year,
            breakdown,
            member,
            numerator,
            denominator,
            value,
            indicator.ledger().in(year),
            value == null ? whenMissing : ObservationFlag.NONE,
            unknown));
  }
}
