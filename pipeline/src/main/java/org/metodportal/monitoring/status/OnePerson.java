package org.metodportal.monitoring.status;

import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.monitoring.trend.Direction;

/**
 * Whether one person more or fewer in the numerator would turn «достигнута» into «не достигнута» or
 * back; contract of monitoring, «Robustness».
 */
public enum OnePerson {
  /** It would: «изменился бы от одного педагога». */
  WOULD_FLIP,
  /** It would not. */
  WOULD_NOT,
  /**
   * It is not said: no share of persons, no goal, nothing published, or so few persons on one side
   * that the sentence would point at somebody.
   */
  NOT_SAID;

  private static final long FEWEST_PERSONS = 10;
  private static final long FEWEST_ON_A_SIDE = 3;

  /** What may be said of a published value and its goal. */
  static OnePerson of(
      IndicatorDefinition definition, Observation observation, @Nullable Goal goal) {
    Long numerator = observation.numerator();
    Long denominator = observation.denominator();
    if (definition.measure() != Measure.SHARE
        || definition.unit() != UnitKind.PERSON
        || goal == null
        || numerator == null
        || denominator == null
        || denominator < FEWEST_PERSONS
        || numerator < FEWEST_ON_A_SIDE
        || denominator - numerator < FEWEST_ON_A_SIDE) {
      return NOT_SAID;
    }
    Direction direction = Direction.of(definition.upwards());
    boolean met = meets(direction, numerator, denominator, goal);
    return meets(direction, numerator - 1, denominator, goal) != met
            || meets(direction, numerator + 1, denominator, goal) != met
        ? WOULD_FLIP
        : WOULD_NOT;
  }

  private static boolean meets(Direction direction, long numerator, long denominator, Goal goal) {
    return direction.meets(
        Fraction.of(100).times(Fraction.of(numerator, denominator)), goal.value());
  }
}
