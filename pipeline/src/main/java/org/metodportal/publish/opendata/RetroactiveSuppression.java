package org.metodportal.publish.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.page.opendata.TableFormat;
import org.metodportal.publish.disk.FileTree;

/**
 * Hides in the tables of earlier editions what tonight's table of indicators hides. Rows made of a
 * figure that is withdrawn so go with it; each table knows what its rows are made of. A figure that
 * tonight's table does not have stays as it was published.
 */
final class RetroactiveSuppression {
  private static final String HIDDEN = ObservationFlag.HIDDEN.code();
  private static final List<String> READABLE = List.of("numerator", "denominator", "value");

  private final Set<List<String>> hidden = new HashSet<>();

  private RetroactiveSuppression() {}

  /**
   * What a table hides.
   *
   * @param table tonight's table of indicators
   */
  static RetroactiveSuppression by(Path table) throws IOException {
    RetroactiveSuppression withdrawn = new RetroactiveSuppression();
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
    Set<SourceFigures> lost = new HashSet<>();
    CsvFile.read(
        edition.resolve(FigureTable.TABLE.fileName()),
        row -> {
          if (isWithdrawn(row)) {
            String breakdown = row.get("breakdown");
            lost.add(SourceFigures.ofAnyYear(row, breakdown, row.get("indicator")));
            lost.add(SourceFigures.ofAnyIndicator(row, breakdown, row.get("member")));
          }
        });
    List<Path> tables;
    try (var files = Files.list(edition)) {
      tables = files.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path table : tables) {
      String name = table.getFileName().toString();
      Path target = folder.resolve(name);
      if (!name.endsWith("." + TableFormat.CSV.ending())) {
        continue;
      }
      if (lost.isEmpty()) {
        FileTree.linkOrCopy(table, target);
      } else if (name.equals(FigureTable.TABLE.fileName())) {
        hide(table, target);
      } else {
        for (OpenTables.OpenTable each : OpenTables.ALL) {
          if (each.remembered() && each.table().fileName().equals(name)) {
            leaveOut(
                table, target, row -> each.madeOf().apply(row).stream().anyMatch(lost::contains));
          }
        }
      }
    }
  }

  private boolean isWithdrawn(CSVRecord row) {
    return !row.get("flag").equals(HIDDEN) && hidden.contains(key(row));
  }

  private static List<String> key(CSVRecord row) {
    return FigureTable.TABLE.key().stream().map(row::get).toList();
  }

  private void hide(Path table, Path target) throws IOException {
    List<String> header = CsvFile.header(table);
    CsvWriter.write(
        target,
        header,
        out ->
            CsvFile.read(
                table,
                row -> {
                  List<String> cells = new ArrayList<>(row.toList());
                  if (isWithdrawn(row)) {
                    READABLE.forEach(column -> cells.set(header.indexOf(column), ""));
                    cells.set(header.indexOf("flag"), HIDDEN);
                  }
                  out.row(cells);
                }));
  }

  private static void leaveOut(Path table, Path target, Predicate<CSVRecord> gone)
      throws IOException {
    CsvWriter.write(
        target,
        CsvFile.header(table),
        out ->
            CsvFile.read(
                table,
                row -> {
                  if (!gone.test(row)) {
                    out.row(row.toList());
                  }
                }));
  }
}
