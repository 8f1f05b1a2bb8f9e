package org.metodportal.source;

import org.jspecify.annotations.Nullable;

/**
 * Cells of one column read lately and what they were packed to: most columns say the same few
 * things in every row. A column whose cells hardly recur, as identifiers of persons, is soon left
 * alone.
 */
final class RecentCells {
  private static final int SIZE = 1 << 10;

  /** Cells after which it is judged whether remembering pays. */
  private static final int TRIAL = 1 << 12;

  /** Longer cells are notes that nobody repeats. */
  private static final int LONGEST = 60;

  private final @Nullable String[] cells = new String[SIZE];
  private final RowPacker.@Nullable Packed[] values = new RowPacker.Packed[SIZE];
  private int asked;
  private int known;
  private boolean useless;

  /** What an equal cell was packed to; null when that is not remembered. */
  RowPacker.@Nullable Packed recall(String cell) {
    if (useless) {
      return null;
    }
    int place = place(cell);
    boolean same = cell.equals(cells[place]);
    if (asked < TRIAL) {
      known += same ? 1 : 0;
      useless = ++asked == TRIAL && known < TRIAL / 2;
    }
    return same ? values[place] : null;
  }

  /** Whether it is worth packing the cell's value for later. */
  boolean wants(String cell) {
    return !useless && cell.length() <= LONGEST;
  }

  void remember(String cell, RowPacker.Packed value) {
    int place = place(cell);
    cells[place] = cell;
    values[place] = value;
  }

  private static int place(String cell) {
    int hash = cell.hashCode();
    return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SIZE - 1);
  }
}
