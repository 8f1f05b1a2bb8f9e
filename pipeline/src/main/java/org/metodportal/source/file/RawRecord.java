package org.metodportal.source.file;

import org.metodportal.source.cell.CellText;

/**
 * A record as it stands in the file.
 *
 * @param line 1-based line where it starts
 * @param cells cells as written; none when the line is completely empty
 */
public record RawRecord(int line, String[] cells) {

  /** Whether no cell shows anything. */
  public boolean isBlank() {
    for (String cell : cells) {
      if (!CellText.clean(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
