package org.metodportal.source.workbook;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.file.RecordSource;
import org.metodportal.source.file.UnreadableFileException;

/** The rows of a sheet, each as a record of the texts that its cells show. */
final class SheetRecords implements RecordSource {
  /** Elements that a row of the widest sheet may have. */
  private static final int MOST_ELEMENTS = 1_000_000;

  private final XmlPart part;
  private final ShownCell shown;
  private final MergedCells merged;
  private final StringBuilder value = new StringBuilder();
  private @Nullable String[] cells = new String[16];

  /** Number of the row that was given last. */
  private int line;

  /** Number of the row that was read last. */
  private int row;

  private @Nullable RawRecord ahead;

  SheetRecords(XmlPart part, ShownCell shown, MergedCells merged) {
    this.part = part;
    this.shown = shown;
    this.merged = merged;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    RawRecord record = ahead == null ? read() : ahead;
    if (record == null) {
      return null;
    }
    line++;
    if (record.line() > line) {
      // Rows that the sheet leaves out are blank lines to the person who made it.
      ahead = record;
      return new RawRecord(line, new String[0]);
    }
    ahead = null;
    return record;
  }

  private @Nullable RawRecord read() throws IOException {
    try {
      for (int strange = 0; part.nextElement(); strange++) {
        if (part.name().equals("row")) {
          return record();
        }
        if (strange > MOST_ELEMENTS) {
          throw WorkbookFault.BROKEN.exception(0);
        }
      }
      return null;
    } catch (UnreadableFileException e) {
      throw e.line() > 0 ? e : e.at(row + 1);
    }
  }

  private RawRecord record() throws IOException {
    int number = CellArea.row(part.attribute("r"));
    int next = Math.max(number, row + 1);
    if (next > CellArea.LAST_ROW) {
      throw WorkbookFault.ROW_BEYOND.exception(0);
    }
    int inside = part.depth();
    int width = 0;
    int elements = 0;
    while (part.depth() >= inside) {
      int event = part.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (part.name().equals("c")) {
          width = cell(width);
        } else if (++elements > MOST_ELEMENTS) {
          throw WorkbookFault.BROKEN.exception(0);
        }
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw WorkbookFault.BROKEN.exception(0);
      }
    }
    row = next;
    @Nullable String[] filled = merged.fill(row, Arrays.copyOf(cells, width));
    String[] texts = new String[filled.length];
    boolean empty = true;
    for (int i = 0; i < texts.length; i++) {
      String text = filled[i];
      texts[i] = text == null ? "" : text;
      empty &= texts[i].isEmpty();
    }
    return new RawRecord(row, empty ? new String[0] : texts);
  }

  /** Reads a cell; gives how many cells the row has with it. */
  private int cell(int width) throws IOException {
    String place = part.attribute("r");
    int column = place.isEmpty() ? width : CellArea.column(place);
    if (column >= CellArea.COLUMNS) {
      throw WorkbookFault.COLUMN_BEYOND.exception(0);
    }
    if (column < 0) {
      throw WorkbookFault.BROKEN.exception(0);
    }
    String type = part.attribute("t");
    int style = part.number("s", 0);
    int inside = part.depth();
    boolean formula = false;
    boolean stored = false;
    value.setLength(0);
    while (part.depth() >= inside) {
      int event = part.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (part.name()) {
          case "v" -> {
            stored = true;
            part.text(value);
          }
          case "is" -> part.richText(value);
          case "f" -> formula = true;
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw WorkbookFault.BROKEN.exception(0);
      }
    }
    String text = shown.text(type, style, value.toString(), formula, stored);
    int needed = Math.max(width, column + 1);
    if (needed > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(needed, 2 * cells.length));
    }
    if (column >= width) {
      Arrays.fill(cells, width, needed, null);
    }
    cells[column] = text;
    return needed;
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
