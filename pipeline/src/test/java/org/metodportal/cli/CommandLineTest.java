package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the program says to whoever types a command. */
final class CommandLineTest {
  private static final Pattern ENGLISH =
      Pattern.compile("\\b[A-Za-z]{2,} +[A-Za-z']{2,} +[A-Za-z']{2,}");

  @TempDir Path temp;

  private String usualHome = "";

  /** No portal.properties of the project's own has a say in these tests. */
  @BeforeEach
  void standInAnEmptyProject() {
    usualHome = System.getProperty(Settings.HOME, "");
    System.setProperty(Settings.HOME, temp.resolve("home").toString());
  }

  @AfterEach
  void goBack() {
    if (usualHome.isEmpty()) {
      System.clearProperty(Settings.HOME);
    } else {
      System.setProperty(Settings.HOME, usualHome);
    }
  }

  private static void assertRefused(ProgramRun run, String sentence, String hint) {
    assertEquals(sentence + "\n" + hint + "\n", run.err());
    assertEquals("", run.out());
    assertEquals(Exit.WRONG_USE, run.exit());
  }

  private static Set<String> commands() {
    return new CommandLine(Main.class).getSubcommands().keySet();
  }

  @Test
  void refusesAnOptionThatACommandLacks() {
    assertRefused(
        ProgramRun.of("check", "--contnet", "content"),
        "Нет параметра «--contnet». Есть: --as-of, --content, --data, --help, --json, --quiet,"
            + " --strict, --templates, --territory.",
        "Подсказка: publish.sh help check");
  }

  @Test
  void refusesACommandThatThereIsNot() {
    assertRefused(
        ProgramRun.of("bild"),
        "Нет команды «bild». Есть: " + String.join(", ", commands()) + ".",
        "Подсказка: publish.sh help");
  }

  @Test
  void refusesHelpAboutACommandThatThereIsNot() {
    assertRefused(
        ProgramRun.of("help", "bild"),
        "Нет команды «bild». Есть: " + String.join(", ", commands()) + ".",
        "Подсказка: publish.sh help");
  }

  @Test
  void refusesAWordTooMany() {
    assertRefused(
        ProgramRun.of("check", "kirov"),
        "Лишнее слово «kirov».",
        "Подсказка: publish.sh help check");
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

  @Test
  void takesSeveralTerritoriesAtOnce() throws IOException {
    ProgramRun run =
        SmallSite.in(temp.resolve("site")).run("check", "--quiet", "--territory", "lesnoy,rechnoy");
    assertEquals("", run.out());
    assertEquals(Exit.DONE, run.exit());
  }

  @Test
  void takesTerritoriesWithSpacesBetween() throws IOException {
    ProgramRun run =
        SmallSite.in(temp.resolve("site"))
            .run("check", "--quiet", "--territory", "lesnoy , rechnoy");
    assertEquals("", run.err());
    assertEquals(Exit.DONE, run.exit());
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
        "Параметр --quiet: «иногда» не подходит. Пишите его без значения, а в переменной среды или в"
            + " portal.properties — true или false.",
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
    Path home = Files.createDirectories(temp.resolve("home"));
    Files.write(home.resolve("portal.properties"), new byte[] {'k', '=', (byte) 0xC0, '\n'});
    ProgramRun run = ProgramRun.of("help");
    assertEquals("Файл portal.properties не читается. Проверьте его или удалите.\n", run.err());
    assertEquals(Exit.WRONG_USE, run.exit());
  }

  @Test
  void refusesSettingsThatDoNotExist() throws IOException {
    Path home = Files.createDirectories(temp.resolve("home"));
    Files.writeString(
        home.resolve("portal.properties"), "# таблицы\ndta=/srv/data\nkeep=7\nas_of: 2026-11-22\n");
    ProgramRun run = ProgramRun.of("help");
    String all =
        "Есть: as-of, content, data, json, keep, name, out, persons, plan, port, quiet, section, seed,"
            + " site, strict, templates, territory.\n";
    assertEquals(
        "portal.properties:2:1: Настройки «dta» нет. Возможно, вы имели в виду «data». "
            + all
            + "portal.properties:4:1: Настройки «as_of» нет. Возможно, вы имели в виду «as-of». "
            + all,
        run.err());
    assertEquals(Exit.WRONG_USE, run.exit());
  }

  @Test
  void helpNamesEveryCommandInRussian() {
    ProgramRun run = ProgramRun.of("help");
    assertEquals(Exit.DONE, run.exit());
    assertEquals("", run.err());
    for (String command : commands()) {
      assertTrue(run.out().contains("\n  " + command + " "), command);
    }
    assertTrue(commands().containsAll(Set.of("publish", "build", "check", "sample-data", "help")));
    assertEquals(run.out(), ProgramRun.of("--help").out());
    assertFalse(ENGLISH.matcher(run.out()).find(), run.out());
  }

  @Test
  void everyCommandExplainsItselfInRussian() {
    for (String command : commands()) {
      ProgramRun run = ProgramRun.of("help", command);
      assertEquals(Exit.DONE, run.exit());
      assertTrue(run.out().startsWith("Вызов: publish.sh " + command), run.out());
      assertFalse(ENGLISH.matcher(run.out()).find(), run.out());
      assertEquals(run.out(), ProgramRun.of(command, "--help").out());
    }
  }

  @Test
  void tellsItsVersion() {
    ProgramRun run = ProgramRun.of("--version");
    assertEquals("Методпортал " + Main.version() + "\n", run.out());
    assertEquals("", run.err());
    assertEquals(Exit.DONE, run.exit());
  }

  @Test
  void jsonIsOneLineAndAloneOnTheOutput() throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("site"));
    site.overlay(SmallSite.INVALID.resolve("code-is-unknown"));
    ObjectMapper mapper = new ObjectMapper();

