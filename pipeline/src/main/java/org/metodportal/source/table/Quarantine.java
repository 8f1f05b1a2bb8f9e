package org.metodportal.source.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.metodportal.source.cell.PersonalText;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.FileScan;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.file.RecordSource;
import org.metodportal.source.file.UnreadableFileException;
import org.metodportal.source.row.ColumnNames;
import org.metodportal.source.row.TableHeader;
import org.metodportal.source.schema.TableSchema;

/**
 * Writes the rejected rows of a file as they came, under the file's own header, so that the office
 * can mend and resend them; personal columns are left out, and so is what looks like a person's
 * name, telephone or e-mail in any other.
 *
 * <p>UTF-8; with a byte order mark where the office's own file was not plain UTF-8, so that a
 * spreadsheet opens it rightly. Rows of a workbook become a CSV file.
 */
public final class Quarantine {
  private Quarantine() {}

  /**
   * Copies the records that start at the lines.
   *
   * @param lines 1-based lines of the rejected records
   * @param folder {@code internal/quarantine/<territory>}
   * @throws IOException when the file cannot be read again or the copy cannot be written
   */
  public static void write(DataFile file, TableSchema schema, Set<Integer> lines, Path folder)
      throws IOException {
    TableFileReader reader = new TableFileReader(schema);
    FileScan scan = FileScan.of(file.path());
    boolean workbook = scan.workbook() || file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    char separator = workbook ? ';' : reader.dialect(scan).separator();
    Path copy = folder.resolve(file.nameInTerritory() + (workbook ? ".csv" : ""));
    Files.createDirectories(copy.getParent());
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    try (RecordSource source = reader.open(file, scan, problem -> {});
        Writer out = Files.newBufferedWriter(copy, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(out, format)) {
      if (workbook || scan.marked() || !scan.utf8()) {
        out.write('\uFEFF');
      }
      copy(source, schema, lines, printer);
    }
  }

  private static void copy(
      RecordSource source, TableSchema schema, Set<Integer> lines, CSVPrinter printer)
      throws IOException {
    FirstRecords first = FirstRecords.of(source);
    TableHeader header = TableHeader.find(first.records(), new ColumnNames(schema));
    if (header == null) {
      return;
    }
    print(new RawRecord(header.line(), header.titles().toArray(String[]::new)), header, printer);
    for (RawRecord early : first.records()) {
      if (early.line() > header.line() && lines.contains(early.line())) {
        print(early, header, printer);
      }
    }
    // Otherwise the reading of the file has reported the record at which it ends.
    if (first.broken() == null) {
      copyRest(source, header, lines, printer);
    }
  }

  private static void copyRest(
      RecordSource source, TableHeader header, Set<Integer> lines, CSVPrinter printer)
      throws IOException {
    try {
      RawRecord record;
      while ((record = source.next()) != null) {
        if (lines.contains(record.line())) {
          print(record, header, printer);
        }
      }
    } catch (UnreadableFileException e) {
      // Already reported when the file was first read.
      printer.flush();
    }
  }

  private static void print(RawRecord record, TableHeader header, CSVPrinter printer)
      throws IOException {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < record.cells().length; i++) {
      if (i < header.width() && header.slots()[i] >= 0) {
        cells.add(PersonalText.masked(record.cells()[i]));
      }
    }
    printer.printRecord(cells);
  }
}
