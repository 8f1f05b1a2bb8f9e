package org.metodportal.source.cell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;

/** Reads codes of no fixed list, separated by commas. */
final class CodesReader extends ValueReader {
  CodesReader(Field field, int slot) {
    super(field, slot);
  }

  @Override
  @Nullable ValueFault value(String text, RowPacker row) {
    List<String> list = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String code = LookupNormalizer.normalize(part.strip());
      if (!code.isEmpty()) {
        list.add(code);
      }
    }
    if (list.isEmpty()) {
      return null;
    }
    PackedBytes value = row.value(slot());
    value.putByte(RowView.PRESENT);
    value.putCount(list.size());
    list.forEach(value::putText);
    if (!String.join(",", list).equals(text)) {
      row.spelling(slot(), text);
    }
    return null;
  }

  @Override
  String expected() {
    return "коды через запятую";
  }
}
