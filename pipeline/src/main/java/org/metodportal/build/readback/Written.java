package org.metodportal.build.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value as a text writes it.
 *
 * @param value «33.3» of «33,3 %», «1/3» of «1 из 3», «=3» of a cell that is a whole number
 * @param year the year that stands right before it or at the head of its column; 0 for none
 */
record Written(String value, int year) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<year>(?<!\\d)20\\d\\d(?!\\d))|(?<![\\d.,+\\u2212-]|с\\.[ \\u00a0])(?<part>\\d+)["
              + " \\u00a0]из[ \\u00a0](?<whole>\\d+)(?!\\d)"
              + "|(?<![\\d.,+\\u2212-])(?<number>\\d{1,3}[.,]\\d)(?![\\d]|[.,]\\d)(?!["
              + " \\u00a0]п\\.)");
  private static final Pattern WHOLE = Pattern.compile("^(\\d{1,6})(?![\\d.,])(?![ \\u00a0]из)");
  private static final Pattern COLUMN_YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

  /** What stands before the number of a clause, an event, a table. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:^|["
              + " \\u00a0(«])(?:пп?|подп|разд|гл|ч|ст|табл|рис|мероприяти\\p{L}+|пункт\\p{L}*|№)\\.?["
              + " \\u00a0]?$");

  /** What stands behind the number of an item: «13.1. Собрать», «3.4 Диагностика». */
  private static final Pattern OF_ITEM = Pattern.compile("^(?:\\.(?!\\d)|[ \\u00a0]+\\p{L})");

  private static final int LONGEST_WORD = 16;

  /** How far a year may stand before its value: «2025: 33,3», «2025 год: 1 из 3». */
  private static final int NEAR = 8;

  /** Values in a text. */
  static List<Written> in(String text, String column) {
    List<Written> found = new ArrayList<>();
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return found;
    }
    Matcher head = COLUMN_YEAR.matcher(column);
    int ofColumn = head.find() ? Integer.parseInt(head.group(1)) : 0;
    if (!column.isEmpty()) {
      Matcher whole = WHOLE.matcher(text);
      if (whole.find()) {
        found.add(new Written("=" + whole.group(1), ofColumn));
      }
    }
    Matcher token = TOKEN.matcher(text);
    int year = 0;
    int end = -NEAR;
    while (token.find()) {
      if (token.group("year") != null) {
        year = Integer.parseInt(token.group("year"));
        end = token.end();
        continue;
      }
      if (isOrdinal(text, token)) {
        continue;
      }
      int near = token.start() - end <= NEAR ? year : 0;
      String value =
          token.group("number") != null
              ? token.group("number").replace(',', '.')
              : token.group("part") + "/" + token.group("whole");
      found.add(new Written(value, near != 0 ? near : ofColumn));
      end = near != 0 ? token.end() : end;
    }
    return found;
  }

  /**
   * Whether it is the number of a clause, an event or a heading, which has a point where values
   * have a comma: «13.1. Собрать», «п. 3.4».
   */
  private static boolean isOrdinal(String text, Matcher token) {
    String number = token.group("number");
    if (number == null || number.indexOf('.') < 0) {
      return false;
    }
    int start = token.start();
    boolean first = text.substring(0, start).isBlank();
    return NUMBERED.matcher(text.substring(Math.max(0, start - LONGEST_WORD), start)).find()
        || (first && OF_ITEM.matcher(text.substring(token.end())).find());
  }
}
