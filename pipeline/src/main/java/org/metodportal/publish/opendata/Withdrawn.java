package org.metodportal.publish.opendata;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.metodportal.indicator.Flag;
import org.metodportal.page.opendata.ClusterTable;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.page.opendata.StatusTable;

/**
 * Hides in the tables of earlier editions what tonight's table of indicators hides. Rows made of a
 * figure that is withdrawn so go with it: the statuses of an indicator with its total of any year,
 * the group of an organization with its figure of that year, all groups of a territory with one of
 * its totals of that year. A figure that tonight's table does not have stays as it was published.
 */
final class Withdrawn {
  private static final String HIDDEN = Flag.HIDDEN.code();
  private static final List<String> READABLE = List.of("numerator", "denominator", "value");

  private final Set<List<String>> hidden = new HashSet<>();

  private Withdrawn() {}

  /**
   * What a table hides.
   *
   * @param table tonight's table of indicators
   */
  static Withdrawn by(Path table) throws IOException {
    Withdrawn withdrawn = new Withdrawn();
    CsvFile.read(
        table,
        row -> {
          if (row.get("flag").equals(HIDDEN)) {
            withdrawn.hidden.add(key(row));
          }
        });
    return withdrawn;
  }

  /** Copies an edition into a new folder without what is withdrawn; what stays whole is linked. */
  void carry(Path edition, Path folder) throws IOException {
    Files.createDirectories(folder);
    Set<List<String>> lost = new HashSet<>();
    CsvFile.read(
        edition.resolve(FigureTable.TABLE.fileName()),
        row -> {
          if (isWithdrawn(row)) {
            String kind = row.get("breakdown");
            lost.add(place(row, kind, row.get("indicator")));
            lost.add(place(row, kind + " " + row.get("year"), row.get("member")));
          }
        });
    List<Path> tables;
    try (var files = Files.list(edition)) {
      tables = files.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path table : tables) {
      String name = table.getFileName().toString();
      Path target = folder.resolve(name);
      if (!name.endsWith(".csv")) {
        continue;
      }
      if (lost.isEmpty()) {
        SameFile.put(table, target);
      } else if (name.equals(FigureTable.TABLE.fileName())) {
        hide(table, target);
      } else if (name.equals(StatusTable.TABLE.fileName())) {
        leaveOut(table, target, row -> lost.contains(place(row, "total", row.get("indicator"))));
      } else if (name.equals(ClusterTable.TABLE.fileName())) {
        leaveOut(
            table,
            target,
            row ->
                lost.contains(place(row, "total " + row.get("year"), ""))
                    || lost.contains(
                        place(row, "organization " + row.get("year"), row.get("organization"))));
      }
    }
  }

  private static List<String> place(CSVRecord row, String kind, String of) {
    return List.of(row.get("territory"), kind, of);
  }

  private boolean isWithdrawn(CSVRecord row) {
    return !row.get("flag").equals(HIDDEN) && hidden.contains(key(row));
  }

  private static List<String> key(CSVRecord row) {
    return FigureTable.TABLE.key().stream().map(row::get).toList();
  }

  private void hide(Path table, Path target) throws IOException {
    List<String> header = CsvFile.header(table);
    try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      CsvWriter csv = new CsvWriter(out, header);
      CsvFile.read(
          table,
          row -> {
            List<String> cells = new ArrayList<>(row.toList());
            if (isWithdrawn(row)) {
              READABLE.forEach(column -> cells.set(header.indexOf(column), ""));
              cells.set(header.indexOf("flag"), HIDDEN);
            }
            csv.row(cells);
          });
    }
  }

  private static void leaveOut(Path table, Path target, Predicate<CSVRecord> gone)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      CsvWriter csv = new CsvWriter(out, CsvFile.header(table));
      CsvFile.read(
          table,
          row -> {
            if (!gone.test(row)) {
              csv.row(row.toList());
            }
          });
    }
  }
}
