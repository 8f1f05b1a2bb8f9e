package org.metodportal.content.deadline.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A day as written, perhaps without its year.
 *
 * @param year absent when the words do not say it
 * @param month 1–12 when the day exists
 * @param day 1–31 when the day exists; {@link #LAST} for the last day of the month
 * @param shift days to add once the year is known
 * @param schoolYear year in which the school year starts that was written beside the day
 */
public record CalendarDay(
    @Nullable Integer year, int month, int day, int shift, @Nullable Integer schoolYear) {
  /** The last day of a month, which in February depends on the year. */
  public static final int LAST = -1;

  /** A day of a year that may be unknown. */
  public static CalendarDay of(@Nullable Integer year, int month, int day) {
    return new CalendarDay(year, month, day, 0, null);
  }

  /** A day of the year said beside it. */
  public static CalendarDay of(SaidYear said, int month, int day) {
    return new CalendarDay(said.yearOf(month), month, day, 0, said.school() ? said.first() : null);
  }

  /** This day in the year, or the school year, of another one, unless it has a year of its own. */
  public CalendarDay inYearOf(CalendarDay other) {
    if (year != null || other.year == null) {
      return this;
    }
    SaidYear said =
        other.schoolYear == null
            ? new SaidYear(other.year, false)
            : new SaidYear(other.schoolYear, true);
    return new CalendarDay(said.yearOf(month), month, day, shift, other.schoolYear);
  }

  /** This day of another calendar year. */
  public CalendarDay withYear(@Nullable Integer another) {
    return new CalendarDay(another, month, day, shift, null);
  }

  /** Another day of the same month. */
  public CalendarDay onDay(int another) {
    return new CalendarDay(year, month, another, 0, schoolYear);
  }

  public CalendarDay shifted(int days) {
    return new CalendarDay(year, month, day, shift + days, schoolYear);
  }

  /** Whether a calendar has this day, in some year when the year is not written. */
  public boolean exists() {
    if (month < 1 || month > 12) {
      return false;
    }
    if (day == LAST) {
      return true;
    }
    int length =
        year == null ? Month.of(month).maxLength() : YearMonth.of(year, month).lengthOfMonth();
    return day >= 1 && day <= length;
  }

  /**
   * The date, when the words or the plan give its year.
   *
   * @throws DateTimeException when the year has no such day (29 February)
   */
  public @Nullable LocalDate date(OptionalInt planYear) {
    if (year == null && planYear.isEmpty()) {
      return null;
    }
    int known = year == null ? planYear.getAsInt() : year;
    LocalDate date =
        day == LAST ? YearMonth.of(known, month).atEndOfMonth() : LocalDate.of(known, month, day);
    return date.plusDays(shift);
  }

  /** The day of a year that is not known; February ends on the 28th. */
  public MonthDay dayOfYear() {
    int written = day == LAST ? Month.of(month).minLength() : day;
    if (shift == 0) {
      return MonthDay.of(month, written);
    }
    return MonthDay.from(YearMonth.of(2001, month).atDay(written).plusDays(shift));
  }
}
