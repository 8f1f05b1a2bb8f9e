package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.release.Releases;
import org.metodportal.publish.release.SiteLock;
import org.metodportal.source.file.Sha256;

/** Commands on a site of two releases: what they say, and what they leave alone. */
final class SiteCommandsTest {
  private static final String FIRST = "2026-11-21-01";
  private static final String SECOND = "2026-11-22-01";

  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir static Path temp;

  private static @Nullable PublishedSmallSite published;

  private SmallSite small;
  private Path site;

  @BeforeEach
  void publishTwice() throws IOException {
    if (published == null) {
      published = PublishedSmallSite.in(temp, "2026-11-21", "2026-11-22");
    }
    small = published.restored();
    site = small.folder().resolve("site");
  }

  private ProgramRun publish(String day) {
    return small.runOn(day, "publish", "--site", site.toString());
  }

  private ProgramRun run(String command, String... more) {
    String[] words = new String[more.length + 3];
    words[0] = command;
    words[1] = "--site";
    words[2] = site.toString();
    System.arraycopy(more, 0, words, 3, more.length);
    return ProgramRun.of(words);
  }

  private String shown() throws IOException {
    return String.valueOf(new Releases(site).currentId());
  }

  @Test
  void releasesAreListedVerifiedAndShownAgain() throws IOException {
    ProgramRun listed = run("releases");
    assertEquals(Exit.DONE, listed.exit());
    assertEquals(2, listed.out().lines().count());
    assertTrue(listed.out().startsWith("→ " + SECOND + "  "), listed.out());
    assertTrue(listed.out().contains("\n  " + FIRST + "  "), listed.out());
    JsonNode json = new ObjectMapper().readTree(run("releases", "--json").out());
    assertEquals(SECOND, json.at("/releases/0/id").asText());
    assertTrue(json.at("/releases/0/shown").asBoolean());
    assertTrue(json.at("/releases/1/bytes").asLong() > 100_000);
    assertEquals("первый выпуск", json.at("/releases/1/changed").asText());
    assertEquals(
        PosixFilePermissions.fromString("rw-------"),
        Files.getPosixFilePermissions(site.resolve("internal/.lock")));

    ProgramRun whole = run("verify");
    assertEquals(Exit.DONE, whole.exit());
    assertTrue(whole.out().startsWith("Выпуск " + SECOND + " цел: файлов "), whole.out());

    assertEquals(Exit.DONE, run("rollback").exit());
    assertEquals(FIRST, shown());
    assertEquals(Exit.WRONG_USE, run("rollback").exit());
    assertEquals(FIRST, shown());
    assertEquals(Exit.DONE, run("rollback", "--to", SECOND).exit());
    assertEquals(SECOND, shown());
    ProgramRun unknown = run("rollback", "--to", "2026-11-23-01");
    assertEquals(Exit.WRONG_USE, unknown.exit());
    assertTrue(
        unknown
            .err()
            .startsWith("Нет выпуска «2026-11-23-01». Есть: " + FIRST + ", " + SECOND + "."),
        unknown.err());
  }

  @Test
  void aReleaseThatWasChangedByHandIsNoticedAndNotShownAgain() throws IOException {
    Path page = site.resolve("releases").resolve(FIRST).resolve("index.html");
    Files.writeString(page, "другое");

    ProgramRun run = run("rollback");

    assertEquals(Exit.REFUSED, run.exit());
    assertTrue(run.err().startsWith(FIRST + "/index.html: размер 12 байт, а был "), run.err());
    assertEquals(SECOND, shown());
    Files.delete(site.resolve("current/robots.txt"));
    ProgramRun verified = run("verify");
    assertEquals(Exit.PROBLEMS, verified.exit());
    assertEquals(SECOND + "/robots.txt: файла нет\n", verified.err());
  }

  @Test
  void theRecordOfTheRunHoldsTheHashOfTheManifest() throws IOException {
    JsonNode record =
        new ObjectMapper().readTree(site.resolve("internal/" + SECOND + "/run.json").toFile());

    assertEquals(SECOND, record.path("release").asText());
    assertEquals(
        Sha256.of(Files.readAllBytes(site.resolve("current/release.json"))),
        record.path("manifestSha256").asText());
  }

  @SuppressWarnings("try") // Held, not used.
  @Test
  void whileOneRunHoldsTheSiteOthersEndWithFour() throws Exception {
    try (SiteLock lock = new Releases(site).lock(Clock.systemUTC())) {
      ProgramRun published = publish("2026-11-23");
      assertEquals(Exit.LOCKED, published.exit());
      assertTrue(
          published
              .err()
              .startsWith(
                  "Не опубликовано: этот сайт сейчас меняет процесс "
                      + ProcessHandle.current().pid()
                      + " с 2"),
          published.err());
      assertEquals(Exit.LOCKED, run("rollback").exit());
      assertEquals(Exit.DONE, run("releases").exit());
    }
    assertEquals(SECOND, shown());
  }
}
