package org.metodportal.publish.opendata;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.SiteMap;
import org.metodportal.page.opendata.Edition;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.publish.disk.FileTree;

/**
 * The editions of the public figures under {@code open-data/releases/<id>/}: those that the former
 * release shows, without what tonight hides, and tonight's own when a batch brought new tables. A
 * release that brings no batch, or the same figures, makes no edition: the one before holds on.
 *
 * @param tables {@code open-data/} with tonight's tables
 * @param former {@code open-data/} of the release shown until now; null when there is none
 */
record Editions(Path tables, @Nullable Path former) {
  /** Figures of whole territories that one page can show. */
  private static final int MOST_TOTALS = 2_000;

  private static final Pattern ID = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(-\\d+)?");

  /**
   * Writes them all.
   *
   * @param release id of the release that is made
   * @param edition what it does to the editions; the first one is made always
   * @return the newest first
   */
  List<Edition> write(String release, NewEdition edition) throws IOException {
    List<String> ids = new ArrayList<>(former == null ? List.of() : ids(former));
    if (edition == NewEdition.ADDED_TO_THE_LAST && ids.size() > 1) {
      ids.subList(0, ids.size() - 1).clear();
    }
    boolean unlike =
        ids.isEmpty() || (edition != NewEdition.NONE && !isLikeTonight(ids.get(ids.size() - 1)));
    if (former != null) {
      RetroactiveSuppression withdrawn =
          RetroactiveSuppression.by(tables.resolve(FigureTable.TABLE.fileName()));
      for (String id : ids) {
        withdrawn.carry(folder(former, id), folder(tables, id));
      }
    }
    if (unlike) {
      ids.add(release);
      Files.createDirectories(folder(tables, release));
      for (PublishedTable table : OpenTables.remembered()) {
        Files.copy(
            tables.resolve(table.fileName()),
            folder(tables, release).resolve(table.fileName()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    List<Edition> editions = new ArrayList<>();
    for (String id : ids) {
      editions.add(edition(id));
    }
    Collections.reverse(editions);
    return List.copyOf(editions);
  }

  /** Folder of an edition below a folder of open data. */
  static Path folder(Path openData, String id) {
    return folder(openData).resolve(id);
  }

  private static Path folder(Path openData) {
    return openData.resolve(SiteMap.EDITIONS.folderName());
  }

  /** Day that an edition speaks of. */
  static LocalDate date(String id) {
    return LocalDate.parse(id.substring(0, "2026-11-21".length()));
  }

  /** Ids of the editions below a folder of open data, the oldest first. */
  static List<String> ids(Path openData) throws IOException {
    Path folder = folder(openData);
    List<String> ids = new ArrayList<>();
    if (FileTree.holds(folder)) {
      try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder)) {
        for (Path each : folders) {
          String id = each.getFileName().toString();
          if (ID.matcher(id).matches()
              && FileTree.holds(each.resolve(FigureTable.TABLE.fileName()))) {
            ids.add(id);
          }
        }
      } catch (DirectoryIteratorException unread) {
        throw unread.getCause();
      }
    }
    ids.sort(CodePointOrder.ORDER);
    return ids;
  }

  private boolean isLikeTonight(String id) throws IOException {
    for (PublishedTable table : OpenTables.remembered()) {
      Path before = former == null ? null : folder(former, id);
      Path file = before == null ? null : before.resolve(table.fileName());
      if (file == null
          || !FileTree.holds(file)
          || Files.mismatch(file, tables.resolve(table.fileName())) >= 0) {
        return false;
      }
    }
    return true;
  }

  private Edition edition(String id) throws IOException {
    List<Edition.Table> files = new ArrayList<>();
    for (PublishedTable table : OpenTables.remembered()) {
      Path file = folder(tables, id).resolve(table.fileName());
      if (FileTree.holds(file)) {
        files.add(new Edition.Table(table.fileName(), table.title(), Files.size(file)));
      }
    }
    List<Figure> totals = new ArrayList<>();
    CsvFile.read(
        folder(tables, id).resolve(FigureTable.TABLE.fileName()),
        row -> {
          if (row.get("breakdown").equals(Breakdown.TOTAL.key()) && totals.size() <= MOST_TOTALS) {
            totals.add(total(row));
          }
        });
    return new Edition(id, date(id), files, totals.size() > MOST_TOTALS ? List.of() : totals);
  }

  private static Figure total(CSVRecord row) {
    String value = row.get("value");
    ObservationFlag flag =
        Stream.of(ObservationFlag.values())
            .filter(each -> each.code().equals(row.get("flag")))
            .findFirst()
            .orElse(ObservationFlag.NO_VALUE);
    return new Figure(
        row.get("territory"),
        row.get("indicator"),
        Integer.parseInt(row.get("year")),
        Breakdown.TOTAL,
        row.get("member"),
        null,
        null,
        value.isEmpty() ? null : new BigDecimal(value),
        null,
        flag,
        0);
  }
}
