package org.metodportal.content.deadline;

import java.time.LocalDate;

/**
 * One time that recurring work comes round, such as the year 2025 of «ежегодно до 25 декабря».
 *
 * @param from first day to which a fact of this round may belong, such as 1 January 2025
 * @param to last day to which a fact of this round may belong, such as 31 December 2025
 * @param due its own last day, such as 25 December 2025
 */
public record Round(LocalDate from, LocalDate to, LocalDate due) {
  /** Whether a fact of the day tells of this round; one of another year says nothing of it. */
  public boolean holds(LocalDate fact) {
    return !fact.isBefore(from) && !fact.isAfter(to);
  }
}
