package org.metodportal.sample;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The open files of one territory. */
final class TerritoryFiles implements Closeable {

  /** Above so many persons the growing tables get a file per year. */
  private static final int ONE_FILE_UP_TO = 50_000;

  private final Map<Table, List<CsvOutput>> outputs = new EnumMap<>(Table.class);

  private TerritoryFiles() {}

  /**
   * Begins the files of a territory of so many persons, replacing files of the same names.
   *
   * @throws IOException when the folder holds other files that would feed the same tables, or
   *     cannot be written
   */
  static TerritoryFiles create(Path folder, int persons) throws IOException {
    boolean byYear = persons > ONE_FILE_UP_TO;
    Files.createDirectories(folder);
    refuseOthers(folder, byYear);
    TerritoryFiles files = new TerritoryFiles();
    try {
      for (Table table : Table.values()) {
        List<CsvOutput> parts = new ArrayList<>();
        files.outputs.put(table, parts);
        for (String name : table.files(byYear)) {
          parts.add(new CsvOutput(folder.resolve(name), table.header()));
        }
      }
      return files;
    } catch (IOException e) {
      files.close();
      throw e;
    }
  }

  CsvOutput of(Table table) {
    return parts(table).get(0);
  }

  /** The file that holds a row of this year. */
  CsvOutput of(Table table, int year) {
    List<CsvOutput> parts = parts(table);
    return parts.size() == 1 ? parts.get(0) : parts.get(year - Curve.FIRST_YEAR);
  }

  long rows(Table table) {
    return parts(table).stream().mapToLong(CsvOutput::rows).sum();
  }

  @Override
  public void close() throws IOException {
    List<IOException> failures = new ArrayList<>();
    for (List<CsvOutput> parts : outputs.values()) {
      for (CsvOutput part : parts) {
        try {
          part.close();
        } catch (IOException e) {
          failures.add(e);
        }
      }
    }
    if (!failures.isEmpty()) {
      IOException first = failures.get(0);
      failures.stream().skip(1).forEach(first::addSuppressed);
      throw first;
    }
  }

  private List<CsvOutput> parts(Table table) {
    return outputs.getOrDefault(table, List.of());
  }

  private static void refuseOthers(Path folder, boolean byYear) throws IOException {
    Set<String> tables = new HashSet<>();
    Set<String> written = new HashSet<>();
    for (Table table : Table.values()) {
      tables.add(table.files(false).get(0).replace(".csv", ""));
      written.addAll(table.files(byYear));
    }
    try (Stream<Path> present = Files.list(folder)) {
      List<String> others =
          present
              .map(path -> path.getFileName().toString())
              .filter(name -> tables.contains(name.split("[-.]", 2)[0]) && !written.contains(name))
              .sorted()
              .toList();
      if (!others.isEmpty()) {
        throw new IOException(
            "В папке "
                + folder
                + " лежат другие файлы тех же таблиц: "
                + String.join(", ", others)
                + ". Выберите пустую папку или уберите их.");
      }
    }
  }
}
