package org.metodportal.source.cell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;

/** Reads years of four digits. */
final class YearReader extends ValueReader {
  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  /** What may stand behind a year: «г.», «год». */
  private static final Pattern BEHIND = Pattern.compile(" ?(?:г\\.?|год)$");

  /** A year as a number with its thousands apart. */
  private static final Pattern GROUPED = Pattern.compile("([12]) (\\d{3})");

  private static final Pattern SCHOOL_YEAR =
      Pattern.compile("\\d{4} ?[/–—-] ?(?:\\d{2}){1,2}(?![\\d.-]).*");

  YearReader(Field field, int slot) {
    super(field, slot);
  }

  @Override
  @Nullable ValueFault value(String text, RowPacker row) {
    String digits = digits(text);
    int year = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      year = digits.length() == 4 && c >= '0' && c <= '9' ? year * 10 + (c - '0') : -1;
      if (year < 0) {
        break;
      }
    }
    if (SCHOOL_YEAR.matcher(text).matches()) {
      return new ValueFault(
          "not-a-year",
          quoted(text) + " — это учебный год или несколько лет, а нужен один календарный.",
          "Напишите четыре цифры, например " + text.substring(0, 4) + ".");
    }
    long day = CalendarDate.parse(text);
    if (day != CalendarDate.NONE) {
      return new ValueFault(
          "not-a-year",
          quoted(text) + " — это дата, а нужен год.",
          "Напишите четыре цифры, например 2022; в Excel выберите для столбца формат «Общий».");
    }
    if (year < FIRST || year > LAST) {
      return new ValueFault(
          "not-a-year",
          quoted(text) + " — это не год.",
          "Напишите четыре цифры от " + FIRST + " до " + LAST + ", например 2022.");
    }
    PackedBytes value = row.value(slot());
    value.putByte(RowView.PRESENT);
    value.putSigned(year);
    return null;
  }

  private static String digits(String text) {
    if (text.length() == 4) {
      return text;
    }
    String whole = WholeText.of(BEHIND.matcher(text).replaceFirst(""));
    return GROUPED.matcher(whole.replaceFirst("(?<= \\d{3})[.,]0+$", "")).replaceFirst("$1$2");
  }

  @Override
  String expected() {
    return "год, например 2022";
  }
}
