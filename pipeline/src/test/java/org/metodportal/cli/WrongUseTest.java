package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says to a command or a setting that is written wrongly. */
final class WrongUseTest {
  @TempDir Path temp;

  @RegisterExtension final EmptyProject project = new EmptyProject();

  private static void assertRefused(ProgramRun run, String sentence, String hint) {
    assertEquals(sentence + "\n" + hint + "\n", run.err());
    assertEquals("", run.out());
    assertEquals(Exit.WRONG_USE, run.exit());
  }

  @Test
  void refusesAnOptionThatACommandLacks() {
    assertRefused(
        ProgramRun.of("check", "--contnet", "content"),
        "Нет параметра «--contnet». Есть: --as-of, --content, --data, --exchange, --help,"
            + " --json, --quiet, --runner, --site, --strict, --templates, --territory.",
        "Подсказка: publish.sh help check");
  }

  @Test
  void refusesACommandThatThereIsNot() {
    assertRefused(
        ProgramRun.of("bild"),
        "Нет команды «bild». Есть: " + String.join(", ", CommandLineTest.commands()) + ".",
        "Подсказка: publish.sh help");
  }

  @Test
  void refusesHelpAboutACommandThatThereIsNot() {
    assertRefused(
        ProgramRun.of("help", "bild"),
        "Нет команды «bild». Есть: " + String.join(", ", CommandLineTest.commands()) + ".",
        "Подсказка: publish.sh help");
  }

  @Test
  void refusesAWordTooMany() {
    assertRefused(
        ProgramRun.of("check", "kirov"),
        "Лишнее слово «kirov».",
        "Подсказка: publish.sh help check");
  }

  @Test
  void refusesARunnerThatThereIsNot() {
    assertRefused(
        ProgramRun.of("check", "--runner", "flik"),
        "Параметр --runner: «flik» — такого исполнителя нет. Возможно, вы имели в виду «flink»."
            + " Есть: direct, flink.",
        "Подсказка: publish.sh help check");
  }

  @Test
  @DisabledIfSystemProperty(named = "metodportal.flink", matches = "true")
  void saysHowToGetARunnerThatTheProgramWasBuiltWithout() {
    assertRefused(
        ProgramRun.of("check", "--runner", "flink"),
        "В этой сборке программы нет исполнителя flink. Соберите её с ним:"
            + " mvn -B -ntp -Pflink -DskipTests package.",
        "Подсказка: publish.sh help check");
  }

  @Test
  void refusesWhatTheRunnerDoesNotUnderstand() {
    ProgramRun run = ProgramRun.of("check", "--", "--targetParalelism=2");
    assertEquals(Exit.WRONG_USE, run.exit());
    assertTrue(run.err().startsWith("После -- стоит то, чего исполнитель не понимает:"), run.err());
    assertTrue(run.err().contains("targetParalelism"), run.err());
  }

  @Test
  void givesTheRunnerItsOwnOptions() throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("site"));
    ProgramRun run =
        ProgramRun.of(
            "check",
            "--content",
            site.folder().resolve("content").toString(),
            "--data",
            site.folder().resolve("data").toString(),
            "--as-of",
            "2026-11-30",
            "--runner",
            "direct",
            "--",
            "--targetParallelism=1");
    assertEquals(Exit.DONE, run.exit(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "data", "templates"})
  void refusesAFolderThatThereIsNot(String option) throws IOException {
    Path site = SmallSite.in(temp.resolve("site")).folder();
    Path missing = site.resolve("nowhere");
    Map<String, Path> folders =
        new TreeMap<>(
            Map.of(
                "content", site.resolve("content"),
                "data", site.resolve("data"),
                "templates", site,
                "out", temp.resolve("out")));
    folders.put(option, missing);
    List<String> words = new ArrayList<>(List.of("build", "--quiet"));
    folders.forEach((name, folder) -> words.addAll(List.of("--" + name, folder.toString())));
    assertRefused(
        ProgramRun.of(words.toArray(String[]::new)),
        "Нет папки «" + missing + "». Укажите папку параметром --" + option + ".",
        "Подсказка: publish.sh help build");
    assertFalse(Files.exists(temp.resolve("out/public")));
  }

  @Test
  void refusesAnOptionNamedTwice() {
    assertRefused(
        ProgramRun.of("check", "--data", "a", "--data", "b"),
        "Параметр --data указан дважды. Оставьте один из них.",
        "Подсказка: publish.sh help check");
  }

  @Test
  void refusesATerritoryThatThereIsNot() throws IOException {
    assertRefused(
        SmallSite.in(temp.resolve("site")).run("check", "--territory", "lugovoy"),
        "Нет территории «lugovoy». Есть: lesnoy, rechnoy.",
        "Подсказка: publish.sh help check");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.12.2026", "2026-02-30", "завтра", ""})
  void refusesADayThatIsNone(String day) {
    assertRefused(
        ProgramRun.of("check", "--as-of", day),
        "Параметр --as-of: «"
            + day
            + "» — не день. Напишите год, месяц и число, например 2026-11-21.",
        "Подсказка: publish.sh help check");
  }

  @Test
  void refusesANumberThatIsNone() {
    assertRefused(
        ProgramRun.of("publish", "--keep", "много"),
        "Параметр --keep: «много» — это не целое число. Напишите, например, 14.",
        "Подсказка: publish.sh help publish");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void refusesToKeepNoRelease(String keep) {
    assertRefused(
        ProgramRun.of("publish", "--keep", keep),
        "Хранить можно не меньше одного выпуска, а написано «" + keep + "».",
        "Подсказка: publish.sh help publish");
  }

  @Test
  void refusesAValueOfASwitch() {
    assertRefused(
        ProgramRun.of("check", "--quiet=иногда"),
        "Параметр --quiet: «иногда» не подходит. Пишите его без значения, а в переменной среды или"
            + " в portal.properties — true или false.",
        "Подсказка: publish.sh help check");
  }

  @Test
  void asksForWhatIsWanting() {
    assertRefused(
        ProgramRun.of("check", "--data"), "Укажите: --data.", "Подсказка: publish.sh help check");
    assertRefused(
        ProgramRun.of("sample-data"),
        "Укажите: --persons, --out.",
        "Подсказка: publish.sh help sample-data");
  }

  @Test
  void refusesAnUnreadablePortalProperties() throws IOException {
    Files.write(
        project.folder().resolve("portal.properties"), new byte[] {'k', '=', (byte) 0xC0, '\n'});
    ProgramRun run = ProgramRun.of("help");
    assertEquals("Файл portal.properties не читается. Проверьте его или удалите.\n", run.err());
    assertEquals(Exit.WRONG_USE, run.exit());
  }

  @Test
  void refusesSettingsThatDoNotExist() throws IOException {
    Files.writeString(
        project.folder().resolve("portal.properties"),
        "# таблицы\ndta=/srv/data\nkeep=7\nas_of: 2026-11-22\n");
    ProgramRun run = ProgramRun.of("help");
    String all =
        "Есть: as-of, content, data, exchange, force, json, keep, loss, metrics, name, out,"
            + " persons, plan, port, quiet, runner, section, seed, site, stale, strict, templates,"
            + " territory, to.\n";
    assertEquals(
        "portal.properties:2:1: Настройки «dta» нет. Возможно, вы имели в виду «data». "
            + all
            + "portal.properties:4:1: Настройки «as_of» нет. Возможно, вы имели в виду «as-of». "
            + all,
        run.err());
    assertEquals(Exit.WRONG_USE, run.exit());
  }
}
