package org.metodportal.source.row;

import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.RowPacker;

/**
 * Cells of one column read lately and what they were packed to: most columns say the same few
 * things in every row. Disables itself for columns whose values rarely repeat, such as identifiers
 * of persons.
 */
final class CellCache {
  private static final int SIZE = 1 << 10;

  /** Characters; longer cells are notes that nobody repeats. */
  private static final int LONGEST = 60;

  private final @Nullable String[] cells = new String[SIZE];
  private final RowPacker.@Nullable Packed[] values = new RowPacker.Packed[SIZE];
  private final CacheTrial trial = new CacheTrial();

  /** What an equal cell was packed to; null when that is not remembered. */
  RowPacker.@Nullable Packed recall(String cell) {
    if (trial.isLost()) {
      return null;
    }
    int place = place(cell);
    boolean same = cell.equals(cells[place]);
    trial.count(same);
    return same ? values[place] : null;
  }

  /** Whether it is worth packing the cell's value for later. */
  boolean wants(String cell) {
    return !trial.isLost() && cell.length() <= LONGEST;
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
