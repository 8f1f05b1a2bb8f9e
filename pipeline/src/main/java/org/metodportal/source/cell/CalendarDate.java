package org.metodportal.source.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as offices write it: {@code 2022-06-05}, {@code 05.06.2022}, {@code 5.6.2022}, {@code
 * 05/06/2022}, {@code 05-06-2022}, {@code 05.06.22} or a spreadsheet's serial number of the day.
 */
public final class CalendarDate {
  /** What {@link #parse} gives for a text that is no date. */
  public static final long NONE = Long.MIN_VALUE;

  private static final int FIRST_SERIAL = 20_000;
  private static final int LAST_SERIAL = 60_000;
  private static final long SERIAL_ORIGIN = LocalDate.of(1899, 12, 30).toEpochDay();

  private CalendarDate() {}

  /** Days since 1970-01-01, or {@link #NONE}. */
  public static long parse(String text) {
    int[] parts = split(text);
    if (parts == null) {
      return serial(text);
    }
    try {
      return LocalDate.of(parts[0], parts[1], parts[2]).toEpochDay();
    } catch (DateTimeException e) {
      return NONE;
    }
  }

  /**
   * The last day of the month that the text names, when it has the shape of a date but names a day
   * that the month lacks; null otherwise.
   */
  static @Nullable LocalDate nearest(String text) {
    int[] parts = split(text);
    if (parts == null || parts[1] < 1 || parts[1] > 12 || parts[2] < 29) {
      return null;
    }
    return YearMonth.of(parts[0], parts[1]).atEndOfMonth();
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
      return new int[] {numbers[2] + (numbers[2] < 50 ? 2000 : 1900), numbers[1], numbers[0]};
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
