package org.metodportal.disclosure.audit;

import java.util.Arrays;

/** Which rows of a tableau have something in a column, ascending. */
final class ColumnIndex {
  private static final int FIRST_ROOM = 4;

  private final int[][] rows;
  private final int[] counts;

  ColumnIndex(int columns) {
    rows = new int[columns][FIRST_ROOM];
    counts = new int[columns];
  }

  /** Notes that a row got something in a column. */
  void add(int column, int row) {
    int count = counts[column];
    int at = -1 - Arrays.binarySearch(rows[column], 0, count, row);
    if (count == rows[column].length) {
      rows[column] = Arrays.copyOf(rows[column], 2 * count);
    }
    System.arraycopy(rows[column], at, rows[column], at + 1, count - at);
    rows[column][at] = row;
    counts[column]++;
  }

  /** Notes that a row lost what it had in a column. */
  void remove(int column, int row) {
    int at = Arrays.binarySearch(rows[column], 0, counts[column], row);
    counts[column]--;
    System.arraycopy(rows[column], at + 1, rows[column], at, counts[column] - at);
  }

  void clear() {
    Arrays.fill(counts, 0);
  }

  /** How many rows have something in the column. */
  int count(int column) {
    return counts[column];
  }

  /** The rows of a column; as many of them count as {@link #count} says. */
  int[] rows(int column) {
    return rows[column];
  }
}