    ProgramRun check = site.run("check", "--json");
    assertEquals(1, check.out().lines().count());
    JsonNode found = mapper.readTree(check.out());
    assertEquals(1, found.path("errors").asInt());
    assertEquals(1, found.path("warnings").asInt());
    assertEquals("медицинская", found.path("problems").get(0).path("value").asText());
    assertEquals(Exit.PROBLEMS, check.exit());

    ProgramRun build = site.build("--json");
    assertEquals(1, build.out().lines().count());
    assertEquals(14, mapper.readTree(build.out()).path("files").size());
    assertEquals(Exit.PROBLEMS, build.exit());
  }

  @Test
  void quietSaysNothingWhenAllIsWell() throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("site"));
    String published = temp.resolve("published").toString();
    for (ProgramRun run :
        new ProgramRun[] {
          site.run("check", "--quiet"),
          site.build("--quiet"),
          site.run("publish", "--quiet", "--site", published)
        }) {
      assertEquals("", run.out());
      assertEquals(List.of(), run.complaints());
      assertEquals(Exit.DONE, run.exit());
    }
  }

  @Test
  void quietStillTellsErrors() throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("site"));
    site.overlay(SmallSite.INVALID.resolve("code-is-unknown"));
    ProgramRun check = site.run("check", "--quiet");
    assertEquals(1, check.out().lines().count());
    assertTrue(check.out().startsWith("ошибка: "), check.out());
    assertEquals(1, site.build("--quiet").complaints().size());
  }

  /** Else the table that is lost stands below thousands of rows that only follow from it. */
  @Test
  void tellsTheLossOfATableBeforeTheRowsItCosts() throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("site"));
    Files.writeString(site.folder().resolve("data/lesnoy/staff.csv"), "нет;ничего\n");
    List<String> told = site.build("--quiet").complaints();
    assertTrue(told.get(0).contains("data/lesnoy/staff.csv: В первых 8 строках"), told.get(0));
    assertTrue(told.get(1).contains("data/lesnoy/diagnostics.csv:2"), told.get(1));
  }

  @Test
  void strictTakesWarningsForErrors() throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("site"));
    site.overlay(SmallSite.INVALID.resolve("column-is-unknown"));
    assertEquals(Exit.DONE, site.run("check").exit());
    ProgramRun strict = site.run("check", "--strict", "--quiet");
    assertEquals(Exit.PROBLEMS, strict.exit());
    assertTrue(strict.out().startsWith("предупреждение: "), strict.out());
  }

  @Test
  void checkWritesNothing() throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("site"));
    site.overlay(SmallSite.INVALID.resolve("organization-is-unknown"));
    Map<String, String> before = files(site.folder());
    assertEquals(Exit.PROBLEMS, site.run("check").exit());
    assertEquals(before, files(site.folder()));
    assertFalse(Files.exists(temp.resolve("home")));
  }

  @Test
  void aBuildThatFailsLeavesTheLastOneAsItWas() throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("site"));
    assertEquals(Exit.DONE, site.build("--quiet").exit());
    Map<String, String> before = files(site.out());
    site.overlay(SmallSite.INVALID.resolve("portal-is-broken"));
    assertEquals(Exit.PROBLEMS, site.build("--quiet").exit());
    assertEquals(before, files(site.out()));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its disks know no owners' rights")
  void onlyItsOwnerEntersTheInternalFolder() throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("site"));
    site.build("--quiet");
    Path internal = site.out().resolve("internal");
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(internal)));
    assertTrue(Files.isDirectory(internal.resolve("quarantine")));
  }

  @Test
  void saysThatAFileStandsInPlaceOfTheFolder() throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("site"));
    Files.writeString(site.out(), "");
    ProgramRun run = site.build("--quiet");
    assertEquals(Exit.MACHINE, run.exit());
    assertEquals(
        "На месте папки " + site.out() + " стоит файл. Опубликованный раньше сайт не изменён.",
        run.err().strip());
  }

  @Test
  void namesTheVariableThatRussianFileNamesNeed() {
    assertEquals(
        "Имена файлов с русскими буквами в этом окружении не читаются: задайте переменную"
            + " LC_ALL=C.UTF-8.",
        MachineFailure.sentence(new InvalidPathException("staff-????.csv", "unmappable")));
  }

  @Test
  void exhaustedMemoryIsToldInOneSentence() {
    StringWriter err = new StringWriter();

    int exit = MachineFailure.tell(new OutOfMemoryError("Java heap space"), new PrintWriter(err));

    assertEquals(Exit.MACHINE, exit);
    assertEquals(
        List.of(
            "Не хватило памяти: задайте больше в METODPORTAL_MEMORY, например 2g. Опубликованный"
                + " раньше сайт не изменён."),
        err.toString().lines().toList());
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
