package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.golden.Thorough;
import org.metodportal.publish.disk.FileTree;

/**
 * A site that is published three nights in a row, while its tables change by single persons: in two
 * ways in an everyday build, in six in a thorough one.
 */
final class ThreeNightsTest {
  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir Path folder;

  private SmallSite site;

  @BeforeEach
  void write() throws IOException {
    site = SmallSite.in(folder.resolve("first"));
    SixtyTeachers.write(site);
  }

  private void publishTheFirstNight() {
    ProgramRun run = publish("2026-11-21");
    assertEquals(Exit.DONE, run.exit(), run.out() + run.err());
  }

  private Path data(String table) {
    return site.folder().resolve("data/lesnoy").resolve(table);
  }

  private ProgramRun publish(String day, String... more) {
    return site.runOn(
        day,
        "publish",
        Stream.concat(
                Stream.of("--site", site.folder().resolve("site").toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private static UnaryOperator<String> replaced(String from, String to) {
    return text -> {
      assertTrue(text.contains(from), from);
      return text.replace(from, to);
    };
  }

  /** Table and what happens to one person in it. */
  private static Map<String, Map.Entry<String, UnaryOperator<String>>> changes() {
    Map<String, Map.Entry<String, UnaryOperator<String>>> changes = new LinkedHashMap<>();
    changes.put(
        "came",
        Map.entry(
            "staff.csv",
            text -> text + "2025;Z-900;L-school-1;педагог;да;математика;1980-01-01;;\n"));
    changes.put(
        "left", Map.entry("staff.csv", text -> text.replaceFirst("(?m)^2025;Z-107;.*\\n", "")));
    changes.put(
        "moved",
        Map.entry("staff.csv", replaced("2025;Z-108;L-school-1", "2025;Z-108;L-kinder-1")));
    changes.put(
        "has another deficit",
        Map.entry("diagnostics.csv", replaced("центр;52;D1", "центр;52;D2")));
    changes.put(
        "has another score", Map.entry("diagnostics.csv", replaced("центр;52;", "центр;88;")));
    changes.put(
        "completed", Map.entry("training.csv", text -> text + "Z-105;P-1;2025-02-20;да;да\n"));
    return changes;
  }

  /** Every public file by its path. */
  private Map<String, String> everything() throws IOException {
    Path shown = site.folder().resolve("site/current").toRealPath();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(shown)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            shown.relativize(file).toString(),
            Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  private static List<String> different(Map<String, String> one, Map<String, String> other) {
    List<String> different = new ArrayList<>();
    TreeMap<String, String> all = new TreeMap<>(one);
    all.putAll(other);
    for (String file : all.keySet()) {
      if (!one.getOrDefault(file, "").equals(other.getOrDefault(file, ""))) {
        different.add(file);
      }
    }
    return different;
  }

  @Test
  void nobodyCanTellFromASecondNightWhatHappenedToOnePerson() throws IOException {
    publishTheFirstNight();
    Path first = site.folder();
    Map<String, String> untouched = null;
    Map<String, Map.Entry<String, UnaryOperator<String>>> all = new LinkedHashMap<>();
    all.put("nothing", Map.entry("staff.csv", UnaryOperator.identity()));
    if (Thorough.isAsked()) {
      all.putAll(changes());
    } else {
      all.put("left", changes().get("left"));
      all.put("completed", changes().get("completed"));
    }
    for (Map.Entry<String, Map.Entry<String, UnaryOperator<String>>> change : all.entrySet()) {
      Path second = folder.resolve("second-" + change.getKey().replace(' ', '-'));
      copy(first, second);
      site = SmallSite.at(second);
      Path table = data(change.getValue().getKey());
      String before = Files.readString(table);
      String after = change.getValue().getValue().apply(before);
      assertEquals(change.getKey().equals("nothing"), before.equals(after));
      Files.writeString(table, after);

      assertEquals(Exit.DONE, publish("2026-11-22").exit());

      if (untouched == null) {
        untouched = everything();
      }
      assertEquals(List.of(), different(untouched, everything()), change.getKey());
    }
    // Without a past the last of these changes stands in the tables.
    FileTree.delete(site.folder().resolve("site"));
    assertEquals(Exit.DONE, publish("2026-11-22").exit());
    assertTrue(different(untouched, everything()).contains("open-data/completions.csv"));
  }

  @Test
  void aBatchSaysWhyAndIsAnEditionOfItsOwn() throws IOException {
    publishTheFirstNight();
    String before = table("indicators.csv");
    SixtyTeachers.come(site, 0, 12);

    assertEquals(Exit.DONE, publish("2026-11-22").exit());
    assertEquals(before, table("indicators.csv"));
    assertEquals(1, editions());

    ProgramRun batch =
        publish(
            "2026-11-23",
            "--batch",
            "школа прислала списки позже",
            "--accept",
            "moved-values",
            "--because",
            "проверка");

    assertEquals(Exit.DONE, batch.exit(), batch.err());
    assertNotEquals(before, table("indicators.csv"));
    assertEquals(2, editions());
    String changes = Files.readString(site.folder().resolve("site/current/changes/index.html"));
    assertTrue(changes.contains("школа прислала списки позже"), changes);
    assertFalse(changes.contains("Школа № 1"), "no page of an organization is named");
  }

  @Test
  void aBatchWithoutAReasonIsNoBatch() {
    ProgramRun run = publish("2026-11-22", "--batch", " ");

    assertEquals(Exit.WRONG_USE, run.exit());
    assertTrue(run.err().contains("почему исправляются закрытые годы"), run.err());
  }

  private String table(String name) throws IOException {
    return Files.readString(site.folder().resolve("site/current/open-data").resolve(name));
  }

  private long editions() throws IOException {
    try (Stream<Path> found =
        Files.list(site.folder().resolve("site/current/open-data/releases").toRealPath())) {
      return found.filter(Files::isDirectory).count();
    }
  }

  /** Copies a site with its links. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path path : found.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isSymbolicLink(path)) {
          Files.createSymbolicLink(target, Files.readSymbolicLink(path));
        } else if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
