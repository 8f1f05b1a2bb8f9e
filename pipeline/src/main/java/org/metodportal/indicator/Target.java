package org.metodportal.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Values an act asks for.
 *
 * @param act the act, in words
 * @param clause its clause
 * @param date date of the act; null when not given
 * @param everyYear value for every year; null when there is none
 * @param openingYear value for the territory's opening year, in place of {@code everyYear}; null
 *     when there is none
 * @param byYear values for exactly those years
 * @param note what the act leaves open; empty when nothing
 */
public record Target(
    String act,
    String clause,
    @Nullable LocalDate date,
    @Nullable BigDecimal everyYear,
    @Nullable BigDecimal openingYear,
    SortedMap<Integer, BigDecimal> byYear,
    String note)
    implements Serializable {

  /**
   * The value asked for exactly that year.
   *
   * @param opening the territory's opening year; null when it has none
   * @return null when the act names none
   */
  public @Nullable BigDecimal in(int year, @Nullable Integer opening) {
    BigDecimal named = byYear.get(year);
    if (named != null) {
      return named;
    }
    if (openingYear != null && opening != null && opening == year) {
      return openingYear;
    }
    return everyYear;
  }
}
