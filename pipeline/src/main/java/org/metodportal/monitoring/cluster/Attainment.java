package org.metodportal.monitoring.cluster;

import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.monitoring.trend.Direction;

/**
 * How far one published value attains what it is held against.
 *
 * @param indicator code
 * @param value the value, in the unit of the indicator
 * @param reference what it is held against, in the same unit
 * @param basis what the reference is
 * @param ratio 0–1; 1 when the reference is reached or passed
 */
public record Attainment(
    String indicator, Fraction value, Fraction reference, Basis basis, Fraction ratio) {

  /** What a value is held against. */
  public enum Basis {
    /** The act's target. */
    TARGET,
    /** The value of the whole territory, where the act has no target. */
    TERRITORY
  }

  /**
   * The attainment: value / reference capped at 1; where less is better, reference / value.
   *
   * @return null when more is better and the territory's value is 0, which says nothing
   */
  static @Nullable Attainment of(
      String indicator, Direction direction, Fraction value, Fraction reference, Basis basis) {
    if (direction.meets(value, reference)) {
      return basis == Basis.TERRITORY && reference.signum() == 0 && direction == Direction.UP
          ? null
          : new Attainment(indicator, value, reference, basis, Fraction.ONE);
    }
    // A missed reference leaves neither divisor at 0: more than the value, or a value above it.
    Fraction ratio = direction == Direction.UP ? value.over(reference) : reference.over(value);
    return new Attainment(indicator, value, reference, basis, ratio.max(Fraction.ZERO));
  }
}
