package org.metodportal.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of one row and packs them.
 *
 * <p>A packed row is: length of the key columns, length of all columns, the columns in the order of
 * {@link TableSchema#packed()}, then the spellings of folded values that were written otherwise.
 * Two rows are equal after normalisation exactly when the bytes of all their columns are.
 */
final class RowPacker {
  private final int keyFields;
  private final PackedBytes[] values;
  private final PackedBytes columns = new PackedBytes(256);
  private final PackedBytes row = new PackedBytes(256);
  private final List<@Nullable String> spellings = new ArrayList<>();

  RowPacker(TableSchema schema) {
    keyFields = schema.key().size();
    values = new PackedBytes[schema.fields().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = new PackedBytes(32);
      spellings.add(null);
    }
  }

  /** Makes every column missing. */
  void clear() {
    for (int i = 0; i < values.length; i++) {
      values[i].clear();
      values[i].putByte(RowView.MISSING);
      spellings.set(i, null);
    }
  }

  /** The value of a slot, to be written anew. */
  PackedBytes value(int slot) {
    values[slot].clear();
    return values[slot];
  }

  /** A date or a year written so far; {@code absent} when it is missing. */
  long whole(int slot, long absent) {
    return values[slot].size() < 2 ? absent : values[slot].readSigned(1);
  }

  /** Keeps how a folded value was written. */
  void spelling(int slot, String written) {
    spellings.set(slot, written);
  }

  /** The packed row. */
  byte[] pack() {
    columns.clear();
    int keyLength = 0;
    for (int i = 0; i < values.length; i++) {
      columns.append(values[i]);
      if (i + 1 == keyFields) {
        keyLength = columns.size();
      }
    }
    row.clear();
    row.putCount(keyLength);
    row.putBytes(columns);
    for (int i = 0; i < spellings.size(); i++) {
      String written = spellings.get(i);
      if (written != null) {
        row.putCount(i);
        row.putText(written);
      }
    }
    return row.toByteArray();
  }
}
