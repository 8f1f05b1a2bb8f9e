package org.metodportal.source.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;

/** From which day a workbook counts days. */
enum DayCount {
  /** Day 1 is 1 January 1900, and a day 60, 29 February 1900, that never was. */
  FROM_1900(LocalDate.of(1899, 12, 30)),
  /** Day 0 is 1 January 1904: books of old Macintosh spreadsheets. */
  FROM_1904(LocalDate.of(1904, 1, 1));

  private static final int LAST = 2_958_465;
  private static final int NEVER_WAS = 60;

  /**
   * Digits of a part of a day that a spreadsheet shows; a day kept as 45361.9999999999 is 45362.
   */
  private static final int SHOWN_DIGITS = 9;

  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private final LocalDate origin;

  DayCount(LocalDate origin) {
    this.origin = origin;
  }

  /** The day as 2022-06-05; what a spreadsheet shows for a number that is no day otherwise. */
  String date(BigDecimal value) {
    if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(LAST + 1L)) >= 0) {
      return "#########";
    }
    int number = value.setScale(SHOWN_DIGITS, RoundingMode.HALF_UP).intValue();
    if (this == FROM_1900 && (number == 0 || number == NEVER_WAS)) {
      return number == 0 ? "00.01.1900" : "29.02.1900";
    }
    return day(number).toString();
  }

  private LocalDate day(int number) {
    return origin.plusDays(this == FROM_1900 && number < NEVER_WAS ? number + 1L : number);
  }

  /** The year of the day alone. */
  String year(BigDecimal value) {
    String date = date(value);
    return date.indexOf('-') == 4 ? date.substring(0, 4) : date;
  }

  /** The time of the day, or of several days, as 36:00:00. */
  String time(BigDecimal value) {
    if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(LAST + 1L)) >= 0) {
      return "#########";
    }
    long seconds = value.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
    LocalTime clock = LocalTime.ofSecondOfDay(seconds % 3600);
    return "%d:%02d:%02d".formatted(seconds / 3600, clock.getMinute(), clock.getSecond());
  }
}
