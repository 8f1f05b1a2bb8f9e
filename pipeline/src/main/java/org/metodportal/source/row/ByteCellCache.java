package org.metodportal.source.row;

import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.RowPacker;

/**
 * Cells of one column read lately, as bytes, and what they were packed to: most columns say the
 * same few things in every row. Disables itself for columns whose values rarely repeat, such as
 * identifiers of persons.
 */
final class ByteCellCache {
  private static final int SIZE = 1 << 11;

  /** Bytes; longer cells are notes that nobody repeats. */
  private static final int LONGEST = 120;

  private final @Nullable Cell[] cells = new Cell[SIZE];
  private final CacheTrial trial = new CacheTrial();

  /** A cell as it was written, and its packed value. */
  record Cell(int hash, byte[] written, RowPacker.Packed packed) {
    private boolean isWritten(byte[] bytes, int from, int length) {
      byte[] own = written;
      if (own.length != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (own[i] != bytes[from + i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** What an equal cell was packed to; null when that is not remembered. */
  RowPacker.@Nullable Packed recall(byte[] bytes, int from, int to, int hash) {
    Cell cell = cells[place(hash)];
    boolean same = cell != null && cell.hash == hash && cell.isWritten(bytes, from, to - from);
    trial.count(same);
    return same ? cell.packed : null;
  }

  /** Whether the column's cells hardly recur. */
  boolean isUseless() {
    return trial.isLost();
  }

  void remember(byte[] bytes, int from, int to, int hash, RowPacker.Packed packed) {
    if (!trial.isLost() && to - from <= LONGEST) {
      byte[] written = new byte[to - from];
      System.arraycopy(bytes, from, written, 0, written.length);
      cells[place(hash)] = new Cell(hash, written, packed);
    }
  }

  private static int place(int hash) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ (spread >>> 15)) & (SIZE - 1);
  }
}
