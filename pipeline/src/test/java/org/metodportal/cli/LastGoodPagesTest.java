package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.disk.FileTree;

/** A territory whose tables are broken or gone keeps its last good pages, with their day. */
final class LastGoodPagesTest {
  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir static Path temp;

  private static @Nullable PublishedSmallSite published;

  private Path folder;
  private SmallSite site;

  @BeforeEach
  void publishOnTheTwentyFirst() throws IOException {
    if (published == null) {
      published = PublishedSmallSite.in(temp, "2026-11-21");
    }
    site = published.restored();
    folder = site.folder();
  }

  private ProgramRun publish(String day) {
    return site.runOn(day, "publish", "--site", folder.resolve("site").toString());
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve("site/current").resolve(path));
  }

  private String figures(String territory) throws IOException {
    return Files.readString(folder.resolve("site/current/open-data/indicators.csv"))
        .lines()
        .filter(row -> row.startsWith(territory + ","))
        .reduce("", (a, b) -> a + b + "\n");
  }

  @Test
  void aTerritoryWhoseTablesVanishKeepsItsFiguresAndTheDayTheyAreOf() throws IOException {
    String before = figures("lesnoy");
    FileTree.delete(folder.resolve("data/lesnoy"));

    ProgramRun run = publish("2026-11-23");

    assertEquals(Exit.PROBLEMS, run.exit());

    assertTrue(run.err().contains("lesnoy: показаны прежние данные, на 2026-11-21"), run.err());
    assertFalse(before.isEmpty());
    assertEquals(before, figures("lesnoy"));
    assertTrue(page("lesnoy/index.html").contains("анные на 21"), "names the day of the data");
    assertFalse(page("lesnoy/index.html").contains("анные на 23"));
    assertFalse(page("rechnoy/index.html").contains("анные на 21"), "the others are of today");
  }

  @Test
  void theDayStaysThatOfTheDataOverSeveralBrokenNights() throws IOException {
    Files.writeString(folder.resolve("data/lesnoy/staff.csv"), "year;person_id\n2024;P-1\n");
    assertEquals(Exit.PROBLEMS, publish("2026-11-22").exit());

    ProgramRun run = publish("2026-11-24");

    assertTrue(run.err().contains("lesnoy: показаны прежние данные, на 2026-11-21"), run.err());
    assertTrue(page("lesnoy/index.html").contains("анные на 21"));
  }
}
