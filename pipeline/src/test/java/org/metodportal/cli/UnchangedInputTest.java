package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.release.Releases;
import org.metodportal.publish.release.SiteLock;

/** A night in which nothing happened makes no release, and whatever happened makes one. */
final class UnchangedInputTest {
  private static final String UNCHANGED = "Ничего не изменилось: показан выпуск 2026-11-21-01.\n";

  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir static Path temp;

  private static @Nullable PublishedSmallSite published;

  private Path folder;
  private SmallSite small;
  private Path site;

  @BeforeEach
  void publishOnce() throws IOException {
    if (published == null) {
      published = PublishedSmallSite.in(temp, "2026-11-21");
    }
    small = published.restored();
    folder = small.folder();
    site = folder.resolve("site");
  }

  private ProgramRun publish(String... more) {
    List<String> words = new ArrayList<>(List.of("--site", site.toString()));
    words.addAll(List.of(more));
    return small.runOn("2026-11-21", "publish", words.toArray(String[]::new));
  }

  private String shown() throws IOException {
    return String.valueOf(new Releases(site).currentId());
  }

  @Test
  void theSameInputMakesNoReleaseAndTellsSo() throws IOException {
    ProgramRun run = publish();

    assertEquals(UNCHANGED, run.out());
    assertEquals(Exit.DONE, run.exit());
    assertEquals(
        "{\"release\":\"2026-11-21-01\",\"unchanged\":true,\"errors\":0,\"warnings\":0}\n",
        publish("--json").out());
    assertEquals("2026-11-21-01", shown());
    assertEquals(1, new Releases(site).all().size());
  }

  @Test
  void filesThatWereOnlyCopiedAgainAreTheSame() throws IOException {
    Path table = folder.resolve("data/lesnoy/staff.csv");
    Files.setLastModifiedTime(table, FileTime.fromMillis(1_700_000_000_000L));
    FileTree.copy(folder.resolve("content"), folder.resolve("copy"));
    FileTree.delete(folder.resolve("content"));
    Files.move(folder.resolve("copy"), folder.resolve("content"));

    assertEquals(UNCHANGED, publish().out());
  }

  @Test
  void aChangeThatKeepsSizeAndTimeOfAFileIsNoticed() throws IOException {
    Path table = folder.resolve("data/lesnoy/staff.csv");
    FileTime before = Files.getLastModifiedTime(table);
    String text = Files.readString(table);
    String other = text.replaceFirst("высшая", "первая");
    assertNotEquals(text, other);
    Files.writeString(table, other);
    Files.setLastModifiedTime(table, before);

    publish();

    assertEquals("2026-11-21-02", shown());
  }

  @Test
  void aNewFileADeletedOneAndAnotherOptionAreNoticed() throws IOException {
    Files.writeString(folder.resolve("content/lesnoy/note.txt"), "");
    publish();
    assertEquals("2026-11-21-02", shown());
    Files.delete(folder.resolve("content/lesnoy/note.txt"));
    publish();
    assertEquals("2026-11-21-03", shown());
    publish("--territory", "lesnoy,rechnoy");
    assertEquals("2026-11-21-04", shown());
    publish("--territory", "lesnoy,rechnoy", "--force");
    assertEquals("2026-11-21-05", shown());
  }

  @Test
  void anotherDayIsAnotherRelease() throws IOException {
    assertEquals(Exit.DONE, small.runOn("2026-11-22", "publish", "--site", site.toString()).exit());
    assertEquals("2026-11-22-01", shown());
  }

  @Test
  void errorsOfTheReleaseShownAreStillTold() throws IOException {
    Files.writeString(folder.resolve("data/lesnoy/staff.csv"), "year;person_id\n2024;P-1\n");
    assertEquals(Exit.PROBLEMS, publish().exit());

    ProgramRun run = publish();

    assertEquals(Exit.PROBLEMS, run.exit());
    assertEquals("Ничего не изменилось: показан выпуск 2026-11-21-02.\n", run.out());
    assertTrue(run.err().contains("lesnoy: по-прежнему показаны прежние данные."), run.err());
    assertTrue(run.err().contains("internal/2026-11-21-02/quality.html"), run.err());
  }

