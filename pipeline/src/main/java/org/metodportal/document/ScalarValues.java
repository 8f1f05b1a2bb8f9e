package org.metodportal.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words of a document mean as numbers, dates and truths; null when they mean none. */
final class ScalarValues {
  static final String DECIMAL_HINT = "Дробную часть отделите точкой: 0.5.";
  static final String DATE_HINT = "Напишите год, месяц и день так: 2024-03-01.";

  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

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
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static @Nullable Boolean flag(String text) {
    return switch (text) {
      case "true", "да" -> true;
      case "false", "нет" -> false;
      default -> null;
    };
  }
}
