package org.metodportal.source.file;

import org.metodportal.source.cell.CellText;

/**
 * A record as it stands in the file.
 *
 * @param line 1-based line where it starts
 * @param cells cells as written; none when the line is completely empty. Of a record with an open
 *     quotation mark only those before the mark
 * @param openCell index of the cell whose quotation mark is never closed; {@link #CLOSED} for none,
 *     {@link #MISREAD} when its letters are not known
 */
public record RawRecord(int line, String[] cells, int openCell) {
  /** What stands for the index of an open cell in a record that has none. */
  public static final int CLOSED = -1;

  /** What stands for the index of an open cell in a record of another encoding than the file. */
  static final int MISREAD = -2;

  /** A record whose marks are all closed. */
  public RawRecord(int line, String[] cells) {
    this(line, cells, CLOSED);
  }

  /** Whether a quotation mark was opened in it and not closed, so that its cells are not known. */
  public boolean isOpen() {
    return openCell >= 0;
  }

  /** Whether it is written in another encoding than the file, so that its letters are not known. */
  public boolean isMisread() {
    return openCell == MISREAD;
  }

  /** Whether no cell shows anything. */
  public boolean isBlank() {
    if (isOpen()) {
      return false;
    }
    for (String cell : cells) {
      if (!CellText.clean(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
