package org.metodportal.source.cell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.FieldType;

/** Reads identifiers and texts; what is compared after folding keeps how it was written. */
final class TextReader extends ValueReader {
  /** A number as a spreadsheet shows one that is too long for it. */
  private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?[eEеЕ]\\+?\\d+");

  /** Characters of an identifier: pages are named by them, and folders have names of 255 bytes. */
  private static final int LONGEST_ID = 60;

  TextReader(Field field, int slot) {
    super(field, slot);
  }

  @Override
  @Nullable ValueFault value(String text, RowPacker row) {
    if (field().type() == FieldType.ID && text.indexOf(' ') >= 0) {
      return new ValueFault(
          "id-with-blank",
          quoted(text) + " — в обозначении не должно быть пробелов.",
          "Напишите его слитно, например " + shortened(text.replace(" ", "-")) + ".");
    }
    if (field().type() == FieldType.ID && text.length() > LONGEST_ID) {
      return new ValueFault(
          "id-too-long",
          "В обозначении " + text.length() + " знаков, а допускается не больше " + LONGEST_ID + ".",
          "Напишите короткое обозначение; полное название пишут в другом столбце.");
    }
    if (field().type() == FieldType.ID && ROUNDED.matcher(text).matches()) {
      return new ValueFault(
          "id-rounded",
          quoted(text) + " — табличная программа округлила обозначение, и цифры потеряны.",
          "Верните исходное обозначение: сделайте столбец текстовым и выгрузите таблицу заново.");
    }
    String whole = field().type() == FieldType.ID ? WholeText.of(text) : text;
    String compared = field().folded() ? LookupNormalizer.normalize(whole) : text;
    PackedBytes value = row.value(slot());
    value.putByte(RowView.PRESENT);
    value.putText(compared);
    if (!compared.equals(text)) {
      row.spelling(slot(), text);
    }
    return null;
  }

  @Override
  String expected() {
    return field().type() == FieldType.ID ? "обозначение без пробелов" : "текст";
  }
}
