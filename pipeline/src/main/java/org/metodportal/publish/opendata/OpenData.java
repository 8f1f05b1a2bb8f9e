package org.metodportal.publish.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.PublishedFile;
import org.metodportal.page.SiteMap;
import org.metodportal.page.opendata.DataSet;
import org.metodportal.page.opendata.Edition;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.page.opendata.TableFormat;
import org.metodportal.publish.Parallel;
import org.metodportal.publish.store.KeptFiles;
import org.metodportal.source.file.Sha256;

/**
 * The folder of open data: the newest tables under plain names, the passport and the versions of
 * each, the editions of the figures, and the descriptions of all.
 *
 * @param folder where they are written
 * @param former the same folder of the release shown until now; null when there is none
 * @param files takes over the tables whose rows stay the same
 */
public record OpenData(Path folder, @Nullable Path former, KeptFiles files) {
  /**
   * What was written.
   *
   * @param files files in the order of the page
   * @param editions editions of the figures, the newest first
   */
  public record Published(List<PublishedFile> files, List<Edition> editions) {}

  /**
   * Writes everything.
   *
   * @param release id of the release that is made
   * @param edition what it does to the editions of the figures
   * @throws IOException when the machine fails
   */
  public Published write(OpenContent content, String release, NewEdition edition)
      throws IOException {
    Files.createDirectories(folder);
    List<OpenTables.OpenTable> present =
        OpenTables.ALL.stream().filter(each -> each.present().test(content)).toList();
    Parallel.each(present, each -> write(each, content));
    List<Edition> editions = new Editions(folder, former).write(release, edition);
    VersionHistory past = new VersionHistory(folder, former, content.asOf());
    Passport passport = new Passport(content.portal(), folder);
    List<DataSet> sets = new ArrayList<>();
    List<PublishedFile> files = new ArrayList<>();
    for (OpenTables.OpenTable each : present) {
      PublishedTable table = each.table();
      String identifier = Passport.identifier(content.portal(), table);
      DataSet set =
          each.remembered()
              ? past.remembered(table, identifier, editions)
              : past.latest(table, identifier);
      passport.write(set);
      sets.add(set);
      files.add(file(table, set));
    }
    passport.writeList(sets);
    DataPackage.write(folder, sets, content);
    files.add(file(DataPackage.FILE, "Описание таблиц и их столбцов (Data Package)", "JSON"));
    files.add(file(Passport.LIST, "Реестр наборов открытых данных", TableFormat.CSV.name()));
    return new Published(List.copyOf(files), editions);
  }

  private PublishedTable write(OpenTables.OpenTable each, OpenContent content) throws IOException {
    PublishedTable table = each.table();
    Path site = Objects.requireNonNull(folder.toAbsolutePath().getParent());
    List<String> paths =
        Stream.of(TableFormat.values())
            .map(format -> folder.getFileName() + "/" + format.fileName(table.name()))
            .toList();
    files.put(
        site,
        paths,
        List.of(table, notes(content), sum(each, content)),
        () -> {
          for (TableFormat format : TableFormat.values()) {
            format.write(
                folder.resolve(format.fileName(table.name())),
                table,
                notes(content),
                out -> each.rows().write(content, out));
          }
        });
    return table;
  }

  /** SHA-256 of the rows of a table. */
  private static String sum(OpenTables.OpenTable table, OpenContent content) throws IOException {
    Sha256 sum = new Sha256();
    table
        .rows()
        .write(
            content,
            cells -> {
              for (Object cell : cells) {
                if (cell == null) {
                  sum.addPart("");
                } else {
                  sum.addPart(cell.getClass().getName()).addPart(cell.toString());
                }
              }
            });
    return sum.hex();
  }

  /** The day is not among them: the same rows give the same bytes on another day. */
  private static List<String> notes(OpenContent content) {
    List<String> notes = new ArrayList<>();
    if (content.portal().synthetic()) {
      notes.add(TableFormat.SYNTHETIC);
    }
    notes.add(
        "Источник: "
            + content.portal().title()
            + ", "
            + content.portal().baseUrl()
            + SiteMap.OPEN_DATA.path());
    return notes;
  }

  /** The newest rows of a data set, in the format of record first. */
  private PublishedFile file(PublishedTable table, DataSet set) throws IOException {
    List<PublishedFile> others = new ArrayList<>();
    for (TableFormat format : TableFormat.values()) {
      if (format != TableFormat.CSV) {
        others.add(file(format.fileName(table.name()), table.title(), format.name()));
      }
    }
    String name = table.fileName();
    return new PublishedFile(
        name, table.title(), TableFormat.CSV.name(), Files.size(folder.resolve(name)), set, others);
  }

  private PublishedFile file(String name, String title, String kind) throws IOException {
    return new PublishedFile(name, title, kind, Files.size(folder.resolve(name)));
  }
}
