package org.metodportal.source.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.cell.CellText;
import org.metodportal.source.cell.PersonalText;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.FileScan;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.file.RecordSource;
import org.metodportal.source.file.UnreadableFileException;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.row.ColumnNames;
import org.metodportal.source.row.ParsedRow;
import org.metodportal.source.row.RejectedRow;
import org.metodportal.source.row.TableHeader;
import org.metodportal.source.row.ValidRow;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.TableSchema;

/**
 * A table written anew, with mended what is certain: the encoding, the separator, the header in the
 * schema's titles, dates, numbers, codes and yes/no as everybody writes them. Values that were not
 * understood and rejected rows stay as they came, for a person to mend; personal columns, titles,
 * sums and blank rows are left out.
 *
 * @param text the table as CSV with semicolons, lines ended by CR LF as a spreadsheet writes them
 * @param rows data rows in it
 * @param changed cells that are written otherwise than they came
 * @param left rejected rows whose cells are not known, such as one with a quotation mark that is
 *     not closed: they are not in it, for a part of a row could pass for a whole one
 */
public record MendedTable(String text, int rows, int changed, int left) {
  private static final char SEPARATOR = ';';

  /**
   * Reads a file once more and writes it anew.
   *
   * @return null when no header or no row can be read
   */
  public static @Nullable MendedTable of(DataFile file, TableSchema schema) {
    Map<Integer, byte[]> valid = new HashMap<>();
    Set<Integer> rejected = new HashSet<>();
    TableFileReader reader = new TableFileReader(schema);
    reader.read(file, row -> sort(row, valid, rejected), problem -> {});
    if (valid.isEmpty() && rejected.isEmpty()) {
      return null;
    }
    try (RecordSource source = reader.open(file, FileScan.of(file.path()), problem -> {})) {
      return written(source, schema, valid, rejected);
    } catch (IOException e) {
      // Its first reading has said what is wrong with it.
      return null;
    }
  }

  private static void sort(ParsedRow row, Map<Integer, byte[]> valid, Set<Integer> rejected) {
    if (row instanceof ValidRow good) {
      valid.put(good.line(), good.packed());
    } else if (row instanceof RejectedRow bad) {
      rejected.add(bad.line());
    }
  }

  private static @Nullable MendedTable written(
      RecordSource source, TableSchema schema, Map<Integer, byte[]> valid, Set<Integer> rejected)
      throws IOException {
    FirstRecords first = FirstRecords.of(source);
    TableHeader header = TableHeader.find(first.records(), new ColumnNames(schema));
    if (header == null) {
      return null;
    }
    Writing writing = new Writing(schema, header);
    for (RawRecord early : first.records()) {
      if (early.line() > header.line()) {
        writing.add(early, valid, rejected);
      }
    }
    try {
      RawRecord record;
      while (first.broken() == null && (record = source.next()) != null) {
        writing.add(record, valid, rejected);
      }
    } catch (UnreadableFileException e) {
      // The rows up to here were read; the first reading has said why the others were not.
      return writing.end();
    }
    return writing.end();
  }

  /** A table that is being written. */
  private static final class Writing {
    private final List<Field> fields;
    private final RowView view;
    private final List<Integer> columns = new ArrayList<>();
    private final int[] slots;
    private final StringBuilder text = new StringBuilder();
    private int rows;
    private int changed;
    private int left;

    Writing(TableSchema schema, TableHeader header) {
      fields = schema.packed();
      view = new RowView(schema);
      slots = header.slots();
      List<String> titles = new ArrayList<>();
      for (int column = 0; column < header.width(); column++) {
        if (slots[column] >= 0) {
          columns.add(column);
          titles.add(fields.get(slots[column]).title());
        }
      }
      line(titles);
    }

    void add(RawRecord record, Map<Integer, byte[]> valid, Set<Integer> rejected) {
      byte[] packed = valid.get(record.line());
      if (packed == null && !rejected.contains(record.line())) {
        return;
      }
      if (record.isOpen() || LinesBeside.otherSeparator(record, slots.length) != null) {
        left++;
        return;
      }
      if (packed != null) {
        view.look(packed, 0, packed.length);
      }
      List<String> cells = new ArrayList<>();
      for (int column : columns) {
        String raw = column < record.cells().length ? record.cells()[column] : "";
        String cell = packed == null ? kept(raw) : mended(slots[column], raw);
        changed += cell.equals(raw) ? 0 : 1;
        cells.add(cell);
      }
      rows++;
      line(cells);
    }

    private static String kept(String raw) {
      return PersonalText.masked(CellText.clean(raw));
    }

    /** The value of a cell as it was understood; the cell itself where it was not. */
    private String mended(int slot, String raw) {
      if (view.isMissing(slot)) {
        return kept(raw);
      }
      return switch (fields.get(slot).type()) {
        case ID, TEXT, DATE, YEAR, YESNO, CODE -> view.show(slot);
        case PERCENT, NUMBER -> number(Objects.requireNonNull(view.number(slot)));
        case ANSWER ->
            Double.isNaN(view.answeredNumber(slot))
                ? view.show(slot)
                : number(view.answeredNumber(slot));
        // Codes are packed as they are compared, not as they are written.
        case CODES -> kept(raw);
      };
    }

    /** A number with a comma, as offices write it. */
    private static String number(double value) {
      return value == 0
          ? "0"
          : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private void line(List<String> cells) {
      for (int i = 0; i < cells.size(); i++) {
        String cell = cells.get(i);
        // One apostrophe in front is dropped by whoever reads the copy.
        text.append(i == 0 ? "" : String.valueOf(SEPARATOR))
            .append(quoted(cell.startsWith("'") ? "'" + cell : cell));
      }
      text.append("\r\n");
    }

    private static String quoted(String cell) {
      boolean plain =
          cell.indexOf(SEPARATOR) < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
      return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    MendedTable end() {
      return new MendedTable(text.toString(), rows, changed, left);
    }
  }
}
