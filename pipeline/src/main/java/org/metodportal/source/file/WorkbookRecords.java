package org.metodportal.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Records of the first sheet of an .xlsx workbook; numbers as plain decimals, dates as 2022-06-05,
 * percentages as shown, formulas as their last result.
 */
public final class WorkbookRecords implements RecordSource {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Only the format of a cell tells a date or a percentage from another number. */
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  private static final LocalDate SERIAL_ORIGIN = LocalDate.of(1899, 12, 30);

  /** Where books of old Macintosh spreadsheets count from. */
  private static final LocalDate ORIGIN_1904 = LocalDate.of(1904, 1, 1);

  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

  private final InputStream in;
  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final LocalDate origin;

  /** 1 when rows bear no numbers: the library then counts them from 0. */
  private int shift;

  private int line;
  private @Nullable RawRecord ahead;

  private WorkbookRecords(InputStream in, ReadableWorkbook workbook) throws IOException {
    this.in = in;
    this.workbook = workbook;
    stream = workbook.getFirstSheet().openStream();
    rows = stream.iterator();
    origin = workbook.isDate1904() ? ORIGIN_1904 : SERIAL_ORIGIN;
  }

  /** Opens the first sheet of a workbook that shows a table. */
  public static WorkbookRecords open(Path file) throws IOException {
    try {
      return open(file, WITH_FORMATS);
    } catch (UnreadableFileException e) {
      // A workbook may do without formats at all; then asking for them is what failed.
      return open(file, ReadingOptions.DEFAULT_READING_OPTIONS);
    }
  }

  private static WorkbookRecords open(Path file, ReadingOptions options) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return new WorkbookRecords(in, new ReadableWorkbook(in, options));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw broken(e, 0);
    }
  }

  private static UnreadableFileException broken(Exception cause, int line) {
    UnreadableFileException broken =
        new UnreadableFileException(
            "workbook-broken",
            line,
            "Книга Excel повреждена, или это не книга .xlsx.",
            "Откройте её в Excel и сохраните заново как «Книга Excel (.xlsx)» без пароля.");
    broken.initCause(cause);
    return broken;
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
      if (!rows.hasNext()) {
        return null;
      }
      Row row = rows.next();
      String[] cells = new String[row.getCellCount()];
      boolean empty = true;
      for (int i = 0; i < cells.length; i++) {
        cells[i] = text(row.getCell(i));
        empty &= cells[i].isEmpty();
      }
      if (row.getRowNum() == 0) {
        shift = 1;
      }
      return new RawRecord(row.getRowNum() + shift, empty ? new String[0] : cells);
    } catch (RuntimeException e) {
      throw broken(e, line + 1);
    }
  }

  private String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
      return "";
    }
    String raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
    if (raw == null) {
      return "";
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return raw.equals("1") || raw.equalsIgnoreCase("true") ? "true" : "false";
    }
    String format = cell.getDataFormatString();
    boolean numeric = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
    if (!numeric || !isNumber(raw)) {
      return raw;
    }
    BigDecimal value = new BigDecimal(raw);
    if (format != null && format.endsWith("%")) {
      value = value.multiply(HUNDRED);
    } else if (format != null && isDateFormat(format)) {
      if (value.signum() > 0 && value.compareTo(LAST_SERIAL) <= 0) {
        return origin.plusDays(value.longValue()).toString();
      }
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static boolean isNumber(String raw) {
    try {
      return !raw.isEmpty() && Math.abs(new BigDecimal(raw).scale()) < 400;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isDateFormat(String format) {
    String lower = format.toLowerCase(Locale.ROOT);
    return lower.contains("yy") || lower.contains("m/d") || lower.contains("d-mmm");
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
    in.close();
  }
}
