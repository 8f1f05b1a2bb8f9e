package org.metodportal.source.cell;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;

/** Reads «да» and «нет» in the spellings of offices. */
final class YesNoReader extends ValueReader {
  private static final Set<String> YES = folded("да", "+", "1", "true", "есть");
  private static final Set<String> NO = folded("нет", "-", "0", "false", "отсутствует");

  YesNoReader(Field field, int slot) {
    super(field, slot);
  }

  /** The tag of a word in packed rows: {@link RowView#YES}, {@link RowView#NO} or missing. */
  static int tag(String text) {
    String folded = LookupNormalizer.normalize(text);
    if (YES.contains(folded)) {
      return RowView.YES;
    }
    return NO.contains(folded) ? RowView.NO : RowView.MISSING;
  }

  @Override
  @Nullable ValueFault value(String text, RowPacker row) {
    int tag = tag(text);
    if (tag == RowView.MISSING) {
      return new ValueFault(
          "not-yes-no", quoted(text) + " — это не «да» и не «нет».", "Напишите «да» или «нет».");
    }
    row.value(slot()).putByte(tag);
    return null;
  }

  @Override
  String expected() {
    return "да или нет";
  }
}
