package org.metodportal.monitoring.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.series.Observation;

/**
 * The 95 % interval of a share by Wilson's score: how far the share of such a number of units may
 * stand from its long-run value by chance alone. Source: E. B. Wilson, «Probable Inference, the Law
 * of Succession, and Statistical Inference», JASA 22 (1927).
 *
 * @param from percent, one decimal, 0–100
 * @param to percent, one decimal, 0–100
 */
public record WilsonInterval(BigDecimal from, BigDecimal to) {
  /** The 97.5th percentile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /** The interval of a published share; null for what is no share or has no counts. */
  public static @Nullable WilsonInterval of(Observation observation) {
    Long numerator = observation.numerator();
    Long denominator = observation.denominator();
    return numerator == null || denominator == null || denominator <= 0
        ? null
        : of(numerator, denominator);
  }

  /**
   * The interval of a share of whole counts.
   *
   * @param numerator 0 … denominator
   * @param denominator positive
   */
  static WilsonInterval of(long numerator, long denominator) {
    double n = denominator;
    double p = numerator / n;
    double squared = Z * Z;
    double center = p + squared / (2 * n);
    double spread = Z * Math.sqrt(p * (1 - p) / n + squared / (4 * n * n));
    double scale = 1 + squared / n;
    double low = numerator == 0 ? 0 : (center - spread) / scale;
    double high = numerator == denominator ? 1 : (center + spread) / scale;
    return new WilsonInterval(percent(low), percent(high));
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(100 * Math.max(0, Math.min(1, share)))
        .setScale(1, RoundingMode.HALF_UP);
  }
}
