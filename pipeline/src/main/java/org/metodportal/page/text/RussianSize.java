package org.metodportal.page.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The size of a file as Russian text writes it. */
public final class RussianSize {
  private static final int BYTES_IN_KILOBYTE = 1024;
  private static final long BYTES_IN_MEGABYTE = (long) BYTES_IN_KILOBYTE * BYTES_IN_KILOBYTE;

  private RussianSize() {}

  /** {@code 812 байт}, {@code 12,3 КБ}, {@code 4,5 МБ}. */
  public static String of(long bytes) {
    if (bytes < BYTES_IN_KILOBYTE) {
      return RussianPlural.count(bytes, "байт", "байта", "байт");
    }
    return bytes < BYTES_IN_MEGABYTE
        ? rounded(bytes, BYTES_IN_KILOBYTE) + "\u00a0КБ"
        : rounded(bytes, BYTES_IN_MEGABYTE) + "\u00a0МБ";
  }

  private static String rounded(long bytes, long unit) {
    return RussianNumbers.brief(
        BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP));
  }
}
