package org.metodportal.indicator.series;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;

/**
 * What was published about one year, as exactly as it is known.
 *
 * @param year reporting year
 * @param value percent of a share, exact from its whole counts; other measures as published: a
 *     count, a mean, a level from 0 to 3, or 1 and 0 of a presence; null when {@code flag} says why
 * @param flag why there is no value
 * @param numerator whole count of a share; null for other measures and when there is no value
 * @param denominator units counted; null where the measure has none or there is no value
 */
public record Observation(
    int year,
    @Nullable Fraction value,
    ObservationFlag flag,
    @Nullable Long numerator,
    @Nullable Long denominator) {

  /** The observation that a public figure of an indicator is. */
  public static Observation of(Measure measure, Figure figure) {
    BigDecimal published = figure.value();
    Long numerator = figure.numerator();
    Long denominator = figure.denominator();
    if (published == null) {
      return new Observation(figure.year(), null, figure.flag(), null, null);
    }
    Fraction value =
        measure == Measure.SHARE && numerator != null && denominator != null && denominator > 0
            ? Fraction.of(100).times(Fraction.of(numerator, denominator))
            : Fraction.of(published);
    return new Observation(
        figure.year(),
        value,
        ObservationFlag.NONE,
        measure == Measure.SHARE ? numerator : null,
        denominator);
  }

  /** A year of which nothing is known. */
  public static Observation missing(int year) {
    return new Observation(year, null, ObservationFlag.NO_VALUE, null, null);
  }
}
