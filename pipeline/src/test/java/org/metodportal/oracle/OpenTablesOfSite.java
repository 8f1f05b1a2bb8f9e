package org.metodportal.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The tables of open data of a finished site, as an outsider reads them.
 *
 * @param figures rows of {@code indicators.csv} by {@code territory/code/year/breakdown/member}
 * @param statuses rows of {@code status.csv} by {@code territory/code/year}
 * @param clusters rows of {@code clusters.csv}
 */
record OpenTablesOfSite(
    Map<String, CSVRecord> figures, Map<String, CSVRecord> statuses, List<CSVRecord> clusters) {

  static OpenTablesOfSite read(Path folder) throws IOException {
    Map<String, CSVRecord> figures = new TreeMap<>();
    for (CSVRecord row : rows(folder.resolve("indicators.csv"))) {
      figures.put(
          key(row) + "/" + row.get("breakdown") + "/" + row.get("member").replace("/", "\\"), row);
    }
    Map<String, CSVRecord> statuses = new TreeMap<>();
    for (CSVRecord row : rows(folder.resolve("status.csv"))) {
      statuses.put(key(row), row);
    }
    return new OpenTablesOfSite(figures, statuses, rows(folder.resolve("clusters.csv")));
  }

  static List<CSVRecord> rows(Path file) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            Files.newBufferedReader(file, StandardCharsets.UTF_8),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }

  @Nullable CSVRecord total(String indicator, int year) {
    return figures.get(indicator + "/" + year + "/total/");
  }

  /** Rows of one breakdown of an indicator. */
  List<CSVRecord> members(String indicator, String breakdown) {
    List<CSVRecord> members = new ArrayList<>();
    for (CSVRecord row : of(indicator)) {
      if (row.get("breakdown").equals(breakdown)) {
        members.add(row);
      }
    }
    return members;
  }

  /** Every row of an indicator. */
  List<CSVRecord> of(String indicator) {
    List<CSVRecord> rows = new ArrayList<>();
    for (Map.Entry<String, CSVRecord> row :
        new TreeMap<>(figures).tailMap(indicator + "/").entrySet()) {
      if (!row.getKey().startsWith(indicator + "/")) {
        break;
      }
      rows.add(row.getValue());
    }
    return rows;
  }

  /** {@code territory/code} of every indicator that has figures. */
  List<String> indicators() {
    return figures.values().stream()
        .map(row -> row.get("territory") + "/" + row.get("indicator"))
        .filter(indicator -> !isSecondReading(indicator))
        .distinct()
        .toList();
  }

  /** Whether rows stand on the page of another indicator, as the second reading of its act. */
  static boolean isSecondReading(String indicator) {
    return indicator.endsWith("-r2");
  }

  /** The status of the latest year of an indicator; null when it has none. */
  @Nullable CSVRecord latestStatus(String indicator) {
    CSVRecord latest = null;
    for (CSVRecord row : statuses.values()) {
      if (key(row).startsWith(indicator + "/")) {
        latest = row;
      }
    }
    return latest;
  }

  private static String key(CSVRecord row) {
    return row.get("territory") + "/" + row.get("indicator") + "/" + row.get("year");
  }
}
