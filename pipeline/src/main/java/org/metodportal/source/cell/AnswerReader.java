package org.metodportal.source.cell;

import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;

/** Reads answers to questions: a yes/no or a number. */
final class AnswerReader extends ValueReader {
  /** An answer counts people, groups or consultations; sums over organizations stay exact. */
  private static final int LARGEST = 1_000_000_000;

  AnswerReader(Field field, int slot) {
    super(field, slot);
  }

  @Override
  @Nullable ValueFault value(String text, RowPacker row) {
    double number = DecimalNumber.parse(text);
    if (Math.abs(number) > LARGEST) {
      return NumberReader.tooLarge(text, LARGEST);
    }
    if (!Double.isNaN(number)) {
      PackedBytes value = row.value(slot());
      value.putByte(RowView.NUMBER);
      value.putDouble(number);
      return null;
    }
    int tag = YesNoReader.tag(text);
    if (tag == RowView.MISSING) {
      return new ValueFault(
          "not-an-answer",
          quoted(text) + " — это не «да», не «нет» и не число.",
          "Напишите «да», «нет» или число, например 2.");
    }
    row.value(slot()).putByte(tag);
    return null;
  }

  @Override
  String expected() {
    return "да, нет или число";
  }
}
