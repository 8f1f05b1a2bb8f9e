package org.metodportal.source.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
    TableFileReader.Dialect dialect =
        workbook ? TableFileReader.Dialect.OF_WORKBOOK : reader.dialect(scan);
    Path copy = folder.resolve(file.nameInTerritory() + (workbook ? ".csv" : ""));
    Files.createDirectories(copy.getParent());
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(dialect.separator())
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    try (RecordSource source = reader.open(file, scan, problem -> {});
        MisreadLines misread = MisreadLines.of(file.path(), dialect);
        Writer out = Files.newBufferedWriter(copy, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(out, format)) {
      if (workbook || scan.marked() || !scan.utf8()) {
        out.write('\uFEFF');
      }
      new Copy(lines, misread, printer).write(source, schema);
    }
  }

  /**
   * A copy that is being written.
   *
   * @param lines 1-based lines of the records that are copied
   * @param misread those of them whose letters must be read once more
   */
  private record Copy(Set<Integer> lines, MisreadLines misread, CSVPrinter printer) {
    void write(RecordSource source, TableSchema schema) throws IOException {
      FirstRecords first = FirstRecords.of(source);
      TableHeader header = TableHeader.find(first.records(), new ColumnNames(schema));
      if (header == null) {
        return;
      }
      print(new RawRecord(header.line(), header.titles().toArray(String[]::new)), header);
      for (RawRecord early : first.records()) {
        if (early.line() > header.line() && lines.contains(early.line())) {
          print(early, header);
        }
      }
      // Otherwise the reading of the file has reported the record at which it ends.
      if (first.broken() == null) {
        writeRest(source, header);
      }
    }

    private void writeRest(RecordSource source, TableHeader header) throws IOException {
      try {
        RawRecord record;
        while ((record = source.next()) != null) {
          if (lines.contains(record.line())) {
            print(record, header);
          }
        }
      } catch (UnreadableFileException e) {
        // Already reported when the file was first read.
        printer.flush();
      }
    }

    private void print(RawRecord record, TableHeader header) throws IOException {
      boolean whole = LinesBeside.otherSeparator(record, header.width()) == null;
      if (!whole && Arrays.stream(header.slots()).anyMatch(slot -> slot < 0)) {
        // Cells of columns that are never kept stand in it, nobody knows where.
        return;
      }
      String[] all = (record.isMisread() ? misread.restored(record) : record).cells();
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < all.length; i++) {
        if (i < header.width() && header.slots()[i] >= 0) {
          cells.add(PersonalText.masked(all[i]));
        }
      }
      printer.printRecord(cells);
    }
  }
}
