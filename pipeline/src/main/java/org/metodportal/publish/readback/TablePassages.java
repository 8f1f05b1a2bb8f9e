package org.metodportal.publish.readback;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a table, each with its values by the names of the header. */
final class TablePassages {
  private TablePassages() {}

  static void ofCsv(String text, Consumer<Passage> passages) throws IOException {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
      List<String> header = List.of();
      for (CSVRecord record : parser) {
        if (header.isEmpty()) {
          header = record.toList();
          passages.accept(Passage.of("строка 1", String.join(" · ", header)));
        } else {
          passages.accept(
              Passage.row(
                  "строка " + parser.getCurrentLineNumber(), named(header, record.toList())));
        }
      }
    }
  }

  static List<String> cells(String line) throws IOException {
    try (CSVParser parser = CSVParser.parse(new StringReader(line), CSVFormat.RFC4180)) {
      for (CSVRecord record : parser) {
        return record.toList();
      }
    }
    return List.of();
  }

  /** Values by their names; those beyond the header are named by their number. */
  static Map<String, String> named(List<String> header, List<String> cells) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      fields.put(i < header.size() ? header.get(i) : "столбец " + (i + 1), cells.get(i));
    }
    return fields;
  }
}
