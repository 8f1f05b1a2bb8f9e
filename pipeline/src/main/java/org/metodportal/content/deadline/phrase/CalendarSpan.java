package org.metodportal.content.deadline.phrase;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar as written: «III квартал 2022», «5–9 декабря».
 *
 * @param first its first day
 * @param last its last day
 * @param grain what it is counted in
 * @param ranged whether two ends were written, not one unit
 * @param from place of its first token
 * @param to place after its last token
 */
public record CalendarSpan(
    CalendarDay first, CalendarDay last, Grain grain, boolean ranged, int from, int to) {
  public enum Grain {
    DAY,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
  }

  public boolean hasYear() {
    return first.year() != null && last.year() != null;
  }

  /** Whether both ends are written to lie in one calendar year. */
  public boolean inOneYear() {
    return first.year() != null && first.year().equals(last.year());
  }

  /** This span with other years. */
  public CalendarSpan withYears(@Nullable Integer start, @Nullable Integer end) {
    return new CalendarSpan(first.withYear(start), last.withYear(end), grain, ranged, from, to);
  }

  /** This span in the year of a day, when it has none of its own. */
  public CalendarSpan inYearOf(CalendarDay day) {
    return new CalendarSpan(first.inYearOf(day), last.inYearOf(day), grain, ranged, from, to);
  }

  /** From the start of this span to the end of another; a year written once is meant for both. */
  public CalendarSpan upTo(CalendarSpan other) {
    return new CalendarSpan(
        first.inYearOf(other.last),
        other.last.inYearOf(first),
        grain.compareTo(other.grain) < 0 ? grain : other.grain,
        true,
        from,
        other.to);
  }

  public CalendarSpan endingOn(CalendarDay day) {
    return new CalendarSpan(first, day, grain, ranged, from, to);
  }

  public CalendarSpan between(int start, int end) {
    return new CalendarSpan(first, last, grain, ranged, start, end);
  }

  /** Whether this is the year said before a part of it: «2022 год, сентябрь». */
  public boolean isYearOf(CalendarSpan part) {
    return grain == Grain.YEAR && !ranged && part.grain != Grain.YEAR && !part.hasYear();
  }

  /** Whether another span lies within this one; not when a date is not known. */
  public boolean includes(CalendarSpan other) {
    if (!exists() || !other.exists()) {
      return false;
    }
    LocalDate start = first.date(OptionalInt.empty());
    LocalDate end = last.date(OptionalInt.empty());
    LocalDate otherStart = other.first.date(OptionalInt.empty());
    LocalDate otherEnd = other.last.date(OptionalInt.empty());
    return start != null
        && end != null
        && otherStart != null
        && otherEnd != null
        && !otherStart.isBefore(start)
        && !otherEnd.isAfter(end);
  }

  public boolean exists() {
    return first.exists() && last.exists();
  }
}
