package org.metodportal.page.text;

import java.time.LocalDate;
import java.util.List;

/** Dates and years as Russian text writes them. */
public final class RussianDates {
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

  private RussianDates() {}

  /** {@code 5 июня 2022 г.}. */
  public static String full(LocalDate date) {
    return date.getDayOfMonth()
        + "\u00a0"
        + MONTHS.get(date.getMonthValue() - 1)
        + " "
        + date.getYear()
        + "\u00a0г.";
  }

  /** {@code 05.06.2022}. */
  public static String numeric(LocalDate date) {
    return twoDigits(date.getDayOfMonth())
        + "."
        + twoDigits(date.getMonthValue())
        + "."
        + date.getYear();
  }

  /** {@code 2024 г.} or {@code 2022–2024 гг.}. */
  public static String years(int first, int last) {
    return first == last ? first + "\u00a0г." : first + "–" + last + "\u00a0гг.";
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
