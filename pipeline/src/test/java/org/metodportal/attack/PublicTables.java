package org.metodportal.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.PublicRow.Place;

/**
 * The tables of a release, as a visitor downloads them.
 *
 * @param rows in the order of their files
 * @param organizations type and settlement of each organization, by territory and identifier, as
 *     its page says
 */
record PublicTables(Map<Place, PublicRow> rows, Map<String, Map<String, Traits>> organizations) {
  private static final Pattern LEAD = Pattern.compile("<p class=\"lead\">([^,<]+), ([^,<]+)[,<]");

  /** What a page tells of an organization. */
  record Traits(String type, String settlement) {}

  /** Reads {@code open-data/} and the pages of organizations of a public folder. */
  static PublicTables read(Path site) throws IOException {
    return new PublicTables(readRows(site.resolve("open-data")), readOrganizations(site));
  }

  /** Reads the tables of a folder, of the public or of the office. */
  static Map<Place, PublicRow> readRows(Path folder) throws IOException {
    Map<Place, PublicRow> rows = new LinkedHashMap<>();
    readTable(
        folder.resolve("indicators.csv"),
        rows,
        row ->
            row(
                row,
                row.get("indicator"),
                new Cell(row.get("breakdown"), row.get("member")),
                "numerator",
                "denominator",
                "value"));
    readTable(
        folder.resolve("staffing.csv"),
        rows,
        row ->
            row(
                row,
                "staff:" + row.get("topic") + ":" + row.get("member"),
                row.get("organizations").equals("все")
                    ? Cell.TOTAL
                    : new Cell("group", row.get("organizations")),
                "count",
                "base",
                "share"));
    readTable(
        folder.resolve("deficits.csv"),
        rows,
        row ->
            row(
                row,
                row.get("topic") + ":" + row.get("member"),
                Cell.TOTAL,
                "count",
                "base",
                "share"));
    readTable(
        folder.resolve("completions.csv"),
        rows,
        row -> row(row, "completed:" + row.get("programme"), Cell.TOTAL, "count", "", ""));
    readSaid(folder.resolve("statements.csv"), rows);
    return rows;
  }

  private static void readSaid(Path file, Map<Place, PublicRow> rows) throws IOException {
    for (CSVRecord row : records(file)) {
      Place place =
          new Place(
              row.get("territory"),
              Integer.parseInt(row.get("year")),
              row.get("indicator"),
              new Cell(row.get("breakdown"), row.get("member")));
      rows.computeIfPresent(place, (key, hidden) -> hidden.saying(row.get("statement")));
    }
  }

  private interface Reading {
    PublicRow of(CSVRecord row);
  }

  private static void readTable(Path file, Map<Place, PublicRow> rows, Reading reading)
      throws IOException {
    for (CSVRecord each : records(file)) {
      PublicRow row = reading.of(each);
      if (!row.place().crowd().startsWith("staff:vacancies")) {
        rows.put(row.place(), row);
      }
    }
  }

  private static List<CSVRecord> records(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
      return parser.getRecords();
    }
  }

  private static PublicRow row(
      CSVRecord row, String crowd, Cell cell, String numerator, String denominator, String value) {
    String shown = text(row, value);
    return new PublicRow(
        new Place(row.get("territory"), Integer.parseInt(row.get("year")), crowd, cell),
        number(text(row, numerator)),
        number(text(row, denominator)),
        shown.isEmpty() ? null : new BigDecimal(shown),
        row.get("flag"));
  }

  private static String text(CSVRecord row, String column) {
    return column.isEmpty() ? "" : row.get(column);
  }

  private static @Nullable Long number(String text) {
    return text.isEmpty() ? null : Long.valueOf(text);
  }

  private static Map<String, Map<String, Traits>> readOrganizations(Path site) throws IOException {
    Map<String, Map<String, Traits>> traits = new HashMap<>();
    try (Stream<Path> territories = Files.list(site)) {
      for (Path territory : territories.toList()) {
        Path pages = territory.resolve("organizations");
        if (Files.isDirectory(pages)) {
          traits.put(territory.getFileName().toString(), readPages(pages));
        }
      }
    }
    return traits;
  }

  private static Map<String, Traits> readPages(Path pages) throws IOException {
    Map<String, Traits> traits = new HashMap<>();
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> children = Files.list(pages)) {
      children.filter(Files::isDirectory).forEach(folders::add);
    }
    for (Path folder : folders) {
      Matcher lead = LEAD.matcher(text(folder.resolve("index.html")));
      if (lead.find()) {
        traits.put(
            folder.getFileName().toString(),
            new Traits(
                lead.group(1).toLowerCase(Locale.ROOT), lead.group(2).toLowerCase(Locale.ROOT)));
      }
    }
    return traits;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
