package org.metodportal.source.workbook;

import org.jspecify.annotations.Nullable;

/**
 * Cells that were merged into one.
 *
 * @param top first row, 1-based
 * @param left first column, from 0
 * @param bottom last row
 * @param right last column
 */
record CellArea(int top, int left, int bottom, int right) {
  /** Rows that a sheet has. */
  static final int LAST_ROW = 1_048_576;

  /** Columns that a sheet has. */
  static final int COLUMNS = 16_384;

  /** The area that a text such as {@code B2:B4} names; null when it names none. */
  static @Nullable CellArea of(String text) {
    String[] ends = text.replace("$", "").split(":", -1);
    if (ends.length != 2) {
      return null;
    }
    CellArea area = new CellArea(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1]));
    return area.top > 0 && area.left >= 0 && area.bottom >= area.top && area.right >= area.left
        ? area
        : null;
  }

  /** Column of a cell such as {@code B2}, from 0; -1 without one, at most {@link #COLUMNS}. */
  static int column(String cell) {
    int column = 0;
    for (int i = 0; i < cell.length() && column <= COLUMNS; i++) {
      char c = cell.charAt(i);
      int letter = c >= 'a' && c <= 'z' ? c - 'a' : c - 'A';
      if (letter < 0 || letter > 25) {
        break;
      }
      column = column * 26 + letter + 1;
    }
    return Math.min(column, COLUMNS + 1) - 1;
  }

  /** Row of a cell such as {@code B2}; 0 without one, at most one more than there are. */
  static int row(String cell) {
    long row = 0;
    for (int i = 0; i < cell.length() && row <= LAST_ROW; i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        row = row * 10 + (c - '0');
      }
    }
    return (int) Math.min(row, LAST_ROW + 1L);
  }
}
