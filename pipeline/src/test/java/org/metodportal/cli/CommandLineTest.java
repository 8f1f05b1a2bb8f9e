package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.build.report.ProgramVersion;
import picocli.CommandLine;

/** What commands say and do. */
final class CommandLineTest {
  private static final Pattern ENGLISH =
      Pattern.compile("\\b[A-Za-z]{2,} +[A-Za-z']{2,} +[A-Za-z']{2,}");

  @TempDir Path temp;

  @RegisterExtension final EmptyProject project = new EmptyProject();

  /** Every command, in the order of help. */
  static Set<String> commands() {
    return new CommandLine(Main.class).getSubcommands().keySet();
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
    assertEquals("Методпортал " + ProgramVersion.TEXT + "\n", run.out());
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
  void quietStillTellsErrorsAndACheckAlsoWarnings() throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("site"));
    site.overlay(SmallSite.INVALID.resolve("code-is-unknown"));
    ProgramRun check = site.run("check", "--quiet");
    assertEquals(2, check.out().lines().count());
    assertTrue(check.out().startsWith("ошибка: "), check.out());
    assertTrue(check.out().contains("\nпредупреждение: "), check.out());
    assertEquals(1, site.build("--quiet").complaints().size());
  }

  /** Else the table that is lost stands below thousands of rows that only follow from it. */
  @Test
  void tellsTheLossOfATableBeforeTheRowsItCosts() throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("site"));
    Files.writeString(site.folder().resolve("data/lesnoy/staff.csv"), "нет;ничего\n");
    List<String> told = site.build("--quiet").complaints();
    assertTrue(told.get(0).contains("data/lesnoy/staff.csv: В первых 15 строках"), told.get(0));
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

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      Path results = folder.resolve("results");
      for (Path file :
          found.filter(each -> Files.isRegularFile(each) && !each.startsWith(results)).toList()) {
        files.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
