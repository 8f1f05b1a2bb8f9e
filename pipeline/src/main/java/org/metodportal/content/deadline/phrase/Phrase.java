package org.metodportal.content.deadline.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one phrase of a term says, before phrases are put together and years are filled in. */
public sealed interface Phrase {
  /** Stretches of the calendar. */
  record Calendar(List<CalendarSpan> spans) implements Phrase {}

  /** Up to a day. */
  record Until(CalendarSpan written, CalendarDay last) implements Phrase {}

  /** From a day on. */
  record From(CalendarSpan written, CalendarDay first) implements Phrase {}

  /**
   * Again and again.
   *
   * @param every how often
   * @param hint whether this only follows from other words («15 числа»), so that «ежеквартально»
   *     beside it decides
   * @param day day of the month
   */
  record Recurrence(Every every, boolean hint, @Nullable Integer day) implements Phrase {}

  /** All the time; the stretch is the year written, when one is. */
  record Always(@Nullable CalendarSpan written) implements Phrase {}

  /** When asked. */
  record OnDemand() implements Phrase {}

  /** As a paper says. */
  record ByReference(String reference) implements Phrase {}

  /**
   * Counted from an event.
   *
   * @param after words of the event after which it is; null when it is before one or none is named
   * @param before words of the event before which it is; null when it is after one or none is named
   * @param days days between both; null where they are not counted in days or weeks
   */
  record Relative(@Nullable String after, @Nullable String before, @Nullable Integer days)
      implements Phrase {}

  /** Whether this speaks of the calendar or of repetition, and needs no words of others. */
  default boolean isStrong() {
    return !(this instanceof OnDemand || this instanceof ByReference || this instanceof Relative);
  }
}
