package org.metodportal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;

/** Single figures, made up. */
public final class SmallFigures {
  private SmallFigures() {}

  /** A share with its value rounded as the calculation does; hidden and empty ones have none. */
  public static Figure share(
      String territory,
      String indicator,
      int year,
      Breakdown breakdown,
      String member,
      long numerator,
      long denominator,
      @Nullable BigDecimal target,
      ObservationFlag flag) {
    BigDecimal value =
        flag == ObservationFlag.NONE
            ? BigDecimal.valueOf(100 * numerator)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP)
            : null;
    Figure figure =
        new Figure(
            territory,
            indicator,
            year,
            breakdown,
            member,
            numerator,
            denominator,
            value,
            target,
            flag,
            0);
    return flag == ObservationFlag.HIDDEN ? figure.hidden() : figure;
  }

  /** A total that is no share. */
  public static Figure value(
      String territory,
      String indicator,
      int year,
      @Nullable Long denominator,
      String value,
      @Nullable String target) {
    return new Figure(
        territory,
        indicator,
        year,
        Breakdown.TOTAL,
        "",
        null,
        denominator,
        new BigDecimal(value),
        target == null ? null : new BigDecimal(target),
        ObservationFlag.NONE,
        0);
  }
}
