package org.metodportal.source.cell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.FieldType;

/** Reads numbers and percents. */
final class NumberReader extends ValueReader {
  /** Hours, participants and places are fewer; sums of so many rows as there are stay exact. */
  private static final int LARGEST = 1_000_000;

  /** What may be a fraction of three digits, or thousands. */
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}[.,](?!000)\\d{3}");

  /** The largest number met. */
  private double largest;

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
    if (Math.abs(number) > LARGEST) {
      return tooLarge(text, LARGEST);
    }
    largest = Math.max(largest, number);
    PackedBytes value = row.value(slot());
    value.putByte(RowView.PRESENT);
    value.putDouble(number);
    if (field().type() == FieldType.NUMBER && THOUSANDS.matcher(text).matches()) {
      return new ValueFault(
          "number-of-thousands",
          quoted(text) + " прочитано как число с дробной частью.",
          "Если это тысячи, напишите число без запятой и точки. Строка принята, число оставлено.",
          true);
    }
    return number < 0 ? negative(text) : null;
  }

  static ValueFault tooLarge(String text, long most) {
    return new ValueFault(
        "number-too-large",
        quoted(text) + " — слишком большое число: допускается не больше " + most + ".",
        "Проверьте, не лишние ли цифры.");
  }

  /** Columns of numbers hold hours, participants and places: the contract bounds none of them. */
  private static ValueFault negative(String text) {
    return new ValueFault(
        "number-negative",
        quoted(text) + " — число меньше нуля.",
        "Проверьте, не лишний ли минус. Строка принята, число оставлено.",
        true);
  }

  @Override
  public @Nullable ValueFault doubt() {
    boolean fractions = field().type() == FieldType.PERCENT && largest > 0 && largest <= 1;
    return fractions
        ? new ValueFault(
            "percent-as-fraction",
            "Все значения столбца не больше 1: похоже на доли, а не проценты.",
            "Если это доли, умножьте их на 100. Значения оставлены.",
            true)
        : null;
  }

  @Override
  String expected() {
    return field().type() == FieldType.PERCENT ? "число от 0 до 100" : "число";
  }
}
