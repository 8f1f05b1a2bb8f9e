package org.metodportal.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column: text as written in, packed value or fault out. */
final class ValueReader {
  private static final Set<String> MISSING = folded("", "-", "–", "—", "н/д", "нет данных");
  private static final Set<String> YES = folded("да", "+", "1", "true", "есть");
  private static final Set<String> NO = folded("нет", "-", "0", "false", "отсутствует");

  /** What the words for a missing value begin with, before folding. */
  private static final String MISSING_BEGIN = "-–—нНhH";

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int SHOWN = 60;

  /** A day as people write it. */
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private final Field field;
  private final int slot;
  private final Map<String, Integer> codes = new HashMap<>();
  private final Set<String> missing;

  ValueReader(Field field, int slot) {
    this.field = field;
    this.slot = slot;
    List<String> list = field.codes();
    missing = new HashSet<>(MISSING);
    for (int i = 0; i < list.size(); i++) {
      codes.put(list.get(i), i);
      codes.put(Folding.fold(list.get(i)), i);
      missing.remove(Folding.fold(list.get(i)));
    }
  }

  private static Set<String> folded(String... words) {
    Set<String> set = new HashSet<>();
    for (String word : words) {
      set.add(Folding.fold(word));
    }
    return Set.copyOf(set);
  }

  Field field() {
    return field;
  }

  /**
   * Packs the value of a cell; a missing one leaves the column missing.
   *
   * @param text the cell's cleaned text
   * @return null when the value, or its absence, is in order
   */
  @Nullable ValueFault read(String text, RowPacker row) {
    if (isMissing(text)) {
      return field.required() ? absent() : null;
    }
    return switch (field.type()) {
      case ID -> id(text, row);
      case TEXT -> text(text, row);
      case DATE -> date(text, row);
      case YEAR -> year(text, row);
      case YESNO -> yesNo(text, row);
      case PERCENT, NUMBER -> number(text, row);
      case CODE -> code(text, row);
      case CODES -> codes(text, row);
      case ANSWER -> answer(text, row);
    };
  }

  private boolean isMissing(String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (text.length() > 10 || MISSING_BEGIN.indexOf(text.charAt(0)) < 0) {
      return false;
    }
    if (text.equals("-") && (field.type() == FieldType.YESNO || field.type() == FieldType.ANSWER)) {
      return false;
    }
    return missing.contains(Folding.fold(text));
  }

  private ValueFault absent() {
    return new ValueFault(
        "value-missing",
        "Обязательное значение «" + field.title() + "» не указано.",
        "Заполните ячейку (" + expected() + ").");
  }

  private @Nullable ValueFault id(String text, RowPacker row) {
    if (text.indexOf(' ') >= 0) {
      return new ValueFault(
          "id-with-blank",
          quoted(text) + " — в обозначении не должно быть пробелов.",
          "Напишите его слитно, например " + shortened(text.replace(" ", "-")) + ".");
    }
    folded(text, row);
    return null;
  }

  private @Nullable ValueFault text(String text, RowPacker row) {
    if (field.member()) {
      folded(text, row);
    } else {
      PackedBytes value = row.value(slot);
      value.putByte(RowView.PRESENT);
      value.putText(text);
    }
    return null;
  }

  private void folded(String text, RowPacker row) {
    String folded = Folding.fold(text);
    PackedBytes value = row.value(slot);
    value.putByte(RowView.PRESENT);
    value.putText(folded);
    if (!folded.equals(text)) {
      row.spelling(slot, text);
    }
  }

  private @Nullable ValueFault date(String text, RowPacker row) {
    long day = CalendarDate.parse(text);
    if (day == CalendarDate.NONE) {
      LocalDate nearest = CalendarDate.nearest(text);
      return nearest != null
          ? new ValueFault(
              "no-such-date",
              quoted(text) + " — такой даты нет.",
              "Напишите дату как " + DAY.format(nearest) + ".")
          : new ValueFault(
              "not-a-date",
              quoted(text) + " — это не дата.",
              "Напишите день, месяц и год, например 05.06.2022.");
    }
    PackedBytes value = row.value(slot);
    value.putByte(RowView.PRESENT);
    value.putSigned(day);
    return null;
  }

