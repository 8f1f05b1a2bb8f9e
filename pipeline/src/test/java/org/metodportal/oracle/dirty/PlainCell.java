package org.metodportal.oracle.dirty;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell says. */
final class PlainCell {
  private static final Set<String> MARKS = Set.of("", "-", "–", "—", "н/д", "нет данных");
  private static final Set<String> YES = Set.of("да", "+", "1", "true", "есть");
  private static final Set<String> NO = Set.of("нет", "-", "0", "false", "отсутствует");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern RUSSIAN =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})|(\\d{2})[/-](\\d{2})[/-](\\d{4})");
  private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{2})");

  /** A month by its first letters, as spreadsheets write it. */
  private static final String MONTHS = "янвфевмарапрмайиюниюлавгсеноктноядек";

  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2}) (янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек) (\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(19\\d{2}|20\\d{2}|2100)(?: г\\.)?");
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)(\\d{1,3}(?: \\d{3})+|\\d+)([.,]\\d+)?(?: ?%| ?ч\\.?)?");

  /**
   * An answer to a question of the year: what it says as yes or no and as a number, either of them
   * null.
   */
  record Answer(@Nullable Boolean yes, @Nullable BigDecimal number) {}

  private PlainCell() {}

  /**
   * The value of a cell: String (id, code, text), LocalDate, Integer (year), Boolean, BigDecimal, a
   * list of codes or an {@link Answer}; null when it is missing or not of its type.
   */
  static @Nullable Object read(SchemaField field, String cell) {
    String text = PlainText.clean(cell);
    boolean dashIsNo = field.type().equals("yesno") || field.type().equals("answer");
    if (MARKS.contains(text.toLowerCase(Locale.ROOT)) && !(dashIsNo && text.equals("-"))) {
      return null;
    }
    return switch (field.type()) {
      case "id" -> text.contains(" ") ? null : text;
      case "date" -> date(text);
      case "year" -> year(text);
      case "yesno" -> yes(text);
      case "percent" -> percent(text);
      case "number" -> number(text);
      case "code" -> code(field.codes(), text);
      case "codes" -> codes(text);
      case "answer" -> answer(text);
      case "text" -> text;
      default -> throw new IllegalArgumentException(field.type());
    };
  }

  private static @Nullable Integer year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.matches() ? Integer.valueOf(year.group(1)) : null;
  }

  private static @Nullable LocalDate date(String text) {
    try {
      Matcher words = WORDS.matcher(text.toLowerCase(Locale.ROOT));
      if (words.matches()) {
        return LocalDate.of(part(words, 3), 1 + MONTHS.indexOf(words.group(2)) / 3, part(words, 1));
      }
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3));
      }
      Matcher russian = RUSSIAN.matcher(text);
      if (russian.matches()) {
        int from = russian.group(1) == null ? 4 : 1;
        return LocalDate.of(part(russian, from + 2), part(russian, from + 1), part(russian, from));
      }
      Matcher shortYear = SHORT_YEAR.matcher(text);
      if (shortYear.matches()) {
        int year = part(shortYear, 3);
        return LocalDate.of(
            year < 50 ? 2000 + year : 1900 + year, part(shortYear, 2), part(shortYear, 1));
      }
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
    if (text.matches("\\d{5}")) {
      int serial = Integer.parseInt(text);
      return serial < 20000 || serial > 60000 ? null : LocalDate.of(1899, 12, 30).plusDays(serial);
    }
    return null;
  }

  private static int part(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable Boolean yes(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (YES.contains(lower)) {
      return true;
    }
    return NO.contains(lower) ? false : null;
  }

  private static @Nullable BigDecimal number(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    String fraction = matcher.group(3) == null ? "" : matcher.group(3).replace(',', '.');
    BigDecimal number =
        new BigDecimal(matcher.group(1) + matcher.group(2).replace(" ", "") + fraction);
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static @Nullable BigDecimal percent(String text) {
    BigDecimal number = number(text);
    return number == null || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0
        ? null
        : number;
  }

  private static @Nullable String code(List<String> codes, String text) {
    return codes.stream()
        .filter(code -> PlainText.key(code).equals(PlainText.key(text)))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable List<String> codes(String text) {
    List<String> codes = new ArrayList<>();
    for (String code : text.split(",")) {
      if (!code.isBlank()) {
        codes.add(PlainText.key(PlainText.clean(code)));
      }
    }
    return codes.isEmpty() ? null : codes;
  }

  private static @Nullable Answer answer(String text) {
    BigDecimal number = number(text);
    Boolean yes = yes(number == null ? text : number.toPlainString());
    return yes == null && number == null ? null : new Answer(yes, number);
  }
}
