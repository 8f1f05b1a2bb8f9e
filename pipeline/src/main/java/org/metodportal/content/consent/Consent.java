package org.metodportal.content.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.SourcePosition;

/**
 * A paper by which a person may be named.
 *
 * @param document kind and number of the paper
 * @param date its day, the first on which it holds
 * @param until its last day; null when it has no end
 * @param withdrawn the day on which it was taken back, from which on it does not hold; null when it
 *     was not
 * @param position where its end is written, for messages
 */
public record Consent(
    String document,
    LocalDate date,
    @Nullable LocalDate until,
    @Nullable LocalDate withdrawn,
    SourcePosition position) {
  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    LocalDate end = end();
    return !day.isBefore(date) && (end == null || !day.isAfter(end));
  }

  /** Its last day; null when it has none. */
  public @Nullable LocalDate end() {
    LocalDate taken = withdrawn == null ? null : withdrawn.minusDays(1);
    if (taken == null || until == null) {
      return taken == null ? until : taken;
    }
    return taken.isBefore(until) ? taken : until;
  }
}
