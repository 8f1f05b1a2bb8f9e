package org.metodportal.source.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;

/** Reads codes separated by commas, semicolons, slashes or line breaks. */
final class CodesReader extends ValueReader {
  private static final Pattern SEPARATORS =
      Pattern.compile("[,;\n]|(?<!#Н)(?<!#N)(?<!ДЕЛ)(?<!DIV)/");

  /** Normalised codes of the list; empty when every code is taken. */
  private final Set<String> known;

  CodesReader(Field field, int slot) {
    super(field, slot);
    known = folded(field.codes().toArray(String[]::new));
  }

  @Override
  @Nullable ValueFault value(String text, RowPacker row) {
    List<String> list = new ArrayList<>();
    String unknown = null;
    for (String part : SEPARATORS.split(text, -1)) {
      ValueFault spoiled = part.isBlank() ? null : SpoiledText.fault(part.strip());
      if (spoiled != null) {
        return spoiled;
      }
      String code = withoutStop(LookupNormalizer.normalize(part.strip()));
      if (!code.isEmpty()) {
        list.add(code);
        unknown =
            unknown == null && !known.isEmpty() && !known.contains(code) ? part.strip() : unknown;
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
    return unknown == null ? null : unknown(unknown);
  }

  /** A known code without the full stop that ends the list. */
  private String withoutStop(String code) {
    String shorter = code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
    return known.contains(shorter) ? shorter : code;
  }

  @Override
  public String clean(String cell) {
    String whole = CellText.clean(cell);
    return isMissing(whole) ? whole : CellText.clean(cell.replace('\r', ',').replace('\n', ','));
  }

  private ValueFault unknown(String code) {
    String nearest = Resemblance.nearest(code, field().codes());
    return new ValueFault(
        "unknown-list-code",
        quoted(code) + " — такого кода в списке нет.",
        (nearest == null ? "Проверьте код." : "Похожий код: " + nearest + ".")
            + " Строка принята, код оставлен.",
        true);
  }

  @Override
  String expected() {
    return "коды через запятую";
  }
}
