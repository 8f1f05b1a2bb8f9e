package org.metodportal.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers and percents. */
final class NumberReader extends ValueReader {
  NumberReader(Field field, int slot) {
    super(field, slot);
  }

  @Override
  @Nullable ValueFault value(String text, RowPacker row) {
    double number = DecimalNumber.parse(text);
    if (Double.isNaN(number)) {
      return new ValueFault(
          "not-a-number", quoted(text) + " — это не число.", "Напишите число, например 78,5.");
    }
    if (field().type() == FieldType.PERCENT && (number < 0 || number > 100)) {
      return new ValueFault(
          "percent-out-of-range",
          quoted(text) + " — процент вне границ от 0 до 100.",
          "Напишите число от 0 до 100, например 78,5.");
    }
    if (number < field().least() || number > field().most()) {
      return new ValueFault(
          "number-out-of-range",
          quoted(text) + " — такого числа здесь быть не может.",
          "Напишите " + expected() + ".");
    }
    PackedBytes value = row.value(slot());
    value.putByte(RowView.PRESENT);
    value.putDouble(number);
    return null;
  }

  @Override
  String expected() {
    if (field().type() == FieldType.PERCENT) {
      return "число от 0 до 100";
    }
    return "число"
        + (Double.isInfinite(field().least()) ? "" : " от " + plain(field().least()))
        + (Double.isInfinite(field().most()) ? "" : " до " + plain(field().most()));
  }

  private static String plain(double bound) {
    return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
