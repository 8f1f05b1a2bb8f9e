package org.metodportal.source.row;

import org.metodportal.source.cell.CalendarDate;
import org.metodportal.source.cell.ValueReader;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.RowView;

/**
 * Packs identifiers and dates straight from their bytes when they are written in the plainest way,
 * as most are; what is written otherwise is left to the {@link ValueReader} of the column.
 */
final class FastPathCells {
  private static final int LONGEST_ID = 60;
  private static final int DATE_LENGTH = 10;

  /** Digits of the shortest telephone number. */
  private static final int DIGITS_OF_TELEPHONE = 10;

  /** The last day of each month in any year; a leap day is left to the reader of the column. */
  private static final int[] LAST_DAYS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private FastPathCells() {}

  /**
   * Packs an identifier of digits, capital Latin letters and what joins them.
   *
   * @return whether it was such a one
   */
  static boolean putId(byte[] bytes, int from, int to, PackedBytes out) {
    int length = to - from;
    if (length == 0 || length > LONGEST_ID || !isLetterOrDigit(bytes[from])) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      byte b = bytes[i];
      if (!isLetterOrDigit(b) && b != '-' && b != '_') {
        return false;
      }
    }
    if (length > DIGITS_OF_TELEPHONE && mayBeTelephone(bytes, from, to)) {
      return false;
    }
    if (length > 2 && bytes[from + 1] == 'E' && bytes[from] <= '9') {
      // It may be a number that a spreadsheet rounded: 1E+12 and its like are not taken.
      return false;
    }
    out.putByte(RowView.PRESENT);
    out.putByte(length);
    out.append(bytes, from, length);
    return true;
  }

  /** Whether there are as many digits as a telephone has, and more: 8-900-000-00-00. */
  private static boolean mayBeTelephone(byte[] bytes, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += bytes[i] >= '0' && bytes[i] <= '9' ? 1 : 0;
    }
    return digits >= DIGITS_OF_TELEPHONE && digits < to - from;
  }

  private static boolean isLetterOrDigit(byte b) {
    return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z');
  }

  /** Days since 1970-01-01 of a date like {@code 2022-06-05}, else {@link CalendarDate#NONE}. */
  static long day(byte[] bytes, int from, int to) {
    if (to - from != DATE_LENGTH || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
      return CalendarDate.NONE;
    }
    int year = number(bytes, from, 4);
    int month = number(bytes, from + 5, 2);
    int day = number(bytes, from + 8, 2);
    if (year < 1900
        || year > 2100
        || month < 1
        || month > 12
        || day < 1
        || day > LAST_DAYS[month]) {
      return CalendarDate.NONE;
    }
    // Years begin in March here, so that a leap day is the last day of a year.
    int years = month > 2 ? year : year - 1;
    int months = month > 2 ? month - 3 : month + 9;
    long days = 365L * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day;
    return days - 719_469;
  }

  /** A number of that many digits; negative when there is another character. */
  private static int number(byte[] bytes, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
