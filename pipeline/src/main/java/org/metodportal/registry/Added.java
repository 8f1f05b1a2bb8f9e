package org.metodportal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.TableSchema;

/**
 * What a row says in the columns that an office added to the description of its table; the portal
 * knows nothing of them but the type, and indicators may ask them.
 *
 * @param values {@code Boolean}, {@code Double}, {@code Integer} (a year) or {@code String} by the
 *     name of the column; what is missing is absent
 */
public record Added(TreeMap<String, Object> values) {
  /** Nothing was added, or nothing is known. */
  public static final Added NONE = new Added(new TreeMap<>());

  private static final int YES_NO = 0;
  private static final int NUMBER = 1;
  private static final int YEAR = 2;
  private static final int TEXT = 3;

  /** Reads the added columns of rows of a table. */
  public static Function<RowView, Added> reader(TableSchema schema) {
    List<Field> columns = new ArrayList<>();
    List<Integer> slots = new ArrayList<>();
    for (Field field : schema.added()) {
      columns.add(field);
      slots.add(schema.slot(field.name()));
    }
    return columns.isEmpty() ? row -> NONE : row -> read(columns, slots, row);
  }

  private static Added read(List<Field> columns, List<Integer> slots, RowView row) {
    TreeMap<String, Object> values = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      Object value = value(columns.get(i), slots.get(i), row);
      if (value != null) {
        values.put(columns.get(i).name(), value);
      }
    }
    return values.isEmpty() ? NONE : new Added(values);
  }

  private static @Nullable Object value(Field column, int slot, RowView row) {
    return switch (column.type()) {
      case YESNO -> row.yes(slot);
      case PERCENT, NUMBER -> row.number(slot);
      case YEAR -> row.isMissing(slot) ? null : (Integer) (int) row.whole(slot, 0);
      case CODE -> row.code(slot);
      case TEXT -> row.text(slot);
      case ID, DATE, CODES, ANSWER -> null;
    };
  }

  /** A yes/no; null when missing. */
  public @Nullable Boolean yes(String column) {
    return (Boolean) values.get(column);
  }

  /** A number; null when missing. */
  public @Nullable Double number(String column) {
    return (Double) values.get(column);
  }

  /** A year; null when missing. */
  public @Nullable Integer year(String column) {
    return (Integer) values.get(column);
  }

  /** A code or a text; null when missing. */
  public @Nullable String text(String column) {
    return (String) values.get(column);
  }

  /** Packs it. */
  public void pack(PackedBytes out) {
    out.putCount(values.size());
    values.forEach(
        (column, value) -> {
          out.putText(column);
          if (value instanceof Boolean yes) {
            out.putByte(YES_NO);
            out.putByte(yes ? 1 : 0);
          } else if (value instanceof Double number) {
            out.putByte(NUMBER);
            out.putDouble(number);
          } else if (value instanceof Integer year) {
            out.putByte(YEAR);
            out.putSigned(year);
          } else {
            out.putByte(TEXT);
            out.putText((String) value);
          }
        });
  }

  /** Unpacks what {@link #pack} packed. */
  public static Added unpack(PackedReader in) {
    long count = in.takeCount();
    if (count == 0) {
      return NONE;
    }
    TreeMap<String, Object> values = new TreeMap<>();
    for (; count > 0; count--) {
      String column = in.takeText();
      int kind = in.takeByte();
      values.put(
          column,
          switch (kind) {
            case YES_NO -> in.takeByte() == 1;
            case NUMBER -> in.takeDouble();
            case YEAR -> (int) in.takeSigned();
            default -> in.takeText();
          });
    }
    return new Added(values);
  }
}
