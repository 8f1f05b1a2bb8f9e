package org.metodportal.publish.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A published table read back. */
final class CsvFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private CsvFile() {}

  /** Takes rows one by one. */
  interface Reader {
    /**
     * Takes a row.
     *
     * @throws IOException when what is made of it cannot be written
     */
    void take(CSVRecord row) throws IOException;
  }

  /** Reads every row; memory does not grow with their number. */
  static void read(Path file, Reader reader) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), FORMAT)) {
      for (CSVRecord row : parser) {
        reader.take(row);
      }
    }
  }

  /** Headings of the columns. */
  static List<String> header(Path file) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), FORMAT)) {
      return List.copyOf(parser.getHeaderNames());
    }
  }

  /** Every row. */
  static List<CSVRecord> rows(Path file) throws IOException {
    List<CSVRecord> rows = new ArrayList<>();
    read(file, rows::add);
    return rows;
  }
}
