package org.metodportal.source.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.source.schema.Table;

/** Finds the files that a territory handed over. */
public final class DataFolder {
  private DataFolder() {}

  /**
   * Lists the files of {@code <data>/<territory>} that feed tables, by file name in code-point
   * order; other files get a warning, hidden and office lock files are passed over. Where there are
   * files, those on which all others stand, organizations and staff, must be among them.
   *
   * @param shown the data folder as messages name it
   * @return empty, with a warning, when the territory has no folder or no file
   * @throws IOException when the disk fails
   */
  public static List<DataFile> list(Path data, String shown, String territory, ProblemReport report)
      throws IOException {
    Path folder = data.resolve(territory);
    String shownFolder = shown + "/" + territory;
    List<DataFile> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      Map<Table, Integer> orders = new EnumMap<>(Table.class);
      for (Path path : sorted(folder)) {
        String name = path.getFileName().toString();
        if (name.startsWith(".") || name.startsWith("~") || name.equalsIgnoreCase("README.md")) {
          continue;
        }
        String shownFile = shownFolder + "/" + name;
        Table table = Table.named(name.split("[-.]", 2)[0].toLowerCase(Locale.ROOT));
        String lower = name.toLowerCase(Locale.ROOT);
        if (Files.isDirectory(path) || table == null) {
          report.add(
              Problem.warning("file-unknown")
                  .in(territory)
                  .at(SourcePosition.of(shownFile))
                  .says("Непонятно, к какой таблице относится этот файл: он пропущен.")
                  .hint(
                      "Начните имя с названия таблицы, например staff-2024.csv. Таблицы: "
                          + Table.codes()
                          + "."));
        } else if (lower.endsWith(".csv") || lower.endsWith(".xlsx")) {
          int order = orders.merge(table, 1, Integer::sum) - 1;
          files.add(
              new DataFile(territory, table, order, path.toString(), shownFile, Files.size(path)));
        } else {
          report.add(
              Problem.error("file-type")
                  .in(territory)
                  .at(SourcePosition.of(shownFile))
                  .says("Файлы такого вида не читаются.")
                  .hint("Сохраните таблицу как CSV или «Книга Excel (.xlsx)»."));
        }
      }
    }
    for (Table table : Table.values()) {
      if (table.isFoundation()
          && !files.isEmpty()
          && files.stream().noneMatch(file -> file.table() == table)) {
        report.add(
            Problem.error("table-absent")
                .in(territory)
                .at(SourcePosition.of(shownFolder))
                .says("Нет таблицы " + table + ": без неё строки других таблиц не принимаются.")
                .hint("Положите в эту папку файл " + table + ".csv или " + table + ".xlsx."));
      }
    }
    if (files.isEmpty()) {
      report.add(
          Problem.warning("territory-without-tables")
              .in(territory)
              .at(SourcePosition.of(shownFolder))
              .says("Нет ни одной таблицы этой территории: показатели не посчитаны.")
              .hint("Положите таблицы в эту папку."));
    }
    return files;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .sorted(
              (a, b) ->
                  CodePointOrder.compare(a.getFileName().toString(), b.getFileName().toString()))
          .toList();
    }
  }
}
