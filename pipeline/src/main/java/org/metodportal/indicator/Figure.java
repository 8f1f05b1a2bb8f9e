package org.metodportal.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.CodePointOrder;

/**
 * One row of the table of indicators: one indicator in one year for the whole territory or one
 * member of a breakdown.
 *
 * @param territory slug
 * @param indicator code
 * @param year reporting year
 * @param breakdown what the units have in common
 * @param member empty for the total; else the member as published
 * @param numerator whole count; null where the measure has none or it is hidden
 * @param denominator whole count; null where the measure has none or it is hidden
 * @param value one decimal for share, mean and level, whole for count, 1 or 0 for presence; null
 *     when {@code flag} says why
 * @param target the target of that year; null when there is none
 * @param flag why there is no value
 * @param unknown units whose population or condition is unknown; internal only
 */
public record Figure(
    String territory,
    String indicator,
    int year,
    Breakdown breakdown,
    String member,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal target,
    ObservationFlag flag,
    long unknown) {

  /** By the first five columns, in code-point order. */
  public static final Comparator<Figure> ORDER =
      Comparator.comparing(Figure::territory, CodePointOrder.ORDER)
          .thenComparing(Figure::indicator, CodePointOrder.ORDER)
          .thenComparingInt(Figure::year)
          .thenComparing(figure -> figure.breakdown().key(), CodePointOrder.ORDER)
          .thenComparing(Figure::member, CodePointOrder.ORDER);

  /** The same row with another target. */
  public Figure aimedAt(@Nullable BigDecimal other) {
    return new Figure(
        territory,
        indicator,
        year,
        breakdown,
        member,
        numerator,
        denominator,
        value,
        other,
        flag,
        unknown);
  }

  /** The same row with another mark. */
  public Figure marked(ObservationFlag mark) {
    return new Figure(
        territory,
        indicator,
        year,
        breakdown,
        member,
        numerator,
        denominator,
        value,
        target,
        mark,
        unknown);
  }

  /** The same row with nothing readable in it. */
  public Figure hidden() {
    return new Figure(
        territory,
        indicator,
        year,
        breakdown,
        member,
        null,
        null,
        null,
        target,
        ObservationFlag.HIDDEN,
        0);
  }
}
