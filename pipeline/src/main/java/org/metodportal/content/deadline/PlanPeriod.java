package org.metodportal.content.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The period of a whole roadmap, both days inclusive.
 *
 * @param start its first day
 * @param end its last day, not before the first
 */
public record PlanPeriod(LocalDate start, LocalDate end) {
  private static final String BETWEEN = "..";

  public PlanPeriod {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a plan ends before it starts: " + start + BETWEEN + end);
    }
  }

  /** The calendar year within which the plan lies; empty when it touches two. */
  public OptionalInt onlyYear() {
    return start.getYear() == end.getYear() ? OptionalInt.of(start.getYear()) : OptionalInt.empty();
  }

  /** Reads {@code 2022-01-01..2024-12-31}; empty when the words are no period. */
  public static Optional<PlanPeriod> parse(String words) {
    int between = words.indexOf(BETWEEN);
    if (between < 0) {
      return Optional.empty();
    }
    try {
      LocalDate start = LocalDate.parse(words.substring(0, between).strip());
      LocalDate end = LocalDate.parse(words.substring(between + BETWEEN.length()).strip());
      return end.isBefore(start) ? Optional.empty() : Optional.of(new PlanPeriod(start, end));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
