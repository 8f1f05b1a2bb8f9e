package org.metodportal.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words of a document mean as numbers, dates and truths; null when they mean none. */
final class ScalarValues {
  static final String DECIMAL_HINT = "Дробную часть отделите точкой: 0.5.";
  private static final String DATE_HINT = "Напишите год, месяц и день так: 2024-03-01.";

  /** No document of an office is older: an earlier year is a slip of the finger. */
  private static final int FIRST_YEAR = 1900;

  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** A day written otherwise: «20.05.2024», «2024/5/20». */
  private static final Pattern OTHER_DATE =
      Pattern.compile(
          "(?<d>[0-9]{1,2})[./](?<m>[0-9]{1,2})[./](?<y>[0-9]{4})"
              + "|(?<y2>[0-9]{4})[./\\u2010-\\u2015-](?<m2>[0-9]{1,2})[./\\u2010-\\u2015-](?<d2>[0-9]{1,2})\\P{L}*");

  private ScalarValues() {}

  static @Nullable Integer integer(String text) {
    return INTEGER.matcher(text).matches() ? Integer.valueOf(text) : null;
  }

  static @Nullable BigDecimal decimal(String text) {
    return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  static @Nullable LocalDate date(String text) {
    if (!DATE.matcher(text).matches()) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(text);
      return date.getYear() < FIRST_YEAR ? null : date;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** What is needed in place of a text that is no date. */
  static String dateNeeded(String text) {
    return DATE.matcher(text).matches() ? "нужна дата, которая бывает" : "нужна дата";
  }

  /** How to write such a text as a date. */
  static String dateHint(String text) {
    if (DATE.matcher(text).matches()) {
      return "Проверьте год, месяц и день: порядок такой, как в 2024-03-01.";
    }
    Matcher other = OTHER_DATE.matcher(text);
    if (other.matches()) {
      boolean russian = other.group("y") != null;
      String iso =
          String.format(
              Locale.ROOT,
              "%s-%02d-%02d",
              other.group(russian ? "y" : "y2"),
              Integer.valueOf(other.group(russian ? "m" : "m2")),
              Integer.valueOf(other.group(russian ? "d" : "d2")));
      return date(iso) == null ? DATE_HINT : "Напишите «" + iso + "».";
    }
    return DATE_HINT;
  }

  static @Nullable Boolean flag(String text) {
    return switch (text) {
      case "true", "да" -> true;
      case "false", "нет" -> false;
      default -> null;
    };
  }
}
