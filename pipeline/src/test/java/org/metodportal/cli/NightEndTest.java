package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Those who were not there at night find out how it went. */
final class NightEndTest {
  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir static Path temp;

  private static @Nullable PublishedSmallSite published;

  @TempDir Path folder;

  /** The small site with a release of 2026-11-21. */
  private SmallSite published() throws IOException {
    if (published == null) {
      published = PublishedSmallSite.in(temp, "2026-11-21");
    }
    SmallSite small = published.restored();
    folder = small.folder();
    return small;
  }

  private ProgramRun publish(SmallSite small, String... more) {
    List<String> words = new ArrayList<>(List.of("--site", folder.resolve("site").toString()));
    words.addAll(List.of("--metrics", metrics().toString()));
    words.addAll(List.of(more));
    return small.run("publish", words.toArray(String[]::new));
  }

  private Path metrics() {
    return folder.resolve("textfile/metodportal.prom");
  }

  private Path letter() {
    return folder.resolve("site/internal/failure.txt");
  }

  private String metric(String name) throws IOException {
    return Files.readAllLines(metrics()).stream()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }

  @Test
  void aGoodNightLeavesFiguresAndNoLetter() throws IOException {
    assertEquals(Exit.DONE, publish(SmallSite.in(folder)).exit());

    assertEquals("0", metric("metodportal_last_run_exit_code"));
    assertEquals("0", metric("metodportal_errors"));
    assertEquals("1795219200", metric("metodportal_release_date_seconds"), "2026-11-21");
    assertEquals(
        metric("metodportal_last_run_timestamp_seconds"),
        metric("metodportal_last_success_timestamp_seconds"));
    assertEquals(
        PosixFilePermissions.fromString("rw-r--r--"), Files.getPosixFilePermissions(metrics()));
    assertFalse(Files.exists(letter()));
  }

  @Test
  void aRefusedNightLeavesALetterUntilAGoodOne() throws IOException {
    SmallSite small = SmallSite.in(folder);
    assertEquals(Exit.DONE, publish(small).exit());
    String success = metric("metodportal_last_success_timestamp_seconds");

    assertEquals(Exit.REFUSED, publish(small, "--territory", "lesnoy").exit());

    assertEquals("3", metric("metodportal_last_run_exit_code"));
    assertEquals(success, metric("metodportal_last_success_timestamp_seconds"));
    List<String> lines = Files.readAllLines(letter());
    String subject = lines.get(0);
    assertTrue(subject.startsWith("Subject: =?UTF-8?B?") && subject.endsWith("?="), subject);
    assertEquals(
        "Методпортал не опубликован: прежний выпуск остаётся (код 3)",
        new String(
            Base64.getDecoder()
                .decode(subject.replace("Subject: =?UTF-8?B?", "").replace("?=", "")),
            java.nio.charset.StandardCharsets.UTF_8));
    assertTrue(Files.readString(letter()).contains("\n\nМетодпортал не опубликован"));
    assertTrue(Files.readString(letter()).contains("Стало страниц: "), "the gate's figure");
    assertEquals(
        PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(letter()));

    assertEquals(Exit.DONE, publish(small).exit());
    assertFalse(Files.exists(letter()));
  }

  @Test
  void theSiteTellsAMonitoringServiceHowFreshItIs() throws IOException {
    published();

    JsonNode status =
        new ObjectMapper().readTree(folder.resolve("site/current/status.json").toFile());
    assertEquals("2026-11-21-01", status.path("release").asText());
    assertEquals("2026-11-21", status.path("date").asText());
    assertEquals("2026-11-22", status.path("nextExpected").asText());
    assertEquals("2026-11-21", status.at("/tables/0/unchangedSince").asText());
    assertTrue(status.path("tables").size() > 2);
  }

  @Test
  void aTableThatStaysKeepsTheDayItCame() throws IOException {
    SmallSite small = published();
    for (String name : List.of("staff.csv", "programmes.csv")) {
      Path table = folder.resolve("data/lesnoy").resolve(name);
      Files.writeString(table, Files.readString(table) + "\n");
    }
    List<String> words = List.of("--site", folder.resolve("site").toString());
    small.runOn("2026-11-25", "publish", words.toArray(String[]::new));

    for (JsonNode table :
        new ObjectMapper()
            .readTree(folder.resolve("site/current/status.json").toFile())
            .path("tables")) {
      boolean changed =
          (table.path("territory").asText() + table.path("file").asText())
              .equals("lesnoyprogrammes.csv");
      assertNotEquals("staff.csv", table.path("file").asText(), "it would tell of persons");
      assertEquals(changed ? "2026-11-25" : "2026-11-21", table.path("unchangedSince").asText());
    }
  }
}
