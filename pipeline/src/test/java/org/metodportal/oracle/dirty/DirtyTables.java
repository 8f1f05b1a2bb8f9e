package org.metodportal.oracle.dirty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Turns the clean tables of a territory into the files that real offices would have sent. */
final class DirtyTables {
  private static final List<String> NAMES =
      List.of(".csv", "-2023.csv", "-школа-5.xlsx", "-Март.csv", ".2024.csv", ".xlsx", "-a.csv");

  private DirtyTables() {}

  /**
   * Writes the files; the same tables and seed give the same files.
   *
   * @param clean folder of a territory with a file in the shape of the sample per table
   * @param dirty folder to fill
   */
  static void write(Map<String, TableSchema> schemas, Path clean, Path dirty, long seed)
      throws IOException {
    Files.createDirectories(dirty);
    for (String table : TableSchema.ORDER) {
      Chance chance = new Chance(seed * 1000 + TableSchema.ORDER.indexOf(table));
      TableSchema schema = Objects.requireNonNull(schemas.get(table));
      List<Map<String, String>> rows =
          new DirtyRows(chance, schema).spoil(read(clean.resolve(table + ".csv")));
      List<List<Map<String, String>>> parts = new ArrayList<>();
      for (int i = chance.of(1, 2, 3, 4); i > 0; i--) {
        parts.add(new ArrayList<>());
      }
      for (int i = 0; i < rows.size(); i++) {
        boolean stray = chance.oneIn(6);
        int part = stray ? chance.below(parts.size()) : i * parts.size() / rows.size();
        parts.get(part).add(rows.get(i));
      }
      List<String> names = chance.shuffled(NAMES);
      for (int i = 0; i < parts.size(); i++) {
        new DirtyFile(chance)
            .write(
                dirty.resolve(table + names.get(i)),
                new DirtyLayout(chance).lay(schema, parts.get(i)));
      }
    }
  }

  private static List<Map<String, String>> read(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord line : parser) {
        rows.add(new HashMap<>(line.toMap()));
      }
    }
    return rows;
  }
}