  private @Nullable ValueFault year(String text, RowPacker row) {
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      year = text.length() == 4 && c >= '0' && c <= '9' ? year * 10 + (c - '0') : -1;
      if (year < 0) {
        break;
      }
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return new ValueFault(
          "not-a-year",
          quoted(text) + " — это не год.",
          "Напишите четыре цифры от " + FIRST_YEAR + " до " + LAST_YEAR + ", например 2022.");
    }
    PackedBytes value = row.value(slot);
    value.putByte(RowView.PRESENT);
    value.putSigned(year);
    return null;
  }

  private @Nullable ValueFault yesNo(String text, RowPacker row) {
    String folded = text.equals("да") || text.equals("нет") ? text : Folding.fold(text);
    if (folded.equals("да") || YES.contains(folded)) {
      row.value(slot).putByte(RowView.YES);
    } else if (folded.equals("нет") || NO.contains(folded)) {
      row.value(slot).putByte(RowView.NO);
    } else {
      return new ValueFault(
          "not-yes-no", quoted(text) + " — это не «да» и не «нет».", "Напишите «да» или «нет».");
    }
    return null;
  }

  private @Nullable ValueFault number(String text, RowPacker row) {
    double number = DecimalNumber.parse(text);
    if (Double.isNaN(number)) {
      return new ValueFault(
          "not-a-number", quoted(text) + " — это не число.", "Напишите число, например 78,5.");
    }
    if (field.type() == FieldType.PERCENT && (number < 0 || number > 100)) {
      return new ValueFault(
          "percent-out-of-range",
          quoted(text) + " — процент вне границ от 0 до 100.",
          "Напишите число от 0 до 100, например 78,5.");
    }
    PackedBytes value = row.value(slot);
    value.putByte(RowView.PRESENT);
    value.putDouble(number);
    return null;
  }

  private @Nullable ValueFault code(String text, RowPacker row) {
    Integer code = codes.get(text);
    if (code == null) {
      code = codes.get(Folding.fold(text));
    }
    if (code == null) {
      return new ValueFault(
          "unknown-code",
          quoted(text) + " — такого значения в списке нет.",
          "Выберите одно из: " + String.join(", ", field.codes()) + ".");
    }
    row.value(slot).putByte(code + 1);
    return null;
  }

  private @Nullable ValueFault codes(String text, RowPacker row) {
    List<String> list = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String code = Folding.fold(part.strip());
      if (!code.isEmpty()) {
        list.add(code);
      }
    }
    if (list.isEmpty()) {
      return null;
    }
    PackedBytes value = row.value(slot);
    value.putByte(RowView.PRESENT);
    value.putCount(list.size());
    list.forEach(value::putText);
    if (!String.join(",", list).equals(text)) {
      row.spelling(slot, text);
    }
    return null;
  }

  private @Nullable ValueFault answer(String text, RowPacker row) {
    double number = DecimalNumber.parse(text);
    if (!Double.isNaN(number)) {
      PackedBytes value = row.value(slot);
      value.putByte(RowView.NUMBER);
      value.putDouble(number);
      return null;
    }
    if (yesNo(text, row) != null) {
      return new ValueFault(
          "not-an-answer",
          quoted(text) + " — это не «да», не «нет» и не число.",
          "Напишите «да», «нет» или число, например 2.");
    }
    return null;
  }

  private String expected() {
    return switch (field.type()) {
      case ID -> "обозначение без пробелов";
      case TEXT -> "текст";
      case DATE -> "дата, например 05.06.2022";
      case YEAR -> "год, например 2022";
      case YESNO -> "да или нет";
      case PERCENT -> "число от 0 до 100";
      case NUMBER -> "число";
      case CODE -> "одно из: " + String.join(", ", field.codes());
      case CODES -> "коды через запятую";
      case ANSWER -> "да, нет или число";
    };
  }

  static String quoted(String text) {
    return "«" + shortened(text) + "»";
  }

  static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
