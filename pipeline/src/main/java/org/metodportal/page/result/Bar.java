package org.metodportal.page.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.Figure;

/**
 * A bar beside a number: shares and means run to 100, levels to 3, counts to the larger of value
 * and target.
 *
 * @param width length, percent of the whole, 0–100
 * @param target place of the target's mark, percent; null when there is none
 */
public record Bar(BigDecimal width, @Nullable BigDecimal target) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TOP_LEVEL = BigDecimal.valueOf(3);

  /**
   * The bar of a figure; null when it has no value or is a yes or no.
   *
   * @param target the target it is judged by; null when there is none
   */
  public static @Nullable Bar of(
      IndicatorDefinition definition, @Nullable Figure figure, @Nullable BigDecimal target) {
    BigDecimal value = figure == null ? null : figure.value();
    if (value == null) {
      return null;
    }
    BigDecimal top =
        switch (definition.measure()) {
          case SHARE, MEAN -> HUNDRED;
          case LEVEL -> TOP_LEVEL;
          case COUNT, NUMBER ->
              value.max(target == null ? BigDecimal.ONE : target).max(BigDecimal.ONE);
          case PRESENCE -> BigDecimal.ZERO;
        };
    return top.signum() == 0
        ? null
        : new Bar(percent(value, top), target == null ? null : percent(target, top));
  }

  /** A part of a whole, percent with two digits, 0–100. */
  public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    BigDecimal percent = part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    return percent.max(BigDecimal.ZERO).min(HUNDRED);
  }
}
