package org.metodportal.build.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Between which values a figure lies whatever its unread rows say: the lower bound takes every one
 * of them for a no, the upper one for a yes. Both are reached.
 *
 * @param low percent with one decimal, or a whole count
 * @param high the same
 */
record FigureBounds(BigDecimal low, BigDecimal high) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * What is not known of a figure.
   *
   * @param units units whose population or condition is unknown; which of the two is not known
   *     either
   * @param rows rejected rows of the table of units: each may have been one more unit
   * @param facts rejected rows of what units did: each may have been the yes of one unit
   */
  record Unread(long units, long rows, long facts) {
    boolean isNone() {
      return units == 0 && rows == 0 && facts == 0;
    }
  }

  /**
   * Bounds of a share.
   *
   * @param population units counted; at least one
   */
  static FigureBounds ofShare(long numerator, long population, Unread unread) {
    long rest = population - numerator;
    long answers = unread.units + unread.facts;
    BigDecimal low = percent(numerator, population + unread.units + unread.rows);
    return new FigureBounds(
        low,
        answers >= rest
            ? HUNDRED.setScale(1)
            : percent(numerator + answers + unread.rows, population + unread.rows));
  }

  /**
   * Bounds of a count.
   *
   * @param rest units counted that do not meet the condition: no more facts than those can matter
   */
  static FigureBounds ofCount(long count, long rest, Unread unread) {
    return new FigureBounds(
        BigDecimal.valueOf(count),
        BigDecimal.valueOf(count + unread.units + unread.rows + Math.min(unread.facts, rest)));
  }

  /** How far they are apart, in the figure's own unit. */
  BigDecimal width() {
    return high.subtract(low);
  }

  private static BigDecimal percent(long part, long all) {
    return HUNDRED
        .multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
  }
}
