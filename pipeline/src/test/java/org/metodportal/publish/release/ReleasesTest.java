package org.metodportal.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleasesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir Path site;

  @Test
  void idUnderWhichFiguresAreRememberedIsNotGivenAgain() throws Exception {
    Releases releases = new Releases(site);
    assertEquals("2026-03-01-01", releases.nextId(DAY));
    Files.createDirectories(
        site.resolve("releases/2026-03-02-01/open-data/releases/2026-03-01-01"));
    Files.createSymbolicLink(releases.current(), Path.of("releases", "2026-03-02-01"));

    assertEquals("2026-03-01-02", releases.nextId(DAY));
    assertEquals("2026-03-02-02", releases.nextId(DAY.plusDays(1)));
  }

  @Test
  void idOfAReleaseThatIsGoneIsNotGivenAgain() throws Exception {
    Files.createDirectories(site.resolve("releases/2026-03-01-02"));
    Files.createDirectories(site.resolve("releases/2026-03-01-14"));

    assertEquals("2026-03-01-15", new Releases(site).nextId(DAY));
    assertEquals("2026-03-02-01", new Releases(site).nextId(DAY.plusDays(1)));
  }
}
