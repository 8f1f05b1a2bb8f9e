package org.metodportal.monitoring.status;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Target;
import org.metodportal.indicator.series.Fraction;

/**
 * The target that one year is judged by.
 *
 * @param value in the unit of the indicator
 * @param year the year for which the act names it: the judged one or the next named one
 * @param yearly whether the act has a target for every year, so that the next year has one too
 * @param target the entry of the ledger
 */
public record Goal(Fraction value, int year, boolean yearly, Target target) {

  /**
   * The goal of a year: its own target or the next named one.
   *
   * @param opening the territory's opening year; null when it has none
   * @return null when the act asks nothing of that year or a later one
   */
  public static @Nullable Goal of(@Nullable Target target, @Nullable Integer opening, int year) {
    if (target == null) {
      return null;
    }
    BigDecimal own = target.in(year, opening);
    boolean yearly = target.everyYear() != null;
    if (own != null) {
      return new Goal(Fraction.of(own), year, yearly, target);
    }
    Map.Entry<Integer, BigDecimal> next = target.nextNamed(year, opening);
    return next == null
        ? null
        : new Goal(Fraction.of(next.getValue()), next.getKey(), false, target);
  }

  /** Whether it is named for the judged year itself. */
  public boolean isOf(int judged) {
    return year == judged;
  }
}
