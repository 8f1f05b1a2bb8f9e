package org.metodportal.publish.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.opendata.DataSet;
import org.metodportal.page.opendata.Edition;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.publish.disk.FileTree;

/**
 * The versions of a table up to tonight. What was before tonight is read from the passports of the
 * release shown until now, so the passport itself is the memory.
 *
 * @param folder {@code open-data/} with tonight's tables and editions
 * @param former the same of the release shown until now; null when there is none
 * @param asOf the day that the release speaks of
 */
record VersionHistory(Path folder, @Nullable Path former, LocalDate asOf) {
  private static final Pattern VERSION = Pattern.compile("data-(\\d{8})-(structure-(\\d{8}))");

  /** The data set of a table whose rows every edition keeps; its versions are put in place. */
  DataSet remembered(PublishedTable table, String identifier, List<Edition> newestFirst)
      throws IOException {
    Path own = Files.createDirectories(folder.resolve(identifier));
    Map<LocalDate, DataSet.Version> versions = new TreeMap<>();
    List<String> header = List.of();
    LocalDate structured = asOf;
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      Edition edition = newestFirst.get(i);
      Path file = Editions.folder(folder, edition.id()).resolve(table.fileName());
      if (FileTree.holds(file)) {
        List<String> columns = CsvFile.header(file);
        if (!columns.equals(header)) {
          header = columns;
          structured = edition.date();
        }
        DataSet.Version version = new DataSet.Version(edition.date(), structured);
        FileTree.linkOrCopy(file, own.resolve(version.fileName()));
        versions.put(edition.date(), version);
      }
    }
    addTonight(table, own, newestFirst.get(0), header, structured, versions);
    List<DataSet.Version> all = new ArrayList<>(versions.values());
    LocalDate created = all.get(0).date();
    Collections.reverse(all);
    carryStructures(table, own);
    return set(table, identifier, created, all);
  }

  /**
   * Tonight's rows are a version of their own where they are not those of the newest edition:
   * between editions only what is not of persons and totals of open years change.
   */
  private void addTonight(
      PublishedTable table,
      Path own,
      Edition newest,
      List<String> header,
      LocalDate structured,
      Map<LocalDate, DataSet.Version> versions)
      throws IOException {
    Path tonight = folder.resolve(table.fileName());
    Path edition = Editions.folder(folder, newest.id()).resolve(table.fileName());
    if (!FileTree.holds(edition) || Files.mismatch(edition, tonight) >= 0) {
      boolean same = CsvFile.header(tonight).equals(header);
      DataSet.Version version = new DataSet.Version(asOf, same ? structured : asOf);
      FileTree.linkOrCopy(tonight, own.resolve(version.fileName()));
      versions.put(asOf, version);
    }
  }

  /** The data set of any other table: of its rows only tonight's version is kept. */
  DataSet latest(PublishedTable table, String identifier) throws IOException {
    Path own = Files.createDirectories(folder.resolve(identifier));
    Path tonight = folder.resolve(table.fileName());
    LocalDate created = asOf;
    LocalDate modified = asOf;
    LocalDate structured = asOf;
    Path before = former == null ? null : former.resolve(table.fileName());
    Path passport = passport(table);
    if (before != null && passport != null && FileTree.holds(before)) {
      Map<String, String> properties = new TreeMap<>();
      CsvFile.read(passport, row -> properties.put(row.get("property"), row.get("value")));
      created = day(properties.getOrDefault("created", ""));
      if (Files.mismatch(before, tonight) < 0) {
        modified = day(properties.getOrDefault("modified", ""));
      }
      if (CsvFile.header(before).equals(CsvFile.header(tonight))) {
        structured = structured(properties);
      }
    }
    DataSet.Version version = new DataSet.Version(modified, structured);
    removeVersions(own);
    FileTree.linkOrCopy(tonight, own.resolve(version.fileName()));
    return set(table, identifier, created, List.of(version));
  }

  private DataSet set(
      PublishedTable table, String identifier, LocalDate created, List<DataSet.Version> versions) {
    DataSet.Version newest = versions.get(0);
    LocalDate valid = LocalDate.of(asOf.getYear(), 12, 31);
    return new DataSet(
        table, identifier, created, newest.date(), newest.structure(), valid, versions);
  }

  /** The former passport of the table, whatever the publisher's number was then. */
  private @Nullable Path passport(PublishedTable table) throws IOException {
    if (former == null || !FileTree.holds(former)) {
      return null;
    }
    Pattern name = Pattern.compile("(\\d{10}|metodportal)-" + Pattern.quote(table.name()));
    try (Stream<Path> folders = Files.list(former)) {
      return folders
          .filter(each -> name.matcher(each.getFileName().toString()).matches())
          .map(each -> each.resolve(DataSet.PASSPORT))
          .filter(Files::isRegularFile)
          .min(Comparator.naturalOrder())
          .orElse(null);
    }
  }

  private void carryStructures(PublishedTable table, Path own) throws IOException {
    Path passport = passport(table);
    if (passport == null) {
      return;
    }
    try (Stream<Path> files = Files.list(passport.resolveSibling("."))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("structure-")) {
          FileTree.linkOrCopy(file, own.resolve(name));
        }
      }
    }
  }

  private static void removeVersions(Path own) throws IOException {
    try (Stream<Path> files = Files.list(own)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith("data-")) {
          Files.delete(file);
        }
      }
    }
  }

  private LocalDate structured(Map<String, String> properties) {
    for (String property : properties.keySet()) {
      Matcher version = VERSION.matcher(property);
      if (version.matches()) {
        return day(version.group(3));
      }
    }
    return asOf;
  }

  /** A day of a passport; tonight's when it cannot be read. */
  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeParseException unreadable) {
      return asOf;
    }
  }
}
