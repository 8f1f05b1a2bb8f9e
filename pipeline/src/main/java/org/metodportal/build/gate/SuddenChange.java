package org.metodportal.build.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.page.SiteMap;
import org.metodportal.page.opendata.FigureTable;

/** Compares how much a site holds with what the one before it held. */
final class SuddenChange {
  /** Largest loss that passes, percent of what there was. */
  private static final long LARGEST_LOSS = 20;

  private static final long WHOLE = 100;

  private SuddenChange() {}

  static List<String> reasons(Candidate candidate) throws IOException {
    Path shown = candidate.shownFolder();
    return shown == null ? List.of() : reasons(candidate.publicFolder(), shown);
  }

  static List<String> reasons(Path made, Path shown) throws IOException {
    List<String> reasons = new ArrayList<>();
    compare("страниц", pages(made), pages(shown), reasons);
    compare("строк показателей", rows(made), rows(shown), reasons);
    return reasons;
  }

  /** A loss of exactly the largest share passes. */
  private static void compare(String what, long now, long before, List<String> reasons) {
    if (now * WHOLE < before * (WHOLE - LARGEST_LOSS)) {
      reasons.add(
          "Стало "
              + what
              + ": "
              + now
              + ", а было "
              + before
              + ": это больше чем на "
              + LARGEST_LOSS
              + " % меньше.");
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
