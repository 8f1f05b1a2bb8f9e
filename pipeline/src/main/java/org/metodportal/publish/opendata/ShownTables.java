package org.metodportal.publish.opendata;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.edition.ShownRows;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.Topic;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.publish.disk.FileTree;

/** Open tables of a release read back into the rows that they were written of. */
public final class ShownTables {
  private static final Map<String, Topic> TOPICS =
      Arrays.stream(Topic.values()).collect(Collectors.toMap(Topic::key, Function.identity()));

  private ShownTables() {}

  /**
   * What a folder of open data shows, and each of its editions.
   *
   * @param openData {@code open-data/}; empty or absent before the first release
   * @return territory → the rows of the folder first, then those of its editions, the newest first;
   *     a release without rows of the territory is left out
   * @throws IOException when a file cannot be read
   */
  public static Map<String, List<ShownRows>> read(Path openData) throws IOException {
    Map<String, List<ShownRows>> releases = new TreeMap<>();
    add(openData, LocalDate.MAX, releases);
    List<String> ids = new ArrayList<>(Editions.ids(openData));
    Collections.reverse(ids);
    for (String id : ids) {
      add(Editions.folder(openData, id), Editions.date(id), releases);
    }
    return releases;
  }

  /**
   * What the newest tables of a folder of open data show.
   *
   * @param day the day that they speak of
   * @throws IOException when a file cannot be read
   */
  public static Map<String, ShownRows> latest(Path openData, LocalDate day) throws IOException {
    return of(openData, day);
  }

  private static void add(Path folder, LocalDate day, Map<String, List<ShownRows>> releases)
      throws IOException {
    of(folder, day)
        .forEach(
            (territory, rows) ->
                releases.computeIfAbsent(territory, key -> new ArrayList<>()).add(rows));
  }

  private static Map<String, ShownRows> of(Path folder, LocalDate day) throws IOException {
    Map<String, List<Figure>> figures = new TreeMap<>();
    Map<String, List<PublicCount>> counts = new TreeMap<>();
    each(
        folder,
        FigureTable.TABLE,
        row -> {
          Figure figure = figure(row);
          figures.computeIfAbsent(figure.territory(), key -> new ArrayList<>()).add(figure);
        });
    for (PublishedTable table :
        List.of(
            CountTables.STAFFING,
            CountTables.COMPLETIONS,
            CountTables.DEFICITS,
            CountTables.ACTIVITY)) {
      each(
          folder,
          table,
          row ->
              counts
                  .computeIfAbsent(row.get("territory"), key -> new ArrayList<>())
                  .add(count(row)));
    }
    Map<String, ShownRows> rows = new TreeMap<>();
    figures.forEach(
        (territory, own) ->
            rows.put(
                territory, new ShownRows(day, own, counts.getOrDefault(territory, List.of()))));
    return rows;
  }

  private static void each(Path folder, PublishedTable table, CsvFile.Reader reader)
      throws IOException {
    Path file = folder.resolve(table.fileName());
    if (FileTree.holds(file)) {
      CsvFile.read(file, reader);
    }
  }

  private static Figure figure(CSVRecord row) {
    return new Figure(
        row.get("territory"),
        row.get("indicator"),
        Integer.parseInt(row.get("year")),
        Breakdown.fromKey(row.get("breakdown")),
        row.get("member"),
        whole(row.get("numerator")),
        whole(row.get("denominator")),
        number(row.get("value")),
        number(row.get("target")),
        ObservationFlag.ofCode(row.get("flag")),
        0);
  }

  private static PublicCount count(CSVRecord row) {
    boolean completions = row.isMapped("programme");
    BigDecimal count = number(row.get("count"));
    return new PublicCount(
        Integer.parseInt(row.get("year")),
        completions ? Topic.COMPLETIONS : Objects.requireNonNull(TOPICS.get(row.get("topic"))),
        row.isMapped("organizations") ? row.get("organizations") : "",
        row.get(completions ? "programme" : "member"),
        count,
        row.isMapped("base") ? whole(row.get("base")) : null,
        ObservationFlag.ofCode(row.get("flag")));
  }

  private static @Nullable Long whole(String text) {
    return text.isEmpty() ? null : Long.valueOf(text);
  }

  private static @Nullable BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }
}
