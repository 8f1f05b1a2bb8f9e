package org.metodportal.oracle.dirty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a territory row by row, as the contract of data tells it. */
final class ReferenceReader {
  private static final Pattern SUMMARY =
      Pattern.compile("(?:итог|итого|всего|общий итог|в том числе|из них)(?![\\p{L}\\d]).*");

  private final Map<String, TableSchema> schemas;
  private final Path folder;
  private final Map<String, List<PlainRow>> accepted = new HashMap<>();
  private final Map<String, Set<String>> keys = new HashMap<>();
  private final List<FileBin> bins = new ArrayList<>();

  private ReferenceReader(Map<String, TableSchema> schemas, Path folder) {
    this.schemas = schemas;
    this.folder = folder;
  }

  /**
   * What the tables of a territory hold.
   *
   * @param rows the accepted rows of each table, in the order of files and lines
   * @param bins a bin per file, by table and file name
   */
  record Tables(Map<String, List<PlainRow>> rows, List<FileBin> bins) {}

  static Tables read(Map<String, TableSchema> schemas, Path folder) throws IOException {
    ReferenceReader reader = new ReferenceReader(schemas, folder);
    for (String table : TableSchema.ORDER) {
      reader.readTable(Objects.requireNonNull(schemas.get(table)));
    }
    return new Tables(reader.accepted, reader.bins);
  }

  private void readTable(TableSchema schema) throws IOException {
    accepted.put(schema.name(), new ArrayList<>());
    Map<List<Object>, Map<String, Object>> byKey = new HashMap<>();
    Set<List<Object>> mainJobs = new HashSet<>();
    List<String> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.map(file -> file.getFileName().toString())
              .filter(file -> TableSchema.tableOf(file).equals(schema.name()))
              .sorted()
              .toList();
    }
    for (String file : files) {
      PlainTable table = PlainTable.find(schema, PlainSheet.readings(folder.resolve(file)));
      int skipped = 0;
      int rejected = 0;
      int taken = 0;
      boolean complete = table.hasRequired(schema);
      boolean first = true;
      for (int i = 0; i < table.rows().size(); i++) {
        List<String> row = table.rows().get(i);
        if (PlainTable.isBlank(row) || isSummary(row) || (first && isNumbering(row))) {
          skipped++;
          first &= PlainTable.isBlank(row);
          continue;
        }
        first = false;
        if (table.isHeaderAgain(row) || isBeside(schema, table, row)) {
          skipped++;
          continue;
        }
        PlainRow read = complete ? values(schema, table, row) : null;
        if (read == null) {
          rejected++;
          continue;
        }
        Map<String, Object> compared = compared(schema, read);
        List<Object> key = new ArrayList<>();
        schema.key().forEach(field -> key.add(compared.getOrDefault(field, "")));
        Map<String, Object> earlier = byKey.get(key);
        List<Object> job =
            List.of(compared.getOrDefault("year", ""), compared.getOrDefault("person_id", ""));
        boolean main = Boolean.TRUE.equals(read.values().get("main_job"));
        if (compared.equals(earlier)) {
          skipped++;
        } else if (!referencesFound(schema, read)
            || endsBeforeStart(schema, read)
            || earlier != null
            || (main && mainJobs.contains(job))) {
          rejected++;
        } else {
          taken++;
          byKey.put(key, compared);
          if (main) {
            mainJobs.add(job);
          }
          accepted.get(schema.name()).add(read);
        }
      }
      bins.add(
          new FileBin(
              folder.getFileName().toString(),
              file,
              taken + skipped + rejected,
              taken,
              skipped,
              rejected));
    }
    Set<String> known = new HashSet<>();
    String id = schema.name().equals("staff") ? "person_id" : schema.key().get(0);
    for (PlainRow row : accepted.get(schema.name())) {
      String key = row.values().get(id) instanceof String ? row.key(id) : null;
      if (key != null) {
        known.add(key);
      }
    }
    keys.put(schema.name(), known);
  }

  private static boolean isSummary(List<String> row) {
    String first =
        row.stream().map(PlainText::clean).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    return SUMMARY.matcher(first.toLowerCase(Locale.ROOT)).matches();
  }

  /** A title or a signature: one filled cell, or none of those that a row must have. */
  private static boolean isBeside(TableSchema schema, PlainTable table, List<String> row) {
    long filled = row.stream().filter(cell -> !PlainText.clean(cell).isEmpty()).count();
    boolean ofRow =
        schema.fields().stream()
            .filter(field -> field.required() || schema.key().contains(field.name()))
            .anyMatch(field -> !PlainText.clean(table.cell(row, field)).isEmpty());
    return filled == 1 || !ofRow;
  }

  private static boolean isNumbering(List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      if (!PlainText.clean(row.get(i)).equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return true;
  }

  /** The values of a row, or null when a required one is missing or wrong. */
  private static @Nullable PlainRow values(TableSchema schema, PlainTable table, List<String> row) {
    Map<String, Object> values = new TreeMap<>();
    for (SchemaField field : schema.fields()) {
      Object value = PlainCell.read(field, table.cell(row, field));
      if (value != null) {
        values.put(field.name(), value);
      } else if (field.required()) {
        return null;
      }
    }
    for (SchemaField field : schema.fields()) {
      if (field.ageYear() != null && values.get(field.name()) instanceof LocalDate birth) {
        int year = (Integer) Objects.requireNonNull(values.get(field.ageYear()));
        int age = fullYears(birth, year);
        if (age < 16 || age > 100) {
          values.remove(field.name());
        }
      }
    }
    return new PlainRow(values);
  }

  /** Full years from a day to 1 January of the year after this one. */
  static int fullYears(LocalDate from, int year) {
    return Period.between(from, LocalDate.of(year + 1, 1, 1)).getYears();
  }

  /** The values as they are compared with those of other rows. */
  private static Map<String, Object> compared(TableSchema schema, PlainRow row) {
    Map<String, Object> compared = new HashMap<>(row.values());
    for (SchemaField field : schema.fields()) {
      String key = field.type().equals("id") || field.member() ? row.key(field.name()) : null;
      if (key != null) {
        compared.put(field.name(), key);
      }
    }
    return compared;
  }

  private boolean referencesFound(TableSchema schema, PlainRow row) {
    for (SchemaField field : schema.fields()) {
      if (field.table() != null) {
        String key = row.key(field.name());
        if (key != null && !keys.getOrDefault(field.table(), Set.of()).contains(key)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean endsBeforeStart(TableSchema schema, PlainRow row) {
    for (SchemaField field : schema.fields()) {
      Object end = row.values().get(field.name());
      Object start = field.start() == null ? null : row.values().get(field.start());
      if (end instanceof LocalDate to && start instanceof LocalDate from && to.isBefore(from)) {
        return true;
      }
      if (end instanceof Integer to && start instanceof Integer from && to < from) {
        return true;
      }
    }
    return false;
  }
}
