package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What was public once is known, whatever the site shows since then. */
final class PublicPastTest {
  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir Path folder;

  private SmallSite site;

  @BeforeEach
  void makeTheSite() throws IOException {
    site = SmallSite.in(folder.resolve("site-of-sixty"));
    SixtyTeachers.write(site);
  }

  private ProgramRun run(String day, String command, String... more) {
    return site.runOn(
        day,
        command,
        Stream.concat(
                Stream.of("--site", site.folder().resolve("site").toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private void publish(String day) {
    ProgramRun run = run(day, "publish");
    assertEquals(Exit.DONE, run.exit(), run.out() + run.err());
  }

  private ProgramRun batch(String day) {
    return run(
        day,
        "publish",
        "--batch",
        "школа прислала списки позже",
        "--accept",
        "moved-values",
        "--because",
        "проверка");
  }

  private String shown(String file) throws IOException {
    return Files.readString(site.folder().resolve("site/current").resolve(file));
  }

  /** Row of a share of persons without its flag → numerator, denominator and value. */
  private Map<String, List<String>> figures() throws IOException {
    Map<String, List<String>> figures = new HashMap<>();
    for (String line : shown("open-data/indicators.csv").lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      if (!cells[6].isEmpty()) {
        figures.put(
            String.join(",", List.of(cells).subList(0, 5)), List.of(cells[5], cells[6], cells[7]));
      }
    }
    return figures;
  }

  @Test
  void afterGoingBackNobodyIsReadBetweenTheReleaseTakenBackAndTheNext() throws IOException {
    publish("2026-11-21");
    SixtyTeachers.come(site, 0, 12);
    assertEquals(Exit.DONE, batch("2026-11-22").exit());
    Map<String, List<String>> takenBack = figures();
    ProgramRun back = ProgramRun.of("rollback", "--site", site.folder().resolve("site").toString());
    assertEquals(Exit.DONE, back.exit(), back.err());
    SixtyTeachers.come(site, 12, 1);

    batch("2026-11-23");

    int compared = 0;
    for (Map.Entry<String, List<String>> now : figures().entrySet()) {
      List<String> then = takenBack.get(now.getKey());
      if (then != null) {
        compared++;
        long difference =
            Math.abs(Long.parseLong(now.getValue().get(1)) - Long.parseLong(then.get(1)));
        assertTrue(difference == 0 || difference > 2, now + " was " + then);
      }
    }
    assertTrue(compared > 5, "compared " + compared);
  }

  @Test
  void theCheckSaysWhatABatchWouldPublishKeepAndHide() throws IOException {
    publish("2026-11-21");
    assertTrue(
        run("2026-11-22", "check")
            .out()
            .contains(
                "lesnoy: общее обновление закрытых лет сегодня изменило бы чисел: 0, оставило бы"
                    + " прежними с пометкой «уточняется»: 0, скрыло бы: 0."));
    SixtyTeachers.come(site, 0, 12);
    String before = shown("open-data/indicators.csv");

    ProgramRun check = run("2026-11-22", "check");

    assertEquals(Exit.DONE, check.exit(), check.err());
    assertTrue(
        check
            .out()
            .contains("lesnoy: общее обновление закрытых лет сегодня изменило бы чисел: 43,"),
        check.out());
    assertEquals(before, shown("open-data/indicators.csv"));
  }

  @Test
  void aTotalOfAYearThatIsOpenIsMarkedOnItsPages() throws IOException {
    publish("2026-01-15");

    String table = shown("open-data/indicators.csv");
    assertTrue(table.contains(",2025,total,"), table);
    String page = shown("lesnoy/monitoring/l1/index.html");
    assertTrue(page.contains("<span class=\"detail\">уточняется</span></td>"), page);
    assertTrue(page.contains("2025 год (уточняется)"), page);
    assertTrue(shown("about/index.html").contains("id=\"publication\""));
  }
}
