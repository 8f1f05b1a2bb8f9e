package org.metodportal.monitoring.status;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;

/**
 * How many units a share is away from its target while the denominator stays as it is: of 497 out
 * of 3 571 and 15 % it is 39, because 536 are the fewest that make 15 %.
 *
 * @param units how many; positive
 * @param denominator of how many
 * @param tooMany whether so many meet the condition too much, as where less is better
 */
public record Shortfall(long units, long denominator, boolean tooMany) {
  /**
   * The shortfall of a value that misses its target.
   *
   * @return null of what is no share with published counts
   */
  static @Nullable Shortfall of(Observation observation, Goal goal) {
    Long numerator = observation.numerator();
    Long denominator = observation.denominator();
    if (observation.value() == null || numerator == null || denominator == null) {
      return null;
    }
    boolean tooMany = observation.value().compareTo(goal.value()) > 0;
    long needed = needed(goal.value(), denominator, tooMany);
    return needed < 0 || needed > denominator
        ? null
        : new Shortfall(Math.abs(needed - numerator), denominator, tooMany);
  }

  /** The fewest units that make the target, or the most that it allows. */
  private static long needed(Fraction target, long denominator, boolean most) {
    Fraction exact = target.times(Fraction.of(denominator)).over(Fraction.of(100));
    BigInteger[] parts = exact.numerator().divideAndRemainder(exact.denominator());
    return parts[0].longValueExact() + (parts[1].signum() == 0 || most ? 0 : 1);
  }
}
