package org.metodportal.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.source.schema.Table;

/** Finds the files that a territory handed over; each is read or is an error. */
public final class DataFolder {
  private static final String SCHEMAS = "schema";

  /** Folders below a territory's own in which files are looked for. */
  private static final int DEEPEST = 8;

  /** Files and folders that were called by persons. */
  private int persons;

  private final String shown;
  private final String territory;
  private final ProblemReport report;
  private final List<DataFile> files = new ArrayList<>();
  private final Map<Table, Integer> orders = new EnumMap<>(Table.class);

  private DataFolder(String shown, String territory, ProblemReport report) {
    this.shown = shown;
    this.territory = territory;
    this.report = report;
  }

  /**
   * Lists the files of {@code <data>/<territory>} and the folders in it that feed tables, by path
   * in code-point order; hidden and office lock files are passed over, other files are told. Where
   * there are files, those on which all others stand, organizations and staff, must be among them.
   *
   * @param shown the data folder as messages name it
   * @return empty, with a warning, when the territory has no folder or no file
   */
  public static List<DataFile> list(
      Path data, String shown, String territory, ProblemReport report) {
    String shownFolder = shown + "/" + territory;
    DataFolder found = new DataFolder(shownFolder, territory, report);
    Path folder = data.resolve(territory);
    if (!Files.notExists(folder)) { // what the disk refuses to tell of is tried and told
      found.walk(folder, "", 0);
    }
    found.reportAbsent();
    return found.files;
  }

  /**
   * Tells of tables that belong to no territory: beside the folders, or in the folder of a
   * territory that does not exist.
   *
   * @param territories slugs of all territories
   */
  public static void reportStrays(
      Path data, String shown, Collection<String> territories, ProblemReport report) {
    if (Files.notExists(data)) {
      return;
    }
    for (Path path : children(data, shown, "", report)) {
      String name = path.getFileName().toString();
      if (name.equals(SCHEMAS) || territories.contains(name)) {
        continue;
      }
      FileNaming naming = new FileNaming(name);
      name = naming.isOfPerson() ? "(скрыто)" : name;
      if (Files.isDirectory(path) && !name.startsWith(".")) {
        if (holdsTables(path)) {
          report.add(
              Problem.error("territory-unknown")
                  .at(SourcePosition.of(shown + "/" + name))
                  .says(
                      "Территории «"
                          + name
                          + "» нет, а таблицы в этой папке есть: они не прочитаны.")
                  .hint("Переименуйте папку; есть территории: " + listed(territories) + "."));
        }
      } else if (!naming.isPassedOver() && naming.holdsTable()) {
        report.add(
            Problem.error("file-misplaced")
                .at(SourcePosition.of(shown + "/" + name))
                .says("Таблица лежит вне папки территории: она не прочитана.")
                .hint(
                    "Переложите её в папку территории, например "
                        + shown
                        + "/"
                        + example(territories)
                        + "/."));
      }
    }
  }

  private static String listed(Collection<String> territories) {
    return territories.stream().sorted().limit(20).collect(Collectors.joining(", "));
  }

  private static String example(Collection<String> territories) {
    return territories.stream().sorted().findFirst().orElse("rayon");
  }

