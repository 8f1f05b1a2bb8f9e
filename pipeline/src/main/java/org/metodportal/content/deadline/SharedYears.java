package org.metodportal.content.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.CalendarDay;
import org.metodportal.content.deadline.phrase.CalendarSpan;
import org.metodportal.content.deadline.phrase.Draft.Joint;
import org.metodportal.content.deadline.phrase.Phrase;

/** A year said once at the end of a list: «май, ноябрь 2022», «до 1 июня, 1 октября 2022». */
final class SharedYears {
  private SharedYears() {}

  /**
   * Gives the year of the last stretch of a list to those before it, as long as they then come in
   * order; «октябрь, март 2023» leaves October without a year.
   */
  static void fill(List<Group> groups) {
    CalendarDay next = null;
    for (int i = groups.size() - 1; i >= 0; i--) {
      Group group = groups.get(i);
      Phrase phrase = group.only();
      if (phrase instanceof Phrase.Calendar calendar) {
        List<CalendarSpan> filled = new ArrayList<>(calendar.spans());
        for (int k = filled.size() - 1; k >= 0; k--) {
          CalendarSpan span = filled.get(k);
          if (next != null && precedes(span.last(), next)) {
            span = span.inYearOf(next);
          }
          filled.set(k, span);
          next = span.first();
        }
        group.replace(new Phrase.Calendar(filled));
      } else if (phrase instanceof Phrase.Until until) {
        CalendarDay last = until.last();
        if (next != null && precedes(last, next)) {
          last = last.inYearOf(next);
        }
        group.replace(new Phrase.Until(until.written(), last));
        next = last;
      } else {
        next = null;
      }
      if (group.joint() == Joint.APART || group.joint() == Joint.LINE) {
        next = null;
      }
    }
  }

  /**
   * Gives the year of a stretch to the last day said after it, when that day lies in it or after it
   * in the same year: «3 квартал 2024 года, до 15 сентября» ends on 15 September 2024.
   */
  static void fillOnwards(List<Group> groups) {
    CalendarSpan before = null;
    for (Group group : groups) {
      Phrase phrase = group.only();
      if (before != null
          && group.joint() != Joint.APART
          && phrase instanceof Phrase.Until until
          && until.last().year() == null) {
        CalendarDay last = until.last().inYearOf(before.last());
        LocalDate day = last.exists() ? last.date(OptionalInt.empty()) : null;
        LocalDate from = before.exists() ? before.first().date(OptionalInt.empty()) : null;
        if (day != null && from != null && !day.isBefore(from)) {
          group.replace(new Phrase.Until(until.written(), last));
        }
      }
      before = stretch(phrase);
    }
  }

  /** The stretch with a year that a phrase names; null when it names none. */
  private static @Nullable CalendarSpan stretch(@Nullable Phrase phrase) {
    CalendarSpan span = null;
    if (phrase instanceof Phrase.Calendar calendar) {
      span = calendar.spans().get(calendar.spans().size() - 1);
    } else if (phrase instanceof Phrase.Always always) {
      span = always.written();
    }
    return span != null && span.hasYear() ? span : null;
  }

  /** Whether a day without a year comes before the next one in that one's year. */
  private static boolean precedes(CalendarDay day, CalendarDay next) {
    CalendarDay filled = day.inYearOf(next);
    if (day.year() != null || !filled.exists() || !next.exists()) {
      return false;
    }
    LocalDate end = filled.date(OptionalInt.empty());
    LocalDate start = next.date(OptionalInt.empty());
    return end != null && start != null && end.isBefore(start);
  }
}
