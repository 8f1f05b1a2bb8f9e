package org.metodportal.content.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days that a deadline, or one part of it, names: a period, a day, a limit, a beginning, or a day
 * of every year.
 *
 * @param label words that say what the part is for; empty when there are none
 * @param start first day; null for a limit
 * @param end last day; null for a beginning
 * @param yearly whether the same days come every year until the end of the plan
 */
public record NamedDays(
    String label, @Nullable LocalDate start, @Nullable LocalDate end, boolean yearly) {

  /** Refuses a stretch without any day. */
  public NamedDays {
    if (start == null && end == null) {
      throw new IllegalArgumentException("neither a first nor a last day");
    }
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
    if (yearly) {
      return !month.atEndOfMonth().isBefore(first()) && month.getMonth() == first().getMonth();
    }
    return !first().isAfter(month.atEndOfMonth()) && !last().isBefore(month.atDay(1));
  }
}
