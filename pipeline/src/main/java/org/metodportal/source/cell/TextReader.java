package org.metodportal.source.cell;

import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.FieldType;

/** Reads identifiers and texts; what is compared after folding keeps how it was written. */
final class TextReader extends ValueReader {
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
    String compared = field().folded() ? LookupNormalizer.normalize(text) : text;
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
