package org.metodportal.content.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Days that a deadline, or one part of it, names: a period, a day, a limit, a beginning, or days of
 * every year.
 *
 * @param label words that say what the part is for; empty when there are none
 * @param start first day; null for a limit
 * @param end last day; null for a beginning
 * @param until the day after which the same days do not begin again in a later year; null when they
 *     come once
 */
public record NamedDays(
    String label, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable LocalDate until) {

  /** Refuses a stretch without any day. */
  public NamedDays {
    if (start == null && end == null) {
      throw new IllegalArgumentException("neither a first nor a last day");
    }
  }

  /** Whether the same days come every year. */
  public boolean yearly() {
    return until != null;
  }

  /** Each time that the days come, the earliest first: themselves, when they come once. */
  public List<NamedDays> times() {
    if (until == null) {
      return List.of(this);
    }
    return IntStream.rangeClosed(0, until.getYear() - first().getYear())
        .mapToObj(this::yearsLater)
        .filter(time -> !time.first().isAfter(until))
        .toList();
  }

  private NamedDays yearsLater(int years) {
    return new NamedDays(
        label,
        start == null ? null : start.plusYears(years),
        end == null ? null : end.plusYears(years),
        null);
  }

  /** The last day if there is one, else the first. */
  public LocalDate last() {
    return end != null ? end : first();
  }

  /** The first day if there is one, else the last. */
  public LocalDate first() {
    if (start != null) {
      return start;
    }
    if (end != null) {
      return end;
    }
    throw new IllegalStateException("neither a first nor a last day");
  }

  /** Whether any of its days lies in the month; a beginning counts in its own month only. */
  public boolean touches(YearMonth month) {
    return times().stream()
        .anyMatch(
            time ->
                !time.first().isAfter(month.atEndOfMonth())
                    && !time.last().isBefore(month.atDay(1)));
  }
}
