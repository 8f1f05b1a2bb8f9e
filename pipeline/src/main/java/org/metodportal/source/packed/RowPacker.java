package org.metodportal.source.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.FieldType;
import org.metodportal.source.schema.TableSchema;

/**
 * Collects the values of one row and packs them.
 *
 * <p>A packed row is: length of all columns, the columns in the order of {@link
 * TableSchema#packed()}, then the spellings of folded values that were written otherwise. Two rows
 * are equal after normalisation exactly when the bytes of all their columns are.
 */
public final class RowPacker {
  /** What stands for a missing day or year. */
  public static final long ABSENT = Long.MIN_VALUE;

  private final PackedBytes[] values;
  private final FieldType[] types;
  private final @Nullable Packed[] recalled;
  private final byte[] @Nullable [] spellings;
  private final PackedBytes row = new PackedBytes(256);

  /**
   * The packed value of one cell, to be used again for equal cells.
   *
   * @param value tag and value
   * @param spelling UTF-8 of how a folded value was written; null when it was written as compared
   * @param whole the date or year that the value is; {@link #ABSENT} when it is missing or anything
   *     else
   */
  public record Packed(byte[] value, byte @Nullable [] spelling, long whole) {}

  /** Packs rows of the table. */
  public RowPacker(TableSchema schema) {
    types = schema.packed().stream().map(Field::type).toArray(FieldType[]::new);
    values = new PackedBytes[types.length];
    recalled = new Packed[values.length];
    spellings = new byte[values.length][];
    for (int i = 0; i < values.length; i++) {
      values[i] = new PackedBytes(32);
    }
  }

  /** Makes every column missing. */
  public void clear() {
    for (PackedBytes value : values) {
      value.clear();
      value.putByte(RowView.MISSING);
    }
    Arrays.fill(recalled, null);
    Arrays.fill(spellings, null);
  }

  /** Makes one column missing. */
  public void clear(int slot) {
    value(slot).putByte(RowView.MISSING);
    spellings[slot] = null;
  }

  /** The value of a slot, to be written anew. */
  public PackedBytes value(int slot) {
    values[slot].clear();
    recalled[slot] = null;
    return values[slot];
  }

  /** Keeps how a folded value was written. */
  public void spelling(int slot, String written) {
    spellings[slot] = written.getBytes(StandardCharsets.UTF_8);
  }

  /** Puts a value that {@link #packed} gave. */
  public void recall(int slot, Packed packed) {
    recalled[slot] = packed;
    spellings[slot] = packed.spelling;
  }

  /** What the slot holds, for {@link #recall}. */
  public Packed packed(int slot) {
    return new Packed(values[slot].toByteArray(), spellings[slot], written(slot, ABSENT));
  }

  /** A date or a year written so far; {@code absent} when it is missing. */
  public long whole(int slot, long absent) {
    Packed packed = recalled[slot];
    return packed == null ? written(slot, absent) : packed.whole;
  }

  private long written(int slot, long absent) {
    boolean whole = types[slot] == FieldType.DATE || types[slot] == FieldType.YEAR;
    return whole && values[slot].size() > 1 ? values[slot].readSigned(1) : absent;
  }

  /** The packed row. */
  public byte[] pack() {
    int length = 0;
    for (int slot = 0; slot < values.length; slot++) {
      Packed packed = recalled[slot];
      length += packed == null ? values[slot].size() : packed.value.length;
    }
    row.clear();
    row.putCount(length);
    for (int slot = 0; slot < values.length; slot++) {
      Packed packed = recalled[slot];
      if (packed == null) {
        row.append(values[slot]);
      } else {
        row.append(packed.value, 0, packed.value.length);
      }
    }
    for (int slot = 0; slot < spellings.length; slot++) {
      byte[] written = spellings[slot];
      if (written != null) {
        row.putCount(slot);
        row.putBytes(written);
      }
    }
    return row.toByteArray();
  }
}
