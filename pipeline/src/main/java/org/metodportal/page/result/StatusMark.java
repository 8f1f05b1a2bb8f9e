package org.metodportal.page.result;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.monitoring.status.Status;
import org.metodportal.monitoring.status.YearStatus;

/**
 * A status as pages show it: words first, a shape beside them, colour only repeats both.
 *
 * @param status the outcome
 * @param words {@code цель достигнута}
 * @param detail what must stand beside the words so that they agree with the numbers: {@code за год
 *     −4,4 п. п., за 5 лет рост}; empty when there is nothing to say
 * @param tone {@code good}, {@code fair}, {@code warning}, {@code bad}, {@code neutral} or {@code
 *     unknown}
 * @param year the year it is the status of; 0 where it is of no year
 */
public record StatusMark(Status status, String words, String detail, String tone, int year) {
  /** The mark of a year. */
  public static StatusMark of(IndicatorDefinition definition, YearStatus status) {
    return new StatusMark(
        status.status(),
        StatusWords.verdict(definition, status),
        StatusWords.beside(definition, status),
        tone(status.status()),
        status.year());
  }

  /** The mark of a year; null where there is no status. */
  public static @Nullable StatusMark ofNullable(
      IndicatorDefinition definition, @Nullable YearStatus status) {
    return status == null ? null : of(definition, status);
  }

  /** An outcome of several indicators together. */
  public static StatusMark alone(Status status) {
    return new StatusMark(status, status.words(), "", tone(status), 0);
  }

  private static String tone(Status status) {
    return status.tone().name().toLowerCase(Locale.ROOT);
  }
}
