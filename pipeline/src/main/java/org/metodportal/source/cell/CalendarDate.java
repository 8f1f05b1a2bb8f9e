package org.metodportal.source.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as offices write it: {@code 2022-06-05}, {@code 05.06.2022}, {@code 5.6.2022}, {@code
 * 05/06/2022}, {@code 05-06-2022}, {@code 05.06.22}, {@code 5 июня 2022} or a spreadsheet's serial
 * number of the day.
 */
public final class CalendarDate {
  /** What {@link #parse} gives for a text that is no date. */
  public static final long NONE = Long.MIN_VALUE;

  /** Years of what tables tell of; others are slips of the hand. */
  private static final int FIRST_YEAR = 1600;

  private static final int LAST_YEAR = 2100;
  private static final int FIRST_SERIAL = 20_000;
  private static final int LAST_SERIAL = 60_000;
  private static final long SERIAL_ORIGIN = LocalDate.of(1899, 12, 30).toEpochDay();

  private CalendarDate() {}

  /** Words and signs that add nothing to a date: «г.», a time of midnight, a fraction of zero. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:[ T]0?0:00(?::00(?:[.,]0+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?|[.,]0+|\\.|\\s?(?:г|г\\.|год|года))$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WORDS =
      Pattern.compile(
          "[«\"]?(\\d{1,2})[»\"]?[ .-]?([а-яё]{3,8})\\.?[ -]?(\\d{4}|\\d{2})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final List<String> MONTHS =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");

  /**
   * Days since 1970-01-01, or {@link #NONE}. Any shape may be followed by «г.» or by a time of
   * midnight.
   */
  public static long parse(String text) {
    long day = bare(text);
    if (day != NONE || text.length() < 6 || text.length() > 40) {
      return day;
    }
    String date = withoutTail(text);
    day = date.equals(text) ? NONE : bare(date);
    return day == NONE ? inWords(date) : day;
  }

  private static String withoutTail(String text) {
    String shorter = BEHIND.matcher(text).replaceFirst("").strip();
    return shorter.length() < text.length() ? withoutTail(shorter) : shorter;
  }

  private static long inWords(String text) {
    Matcher matcher = WORDS.matcher(text);
    if (!matcher.matches()) {
      return NONE;
    }
    String month = matcher.group(2).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(month) || (month.equals("май") && i == 4)) {
        String year = matcher.group(3);
        return day(
            year.length() == 2 ? century(Integer.parseInt(year)) : Integer.parseInt(year),
            i + 1,
            Integer.parseInt(matcher.group(1)));
      }
    }
    return NONE;
  }

  /** The year that two digits mean: 00–49 of this century, 50–99 of the last one. */
  private static int century(int digits) {
    return digits + (digits < 50 ? 2000 : 1900);
  }

  private static long day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return NONE;
    }
    try {
      long days = LocalDate.of(year, month, day).toEpochDay();
      // What programs show of an empty date that they took for the number 0.
      return days == SERIAL_ORIGIN ? NONE : days;
    } catch (DateTimeException e) {
      return NONE;
    }
  }

  private static long bare(String text) {
    int[] parts = split(text);
    if (parts == null) {
      return serial(text);
    }
    return day(parts[0], parts[1], parts[2]);
  }

  /**
   * The last day of the month that the text names, when it has the shape of a date but names a day
   * that the month lacks; null otherwise.
   */
  static @Nullable LocalDate nearest(String text) {
    int[] parts = split(withoutTail(text));
    if (parts == null
        || parts[0] < FIRST_YEAR
        || parts[0] > LAST_YEAR
        || parts[1] < 1
        || parts[1] > 12
        || parts[2] < 1) {
      return null;
    }
    YearMonth month = YearMonth.of(parts[0], parts[1]);
    return month.isValidDay(parts[2]) ? null : month.atEndOfMonth();
  }

  /** The date that the text names with the month before the day, as in {@code 3/31/2024}. */
  static @Nullable LocalDate monthFirst(String text) {
    int[] parts = split(withoutTail(text));
    return parts == null || parts[1] <= 12 || day(parts[0], parts[2], parts[1]) == NONE
        ? null
        : LocalDate.of(parts[0], parts[2], parts[1]);
  }

  /** Year, month and day as written; null when the text does not have the shape of a date. */
  private static int @Nullable [] split(String text) {
    int length = text.length();
    if (length < 6 || length > 10) {
      return null;
    }
    int[] numbers = new int[3];
    int[] digits = new int[3];
    char separator = 0;
    int part = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        numbers[part] = numbers[part] * 10 + (c - '0');
        if (++digits[part] > 4) {
          return null;
        }
      } else if ((c == '.' || c == '-' || c == '/') && (separator == 0 || separator == c)) {
        separator = c;
        if (++part > 2) {
          return null;
        }
      } else {
        return null;
      }
    }
    if (part != 2 || digits[1] < 1 || digits[1] > 2) {
      return null;
    }
    if (digits[0] == 4 && separator == '-' && digits[2] >= 1 && digits[2] <= 2) {
      return numbers;
    }
    if (digits[0] < 1 || digits[0] > 2) {
      return null;
    }
    if (digits[2] == 2) {
      return new int[] {century(numbers[2]), numbers[1], numbers[0]};
    }
    return digits[2] == 4 ? new int[] {numbers[2], numbers[1], numbers[0]} : null;
  }

  private static long serial(String text) {
    if (text.length() != 5) {
      return NONE;
    }
    int number = 0;
    for (int i = 0; i < 5; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return NONE;
      }
      number = number * 10 + (c - '0');
    }
    return number >= FIRST_SERIAL && number <= LAST_SERIAL ? SERIAL_ORIGIN + number : NONE;
  }
}
