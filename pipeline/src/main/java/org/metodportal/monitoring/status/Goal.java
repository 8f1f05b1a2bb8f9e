package org.metodportal.monitoring.status;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Target;
import org.metodportal.definition.TargetLedger;
import org.metodportal.indicator.series.Fraction;

/**
 * The target that one year is judged by.
 *
 * @param value in the unit of the indicator
 * @param year the year for which the act names it: the judged one, the next named one, or the last
 *     named one when it is over
 * @param yearly whether the act has a target for every year, so that the next year has one too
 */
public record Goal(Fraction value, int year, boolean yearly) {
  /**
   * The goal of a year: its own target, the next named one, or else the last named one, whose
   * verdict stays.
   *
   * @return null when the act asks nothing: before it is in force, and of an indicator without a
   *     target
   */
  public static @Nullable Goal in(TargetLedger ledger, int year) {
    BigDecimal own = ledger.in(year);
    Target ruling = ledger.ruling(year);
    if (own != null && ruling != null) {
      return new Goal(Fraction.of(own), year, ruling.everyYear() != null);
    }
    Map.Entry<Integer, BigDecimal> next = ledger.nextNamed(year);
    if (next != null) {
      return new Goal(Fraction.of(next.getValue()), next.getKey(), false);
    }
    Integer last = ledger.lastNamedBefore(year);
    BigDecimal named =
        last == null || ruling == null ? null : ruling.in(last, ledger.openingYear());
    return last == null || named == null ? null : new Goal(Fraction.of(named), last, false);
  }

  /** Whether it is named for the judged year itself. */
  public boolean isOf(int judged) {
    return year == judged;
  }

  /** Whether its year was over before the judged one began. */
  public boolean isOver(int judged) {
    return year < judged;
  }
}
