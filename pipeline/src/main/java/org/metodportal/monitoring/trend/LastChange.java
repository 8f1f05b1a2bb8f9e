package org.metodportal.monitoring.trend;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Series;

/**
 * How a year differs from the one before, as readers can see it: by the values as published.
 *
 * @param year the later year
 * @param amount value of the year minus value of the year before, one decimal, in the unit of the
 *     indicator
 */
public record LastChange(int year, BigDecimal amount) {
  /** The change up to a year; null unless it and the year before have a value. */
  public static @Nullable LastChange of(Series series, int year) {
    Fraction before = series.in(year - 1).value();
    Fraction last = series.in(year).value();
    return before == null || last == null
        ? null
        : new LastChange(year, last.rounded(1).subtract(before.rounded(1)));
  }

  /** 1 of a growth, -1 of a fall, 0 when the published values are equal. */
  public int sign() {
    return amount.signum();
  }
}
