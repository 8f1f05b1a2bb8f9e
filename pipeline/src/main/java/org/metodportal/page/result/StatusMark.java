package org.metodportal.page.result;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodportal.monitoring.status.YearStatus;

/**
 * A status as pages show it: words first, a shape beside them, colour only repeats both.
 *
 * @param words {@code цель достигнута}
 * @param tone {@code good}, {@code fair}, {@code warning}, {@code bad}, {@code neutral} or {@code
 *     unknown}
 * @param year the year it is the status of
 */
public record StatusMark(String words, String tone, int year) {
  /** The mark of a year. */
  public static StatusMark of(YearStatus status) {
    return new StatusMark(
        status.status().words(),
        status.status().tone().name().toLowerCase(Locale.ROOT),
        status.year());
  }

  /** The mark of a year; null where there is no status. */
  public static @Nullable StatusMark ofNullable(@Nullable YearStatus status) {
    return status == null ? null : of(status);
  }
}
