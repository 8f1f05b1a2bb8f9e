package org.metodportal.source.cell;

import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;

/** Reads years of four digits. */
final class YearReader extends ValueReader {
  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  YearReader(Field field, int slot) {
    super(field, slot);
  }

  @Override
  @Nullable ValueFault value(String text, RowPacker row) {
    String digits = WholeText.of(text);
    int year = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      year = digits.length() == 4 && c >= '0' && c <= '9' ? year * 10 + (c - '0') : -1;
      if (year < 0) {
        break;
      }
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

  @Override
  String expected() {
    return "год, например 2022";
  }
}