  private static boolean holdsTables(Path folder) {
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      return all.map(path -> new FileNaming(path.getFileName().toString()))
          .anyMatch(naming -> !naming.isPassedOver() && naming.holdsTable());
    } catch (IOException | UncheckedIOException e) {
      // What cannot be looked into may hold tables: then it is told.
      return true;
    }
  }

  private void walk(Path folder, String below, int depth) {
    for (Path path :
        children(folder, shown + (below.isEmpty() ? "" : "/" + below), territory, report)) {
      String name = path.getFileName().toString();
      FileNaming naming = new FileNaming(name);
      if (naming.isPassedOver()) {
        continue;
      }
      String called = naming.isOfPerson() ? nameless(naming, below) : name;
      String inside = below.isEmpty() ? called : below + "/" + called;
      if (Files.isDirectory(path) && depth < DEEPEST) {
        walk(path, inside, depth + 1);
      } else {
        take(path, name, shown + "/" + inside);
      }
    }
  }

  /** What reports call a file whose name is that of a person. */
  private String nameless(FileNaming naming, String below) {
    persons++;
    Set<Table> tables = naming.tables();
    String table = tables.size() == 1 ? tables.iterator().next().code() + "-" : "";
    String ending = naming.ending();
    String called =
        table
            + "без-имени-"
            + persons
            + (ending.length() > 4 || ending.isEmpty() ? "" : "." + ending);
    report.add(
        Problem.warning("file-name-of-person")
            .in(territory)
            .at(SourcePosition.of(shown + "/" + (below.isEmpty() ? called : below + "/" + called)))
            .says(
                "В имени файла или папки — имя, телефон или почта человека: в отчётах оно скрыто.")
            .hint("Переименуйте файл: имя начинают с названия таблицы, например staff-2024.csv."));
    return called;
  }

  private static List<Path> children(
      Path folder, String shown, String territory, ProblemReport report) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .sorted(
              (a, b) ->
                  CodePointOrder.compare(a.getFileName().toString(), b.getFileName().toString()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      report.add(
          Problem.error("folder-unreadable")
              .in(territory)
              .at(SourcePosition.of(shown))
              .says("Папка не открывается: что в ней, неизвестно.")
              .hint("Проверьте, что она на месте и что её разрешено читать."));
      return List.of();
    }
  }

  private void take(Path path, String name, String shownFile) {
    FileNaming naming = new FileNaming(name);
    Set<Table> tables = naming.tables();
    if (!naming.holdsTable() && tables.isEmpty()) {
      report.add(
          Problem.warning("file-unknown")
              .in(territory)
              .at(SourcePosition.of(shownFile))
              .says("Это не таблица: файл пропущен.")
              .hint("Если он здесь не нужен, уберите его из папки."));
    } else if (isNoFile(path)) {
      error(
          "file-not-regular",
          shownFile,
          Files.isSymbolicLink(path) && !Files.exists(path)
              ? "Это ссылка на файл, которого нет."
              : "Это не обычный файл: он не прочитан.",
          "Положите сюда сам файл с таблицей.");
    } else if (tables.size() != 1) {
      error(
          "file-unknown",
          shownFile,
          tables.isEmpty()
              ? "Непонятно, к какой таблице относится этот файл: он не прочитан."
              : "Имя файла называет несколько таблиц ("
                  + tables.stream().map(Table::code).collect(Collectors.joining(", "))
                  + "): он не прочитан.",
          "Начните имя с названия таблицы, например staff-2024.csv. Таблицы: "
              + Table.codes()
              + ".");
    } else if (!naming.isRead()) {
      refuse(path, naming, shownFile);
    } else {
      add(path, tables.iterator().next(), shownFile);
    }
  }

  /** Whether a pipe, a device or a link to nothing stands there; what the disk refuses is read. */
  private static boolean isNoFile(Path path) {
    try {
      return !Files.readAttributes(path, BasicFileAttributes.class).isRegularFile();
    } catch (NoSuchFileException e) {
      return true;
    } catch (IOException e) {
      return false; // opening it will tell what is wrong
    }
  }

  /** Says what a file is that is not read, by its first bytes, else by its ending. */
  private void refuse(Path path, FileNaming naming, String shownFile) {
    byte[] head = {};
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(FileScan.HEAD);
    } catch (IOException e) {
      // Then its ending alone says what it is.
    }
    FileSign sign = FileSign.of(head).orElse(null);
    error(
        "file-type",
        shownFile,
        sign == null ? naming.refusal() : sign.message(),
        sign == null ? naming.remedy() : sign.hint());
  }

  private void add(Path path, Table table, String shownFile) {
    try {
      long size = Files.size(path);
      int order = orders.merge(table, 1, Integer::sum) - 1;
      files.add(new DataFile(territory, table, order, path.toString(), shownFile, size));
    } catch (IOException e) {
      error(
          "file-unreadable",
          shownFile,
          "Файл не открывается.",
          "Проверьте, что его разрешено читать.");
    }
  }

  private void error(String code, String shownFile, String message, String hint) {
    report.add(
        Problem.error(code)
            .in(territory)
            .at(SourcePosition.of(shownFile))
            .says(message)
            .hint(hint));
  }

  private void reportAbsent() {
    for (Table table : Table.values()) {
      if (table.isFoundation()
          && !files.isEmpty()
          && files.stream().noneMatch(file -> file.table() == table)) {
        error(
            "table-absent",
            shown,
            "Нет таблицы " + table + ": без неё строки других таблиц не принимаются.",
            "Положите в эту папку файл " + table + ".csv или " + table + ".xlsx.");
      }
    }
    if (files.isEmpty()) {
      report.add(
          Problem.warning("territory-without-tables")
              .in(territory)
              .at(SourcePosition.of(shown))
              .says("Нет ни одной таблицы этой территории: показатели не посчитаны.")
              .hint("Положите таблицы в эту папку."));
    }
  }
}
