package org.metodportal.definition;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /**
   * The next year after the given one that the act names, with its value.
   *
   * @param opening the territory's opening year; null when it has none or it does not matter
   * @return null when the act names no later year
   */
  public Map.@Nullable Entry<Integer, BigDecimal> nextNamed(int year, @Nullable Integer opening) {
    SortedMap<Integer, BigDecimal> later = named(opening).tailMap(year + 1);
    return later.isEmpty() ? null : later.entrySet().iterator().next();
  }

  /** The last year before the given one that the act names; null when it names none. */
  public @Nullable Integer lastNamedBefore(int year, @Nullable Integer opening) {
    SortedMap<Integer, BigDecimal> earlier = named(opening).headMap(year);
    return earlier.isEmpty() ? null : earlier.lastKey();
  }

  private SortedMap<Integer, BigDecimal> named(@Nullable Integer opening) {
    SortedMap<Integer, BigDecimal> named = new TreeMap<>(byYear);
    if (opening != null && openingYear != null) {
      named.putIfAbsent(opening, openingYear);
    }
    return named;
  }
}
