package org.metodportal.source.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.schema.Field;

/** Reads one code of the column's list. */
final class CodeReader extends ValueReader {
  private final Map<String, Integer> codes = new HashMap<>();

  /** Codes by their letters and digits: «педагог - методист» is «педагог-методист». */
  private final Map<String, Integer> letters = new HashMap<>();

  CodeReader(Field field, int slot) {
    super(field, slot);
    List<String> list = field.codes();
    for (int i = 0; i < list.size(); i++) {
      codes.put(list.get(i), i);
      codes.put(LookupNormalizer.normalize(list.get(i)), i);
      letters.put(letters(list.get(i)), i);
    }
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    LookupNormalizer.normalize(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  @Override
  @Nullable ValueFault value(String text, RowPacker row) {
    Integer code = codes.get(text);
    if (code == null) {
      code = codes.get(LookupNormalizer.normalize(text));
    }
    if (code == null) {
      code = letters.get(letters(text));
    }
    if (code == null) {
      return new ValueFault(
          "unknown-code",
          quoted(text) + " — такого значения в списке нет.",
          "Выберите одно из: " + String.join(", ", field().codes()) + ".");
    }
    row.value(slot()).putByte(code + 1);
    return null;
  }

  @Override
  String expected() {
    return "одно из: " + String.join(", ", field().codes());
  }
}
