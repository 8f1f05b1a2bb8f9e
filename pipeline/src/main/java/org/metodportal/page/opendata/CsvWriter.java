package org.metodportal.page.opendata;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV: comma, RFC 4180 quoting, LF, decimal point, the header first. A text that
 * a spreadsheet would take for a formula, because it begins with {@code = + - @}, a tab or a break,
 * gets an apostrophe before it, unless it is a number.
 */
public final class CsvWriter implements RowSink {
  /** Ending of its files without the dot. */
  public static final String ENDING = "csv";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final String FORMULA_SIGNS = "=+-@\t\r\n";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final CSVPrinter printer;
  private final int width;

  /**
   * A writer of one table.
   *
   * @param out where it goes; the caller closes it
   * @param header headings of the columns
   */
  public CsvWriter(Appendable out, List<String> header) throws IOException {
    printer = new CSVPrinter(out, FORMAT);
    width = header.size();
    row(header);
  }

  /**
   * Writes a table as a file in UTF-8.
   *
   * @param file where it goes; one that stands there is taken away first, because the same bytes
   *     may stand under a second name
   */
  public static void write(Path file, List<String> header, TableRows rows) throws IOException {
    Files.deleteIfExists(file);
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      rows.write(new CsvWriter(out, header));
    }
  }

  /** A table as text. */
  public static String text(List<String> header, TableRows rows) {
    StringWriter text = new StringWriter();
    try {
      rows.write(new CsvWriter(text, header));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    if (cells.size() != width) {
      throw new IllegalArgumentException(
          "A row of " + cells.size() + " cells under " + width + " headings: " + cells);
    }
    for (Object cell : cells) {
      printer.print(cell == null ? "" : written(cell));
    }
    printer.println();
  }

  private static Object written(Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell instanceof String text ? harmless(text) : cell;
  }

  /** The text of a cell that no spreadsheet takes for a formula. */
  static String harmless(String cell) {
    boolean formula =
        !cell.isEmpty()
            && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0
            && !NUMBER.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }
}
