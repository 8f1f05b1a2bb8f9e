package org.metodportal.disclosure.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Which rows of a tableau have something in a column; put in order only when it is asked for. */
final class ColumnIndex {
  private static final int FIRST_ROOM = 4;

  private final int[][] rows;
  private final int[] counts;
  private final BitSet untidy = new BitSet();

  ColumnIndex(int columns) {
    rows = new int[columns][FIRST_ROOM];
    counts = new int[columns];
  }

  /** Notes that a row got something in a column. */
  void add(int column, int row) {
    if (counts[column] == rows[column].length) {
      rows[column] = Arrays.copyOf(rows[column], 2 * counts[column]);
    }
    rows[column][counts[column]++] = row;
    untidy.set(column);
  }

  /** Notes that some row lost what it had in a column. */
  void lost(int column) {
    untidy.set(column);
  }

  /** Notes that a column stands in one row only. */
  void only(int column, int row) {
    rows[column][0] = row;
    counts[column] = 1;
    untidy.clear(column);
  }

  void clear() {
    Arrays.fill(counts, 0);
    untidy.clear();
  }

  /**
   * How many rows have something in the column.
   *
   * @param filled whether a row that may have something in it has
   */
  int count(int column, IntPredicate filled) {
    if (untidy.get(column)) {
      int[] of = rows[column];
      Arrays.sort(of, 0, counts[column]);
      int kept = 0;
      int last = -1;
      for (int i = 0; i < counts[column]; i++) {
        if (of[i] != last && filled.test(of[i])) {
          of[kept++] = of[i];
        }
        last = of[i];
      }
      counts[column] = kept;
      untidy.clear(column);
    }
    return counts[column];
  }

  /** The rows of a column, ascending; as many of them count as {@link #count} says. */
  int[] rows(int column) {
    return rows[column];
  }
}
