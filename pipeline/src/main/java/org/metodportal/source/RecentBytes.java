package org.metodportal.source;

import org.jspecify.annotations.Nullable;

/**
 * Cells of one column read lately, as bytes, and what they were packed to: most columns say the
 * same few things in every row. A column whose cells hardly recur, as identifiers of persons, is
 * soon left alone.
 */
final class RecentBytes {
  private static final int SIZE = 1 << 11;

  /** Cells after which it is judged whether remembering pays. */
  private static final int TRIAL = 1 << 12;

  /** Longer cells are notes that nobody repeats. */
  private static final int LONGEST = 120;

  private final @Nullable Cell[] cells = new Cell[SIZE];
  private int asked;
  private int known;
  private boolean useless;

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
    if (asked < TRIAL) {
      known += same ? 1 : 0;
      useless = ++asked == TRIAL && known < TRIAL / 2;
    }
    return same ? cell.packed : null;
  }

  /** Whether the column's cells hardly recur. */
  boolean isUseless() {
    return useless;
  }

  void remember(byte[] bytes, int from, int to, int hash, RowPacker.Packed packed) {
    if (!useless && to - from <= LONGEST) {
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
