package org.metodportal.monitoring.status;

import org.metodportal.definition.Measure;
import org.metodportal.indicator.series.Fraction;

/**
 * Where the trend leads.
 *
 * @param value in the unit of the indicator, kept within what the measure can be: 0–100 of a share,
 *     0–3 of a level, at least 0
 * @param year the year it is for
 */
public record Projection(Fraction value, int year) {
  private static final Fraction TOP_SHARE = Fraction.of(100);
  private static final Fraction TOP_LEVEL = Fraction.of(3);

  /** The value after the trend went on from {@code from} to {@code year}. */
  static Projection of(Measure measure, Fraction value, Fraction perYear, int from, int year) {
    Fraction projected = value.plus(perYear.times(Fraction.of((long) year - from)));
    Fraction bounded =
        switch (measure) {
          case SHARE -> projected.min(TOP_SHARE);
          case LEVEL -> projected.min(TOP_LEVEL);
          case COUNT, MEAN, PRESENCE -> projected;
        };
    return new Projection(bounded.max(Fraction.ZERO), year);
  }

  /**
   * How much of the way from the value to the target is missed: 0 when the target is just met, 1
   * when nothing changes. The value must not be the target.
   */
  Fraction miss(Fraction from, Fraction target) {
    return target.minus(value).over(target.minus(from));
  }
}
