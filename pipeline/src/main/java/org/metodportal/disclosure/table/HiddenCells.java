package org.metodportal.disclosure.table;

/**
 * Which cells of a table of persons are hidden.
 *
 * @param parts by row, then by column
 * @param rows totals of rows
 * @param columns totals of columns
 * @param all the total of the table
 */
@SuppressWarnings("ArrayRecordComponent")
public record HiddenCells(boolean[][] parts, boolean[] rows, boolean[] columns, boolean all) {

  /** Nothing hidden. */
  public static HiddenCells none(int rows, int columns) {
    return new HiddenCells(
        new boolean[rows][columns], new boolean[rows], new boolean[columns], false);
  }
}
