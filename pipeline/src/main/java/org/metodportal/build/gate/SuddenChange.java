package org.metodportal.build.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.metodportal.build.report.EarlierTables;
import org.metodportal.page.SiteMap;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.registry.row.RowCounts;

/** Compares how much a site holds, and how much was read, with what it was before. */
final class SuddenChange {
  private static final long WHOLE = 100;

  /** Tables of fewer rows come and go in whole numbers, which a share says little of. */
  private static final long SMALL_TABLE = 20;

  private SuddenChange() {}

  static List<String> reasons(Candidate candidate) throws IOException {
    Path shown = candidate.shownFolder();
    if (shown == null) {
      return List.of();
    }
    int loss = candidate.limits().loss();
    List<String> reasons = new ArrayList<>(reasons(candidate.publicFolder(), shown, loss));
    for (Map.Entry<String, List<RowCounts>> territory : candidate.run().bins().entrySet()) {
      if (!candidate.kept().contains(territory.getKey())) {
        for (RowCounts now : territory.getValue()) {
          EarlierTables.ReadTable before =
              candidate.former().tables().of(territory.getKey(), now.file());
          if (before != null && before.accepted() >= SMALL_TABLE) {
            String what = "годных строк в " + now.file();
            compare(what, now.accepted(), before.accepted(), loss, reasons);
          }
        }
      }
    }
    return reasons;
  }

  static List<String> reasons(Path made, Path shown, int loss) throws IOException {
    List<String> reasons = new ArrayList<>();
    compare("страниц", pages(made), pages(shown), loss, reasons);
    compare("строк показателей", rows(made), rows(shown), loss, reasons);
    return reasons;
  }

  /** A loss of exactly the largest share passes. */
  private static void compare(String what, long now, long before, int loss, List<String> reasons) {
    if (now * WHOLE < before * (WHOLE - loss)) {
      reasons.add(
          "Стало " + what + ": " + now + ", а было " + before + ": убыль больше " + loss + " %.");
    }
  }

  private static long pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).count();
    }
  }

  private static long rows(Path folder) throws IOException {
    Path table = SiteMap.OPEN_DATA.under(folder).resolve(FigureTable.TABLE.fileName());
    if (!Files.isRegularFile(table)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(table)) {
      return Math.max(0, lines.count() - 1);
    }
  }
}
