package org.metodportal.content.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last day of a term, both inclusive. When the words name no year and the plan
 * gives none, days of the year stand instead of dates; a side that is open is absent.
 *
 * @param start first day
 * @param end last day
 * @param from first day of the year, when the year is missing
 * @param to last day of the year, when the year is missing
 */
public record Bounds(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable MonthDay from,
    @Nullable MonthDay to) {
  /** Neither side is known. */
  public static final Bounds OPEN = new Bounds(null, null, null, null);

  public Bounds {
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("bounds end before they start: " + start + " " + end);
    }
  }

  /** Bounds with dates. */
  static Bounds dated(@Nullable LocalDate start, @Nullable LocalDate end) {
    return new Bounds(start, end, null, null);
  }

  /** Whether the words say days of a year and nobody says which year. */
  public boolean yearMissing() {
    return from != null || to != null;
  }
}
