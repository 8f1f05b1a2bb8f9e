package org.metodportal.monitoring.trend;

import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.series.Fraction;

/**
 * Where the trend leads.
 *
 * @param value in the unit of the indicator, kept within what the measure can be: 0–100 of a share,
 *     the scale of a level, at least 0 of everything else
 * @param year the year it is for
 */
public record Projection(Fraction value, int year) {
  private static final Fraction TOP_SHARE = Fraction.of(100);

  /** The value after the trend went on from {@code from} to {@code year}. */
  public static Projection along(
      IndicatorDefinition definition, Fraction value, Fraction perYear, int from, int year) {
    Fraction projected = value.plus(perYear.times(Fraction.of((long) year - from)));
    Fraction bounded =
        switch (definition.measure()) {
          case SHARE -> projected.min(TOP_SHARE).max(Fraction.ZERO);
          case LEVEL ->
              projected
                  .min(Fraction.of(definition.scale().to()))
                  .max(Fraction.of(definition.scale().from()));
          case COUNT, MEAN, PRESENCE, NUMBER -> projected.max(Fraction.ZERO);
        };
    return new Projection(bounded, year);
  }

  /**
   * How much of the way from the value to the target is missed: 0 when the target is just met, 1
   * when nothing changes. The value must not be the target.
   */
  public Fraction miss(Fraction from, Fraction target) {
    return target.minus(value).over(target.minus(from));
  }
}