  @Test
  void aSnapshotThatIsCutIsNotTrusted() throws IOException {
    Path snapshot = site.resolve("internal/2026-11-21-01/state/inputs.txt");
    String text = Files.readString(snapshot);
    Files.writeString(snapshot, text.substring(0, text.length() / 2));

    publish();

    assertEquals("2026-11-21-02", shown());
  }

  /** What a run of the small program came to: its exit code and what it printed. */
  private record Quiet(int exit, String told) {}

  private Quiet quietNight(Map<String, String> environment, String... more) throws Exception {
    Path classes = folder.resolve("classes.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-Dmetodportal.home=" + project.folder(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.metodportal.cli.night.QuietNight"));
    command.addAll(words());
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Quiet(process.waitFor(), told);
  }

  /** The words that the site was published with. */
  private List<String> words() {
    return List.of(
        "publish",
        "--content",
        folder.resolve("content").toString(),
        "--data",
        folder.resolve("data").toString(),
        "--templates",
        Path.of("..", "site-templates").toString(),
        "--as-of",
        "2026-11-21",
        "--site",
        site.toString());
  }

  @Test
  void aSmallProgramWithoutLibrariesAnswersForTheWholeOne() throws Exception {
    assertEquals(new Quiet(100, UNCHANGED), quietNight(Map.of()));

    String loaded = Files.readString(folder.resolve("classes.txt"));
    assertTrue(loaded.contains("org.metodportal.build.read.InputSnapshot"));
    for (String heavy :
        List.of(
            "picocli.", "com.fasterxml.", "org.apache.", "dev.cel.", "freemarker.", "org.jsoup.")) {
      assertEquals(-1, loaded.indexOf(" " + heavy), heavy);
    }
  }

  @Test
  void theSmallProgramLeavesWhateverIsNewToTheWholeOne() throws Exception {
    Quiet unsure = new Quiet(2, "");
    assertEquals(unsure, quietNight(Map.of(), "--quiet"));
    assertEquals(unsure, quietNight(Map.of("METODPORTAL_KEEP", "3")));
    assertEquals(100, quietNight(Map.of("METODPORTAL_MEMORY", "1g")).exit());
    Files.writeString(project.folder().resolve("portal.properties"), "keep=3\n");
    assertEquals(unsure, quietNight(Map.of()));
    Files.delete(project.folder().resolve("portal.properties"));
    assertEquals(100, quietNight(Map.of()).exit());

    Files.writeString(folder.resolve("content/lesnoy/note.txt"), "");
    assertEquals(unsure, quietNight(Map.of()));
    assertEquals("2026-11-21-01", shown());
  }

  @Test
  void theSmallProgramRepeatsErrorsAndClearsWhatAKilledRunLeft() throws Exception {
    Files.writeString(folder.resolve("data/lesnoy/staff.csv"), "year;person_id\n2024;P-1\n");
    assertEquals(Exit.PROBLEMS, publish().exit());
    Path left = Files.createDirectory(site.resolve(".making-1"));

    Quiet night = quietNight(Map.of());

    assertEquals(101, night.exit());
    assertTrue(night.told().contains("lesnoy: по-прежнему показаны прежние данные."));
    assertFalse(Files.exists(left));
  }

  @Test
  void theSmallProgramDoesNotSpeakForARunThatHoldsTheLock() throws Exception {
    try (SiteLock lock = new Releases(site).lock(Clock.systemUTC())) {
      assertNotNull(lock);
      assertEquals(new Quiet(2, ""), quietNight(Map.of()));
    }
  }

  @Test
  void nothingThatCountsOrRendersIsLoadedForIt() throws Exception {
    Path classes = folder.resolve("classes.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-Dmetodportal.home=" + project.folder(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.metodportal.cli.Main",
                "publish",
                "--site",
                site.toString(),
                "--as-of",
                "2026-11-21",
                "--content",
                folder.resolve("content").toString(),
                "--data",
                folder.resolve("data").toString(),
                "--templates",
                "../site-templates"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes());

    assertEquals(0, process.waitFor(), told);
    assertTrue(told.contains("Ничего не изменилось"), told);
    String loaded = Files.readString(classes);
    assertTrue(loaded.contains("org.metodportal.build.read.InputSnapshot"));
    for (String heavy :
        List.of(
            "org.apache.beam.", "dev.cel.", "freemarker.", "com.openhtmltopdf.", "org.jsoup.")) {
      assertEquals(-1, loaded.indexOf(" " + heavy), heavy);
    }
  }
}
