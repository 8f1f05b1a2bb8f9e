package org.metodportal.page.text;

import java.math.BigDecimal;

/**
 * Numbers as Russian text writes them: comma, no-break spaces, true minus. Four digits stand
 * together, five and more are grouped by three.
 */
public final class RussianNumbers {
  private static final String GROUP = "\u00a0";
  private static final String MINUS = "\u2212";
  private static final int GROUPED_FROM_DIGITS = 5;

  private RussianNumbers() {}

  /** {@code 12 345}. */
  public static String whole(long number) {
    return decimal(BigDecimal.valueOf(number));
  }

  /** {@code 12 345,6}; keeps the digits after the point as given, {@code 10.0} is {@code 10,0}. */
  public static String decimal(BigDecimal number) {
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String fraction = point < 0 ? "" : "," + digits.substring(point + 1);
    return (number.signum() < 0 ? MINUS : "") + grouped(whole) + fraction;
  }

  /** {@code 12,5} or {@code 10}: without zeros at the end of the fraction, as prose has it. */
  public static String brief(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return decimal(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  /** {@code 30 %}. */
  public static String percent(BigDecimal number) {
    return brief(number) + "\u00a0%";
  }

  /** {@code 3,5 п. п.}: the distance of two percentages, without a sign. */
  public static String points(BigDecimal difference) {
    return brief(difference.abs()) + "\u00a0п.\u00a0п.";
  }

  /** {@code № 5}. */
  public static String numbered(String number) {
    return "№\u00a0" + number;
  }

  private static String grouped(String digits) {
    if (digits.length() < GROUPED_FROM_DIGITS) {
      return digits;
    }
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      text.insert(at, GROUP);
    }
    return text.toString();
  }
}
