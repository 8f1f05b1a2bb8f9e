package org.metodportal.oracle;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as pages write them, with plain spaces for no-break ones, held against cells of the
 * tables.
 */
final class ShownNumber {
  private static final Map<String, String> REASONS =
      Map.of("c", "скрыто", "x", "нет данных", "z", "не из кого считать");
  private static final Pattern NUMBER = Pattern.compile("\u2212?\\d+(?: \\d{3})*(?:,\\d+)?");

  private ShownNumber() {}

  /**
   * Whether a cell of a page says what a column of a row says.
   *
   * @param row null stands for a row that is not there
   */
  static boolean same(String shown, @Nullable CSVRecord row, String column) {
    String value = row == null ? "" : row.get(column);
    if (value.isEmpty()) {
      String reason =
          row == null ? "нет данных" : REASONS.getOrDefault(row.get("flag"), "нет данных");
      return shown.equals(reason);
    }
    return same(shown, value);
  }

  /** Whether the words begin with the number of the table; «да» and «нет» are 1 and 0. */
  static boolean same(String shown, String value) {
    if (shown.equals("да") || shown.equals("нет")) {
      return value.equals(shown.equals("да") ? "1" : "0");
    }
    BigDecimal number = first(shown);
    return number != null && number.compareTo(new BigDecimal(value)) == 0;
  }

  /** The number that the words begin with; null when they begin otherwise. */
  static @Nullable BigDecimal first(String shown) {
    Matcher matcher = NUMBER.matcher(shown);
    if (!matcher.lookingAt()) {
      return null;
    }
    return new BigDecimal(
        matcher.group().replace(" ", "").replace(',', '.').replace('\u2212', '-'));
  }
}
