package org.metodportal.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleasesTest {
  private static final LocalDate DAY = SmallRelease.DAY;

  @TempDir Path temp;

  private Path site;

  @BeforeEach
  void siteThatDoesNotExistYet() {
    site = temp.resolve("site");
  }

  private String publish(String page) throws Exception {
    return SmallRelease.publish(site, page, Integer.MAX_VALUE);
  }

  private List<String> names(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
  }

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

  @Test
  void theHundredthReleaseOfADayIsTheNewest() throws Exception {
    for (String id : List.of("2026-03-01-98", "2026-03-01-99", "2026-03-01-100")) {
      Files.createDirectories(site.resolve("releases").resolve(id));
    }
    Releases releases = new Releases(site);
    try (SiteLock lock = releases.lock(Clock.systemUTC())) {
      releases.show("2026-03-01-100", lock);

      assertEquals("2026-03-01-101", releases.nextId(DAY));
      assertEquals(Optional.of("2026-03-01-99"), releases.previous().map(ReleaseId::toString));
      releases.keepNewest(2, lock);
    }

    assertEquals(List.of("2026-03-01-100", "2026-03-01-99"), names(site.resolve("releases")));
  }

  @Test
  void theReleaseShownIsKeptHoweverOldItIs() throws Exception {
    for (String id : List.of("2026-03-01-01", "2026-03-02-01", "2026-03-03-01")) {
      Files.createDirectories(site.resolve("releases").resolve(id));
    }
    Releases releases = new Releases(site);
    try (SiteLock lock = releases.lock(Clock.systemUTC())) {
      releases.show("2026-03-01-01", lock);
      releases.keepNewest(1, lock);
    }

    assertEquals(List.of("2026-03-01-01", "2026-03-03-01"), names(site.resolve("releases")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"releases/2026-02-01-01", "../../etc", "releases/2026-03-01-01/assets"})
  void aLinkThatLeadsToNoReleaseIsReplacedByTheNext(String target) throws Exception {
    publish("<p>один</p>");
    Releases releases = new Releases(site);
    Files.delete(releases.current());
    Files.createSymbolicLink(releases.current(), Path.of(target));

    assertNull(releases.currentId());
    assertEquals(Optional.of("2026-03-01-01"), releases.previous().map(ReleaseId::toString));
    assertEquals("2026-03-01-02", publish("<p>два</p>"));
    assertEquals("2026-03-01-02", releases.currentId());
  }

  @Test
  void whatIsNoLinkInItsPlaceIsNamedBeforeAnythingIsMade() throws Exception {
    publish("<p>один</p>");
    Releases releases = new Releases(site);
    Files.delete(releases.current());
    Files.createDirectories(releases.current());

    FileSystemException refused =
        assertThrows(FileSystemException.class, () -> releases.lock(Clock.systemUTC()));

    assertEquals(releases.current().toString(), refused.getFile());
    assertEquals(List.of("current", "internal", "releases"), names(site));
  }

  @Test
  void theManifestNamesEveryFileAndNoticesWhatIsMissingChangedOrStrange() throws Exception {
    String id = publish("<p>один</p>");
    Path folder = site.resolve("releases").resolve(id);
    ReleaseManifest manifest = ReleaseManifest.read(folder);
    assertEquals(
        List.of("assets/portal.css", "index.html"),
        manifest.files().stream().map(ReleaseManifest.Entry::path).toList());
    assertEquals(21, manifest.totalSize());
    assertEquals(List.of(), manifest.differences(folder));

    Files.writeString(folder.resolve("index.html"), "<p>двое</p>");
    Files.delete(folder.resolve("assets/portal.css"));
    Files.writeString(folder.resolve("strange.txt"), "");

    assertEquals(
        List.of(
            "assets/portal.css: файла нет",
            "index.html: содержимое изменено",
            "strange.txt: лишний файл"),
        manifest.differences(folder));
  }

  @Test
  void filesThatStayTheSameTakeNoRoomAgain() throws Exception {
    Path first = site.resolve("releases").resolve(publish("<p>один</p>"));
    Path second = site.resolve("releases").resolve(publish("<p>два</p>"));

    assertTrue(
        Files.isSameFile(first.resolve("assets/portal.css"), second.resolve("assets/portal.css")));
    assertFalse(Files.isSameFile(first.resolve("index.html"), second.resolve("index.html")));
    assertEquals("<p>один</p>", Files.readString(first.resolve("index.html")));
    assertEquals(List.of(), ReleaseManifest.read(second).differences(second));
  }

  @Test
  void aFileThatSomebodyChangedInTheFormerReleaseIsNotTakenOver() throws Exception {
    Path first = site.resolve("releases").resolve(publish("<p>один</p>"));
    Files.writeString(first.resolve("assets/portal.css"), "body{0}");

    Path second = site.resolve("releases").resolve(publish("<p>два</p>"));

    assertEquals("body{}", Files.readString(second.resolve("assets/portal.css")));
  }

  @Test
  void aFileThatSomebodyMadeLikeTheNewOneAfterwardsIsHashedAgain() throws Exception {
    Path first = site.resolve("releases").resolve(publish("<p>один</p>"));
    Files.writeString(first.resolve("index.html"), "<p>двое</p>");
    Files.setLastModifiedTime(
        first.resolve("index.html"),
        FileTime.from(
            Files.getLastModifiedTime(first.resolve("release.json")).toInstant().plusMillis(1)));

    Path second = site.resolve("releases").resolve(publish("<p>двое</p>"));

    assertEquals(List.of(), ReleaseManifest.read(second).differences(second));
    assertFalse(Files.isSameFile(first.resolve("index.html"), second.resolve("index.html")));
  }

  @Test
  void visitorsMayReadTheReleaseAndNobodyElseTheInternalFolder() throws Exception {
    String id = publish("<p>один</p>");

    for (String path : List.of("", "releases", "releases/" + id, "releases/" + id + "/assets")) {
      assertTrue(mode(site.resolve(path)).endsWith("r-x"), path);
    }
    assertEquals("rw-r--r--", mode(site.resolve("releases/" + id + "/index.html")));
    assertEquals("rw-r--r--", mode(site.resolve("releases/" + id + "/release.json")));
    assertEquals("rwx------", mode(site.resolve("internal")));
    assertEquals("rwx------", mode(site.resolve("internal/" + id)));
    assertEquals("rw-------", mode(site.resolve("internal/" + id + "/run.json")));
  }

  @Test
  @SuppressWarnings("try") // Held, not used.
  void whatAKilledRunLeftIsClearedByTheNext() throws Exception {
    String id = publish("<p>один</p>");
    Files.createDirectories(site.resolve(".making-123/public"));
    Files.writeString(site.resolve(".making-123/public/index.html"), "half");
    Files.createSymbolicLink(site.resolve(".current-2026-03-01-02"), Path.of("releases", id));
    Files.createDirectories(site.resolve("internal/2026-03-01-02/state"));

    try (SiteLock lock = new Releases(site).lock(Clock.systemUTC())) {
      assertEquals(List.of("current", "internal", "releases"), names(site));
      assertEquals(List.of(".lock", id), names(site.resolve("internal")));
    }
    assertEquals(id, new Releases(site).currentId());
  }

  @Test
  void aSecondRunLearnsWhoHoldsTheLockAndADeadHolderStopsNobody() throws Exception {
    Process holder = LockHolder.start(site);
    try {
      SiteLock.Held held =
          assertThrows(
              SiteLock.Held.class, () -> new Releases(site).lock(Clock.systemUTC()).close());
      assertTrue(
          held.holder().matches("процесс " + holder.pid() + " с \\d{4}-\\d\\d-\\d\\dT.+"),
          held.holder());
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertNotEquals("", publish("<p>один</p>"));
  }
}
