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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.golden.Golden;
import org.metodportal.golden.Thorough;
import org.metodportal.publish.disk.FileTree;

/**
 * Whole sites with one thing wrong in one territory: the program says what, where and how to mend
 * it, and the other territory's pages and figures stay the same to the byte.
 *
 * <p>Each folder of {@code sites-invalid} is one test. With {@code -Dmetodportal.golden=write} the
 * expectations are written anew; a build server refuses that.
 */
final class InvalidSitesTest {
  private static final String OTHER = "rechnoy";
  private static final Pattern ENGLISH =
      Pattern.compile("\\b[A-Za-z]{2,}[ ]+[A-Za-z']{2,}[ ]+[A-Za-z']{2,}");

  /** A problem of one file of one territory: it, or a part of it, is left out of the pages. */
  private static final Pattern OF_A_PART =
      Pattern.compile("(ошибка|предупреждение): (data|content)/lesnoy/\\S+( \\([a-z_]+\\))?: .*");

  /**
   * Cases of such a part that are built all the same, one of each way to leave something out; of
   * the others only the words are read, unless the run is one of everything.
   */
  private static final Set<String> BUILT_ALL_THE_SAME =
      Set.of(
          "id-has-a-blank",
          "person-is-unknown",
          "text-stands-for-a-number",
          "expression-names-no-code",
          "title-is-empty",
          "key-is-taken",
          "quote-is-never-closed",
          "required-columns-are-missing",
          "table-of-staff-is-absent",
          "workbook-is-cut",
          "indicator-has-two-megabytes",
          "practice-names-what-is-not-there");

  private static final Pattern BROKEN_IN_MENU =
      Pattern.compile(" *<li><a href=\"[./]+/lesnoy/\">Лесной район</a></li>\n");

  @TempDir static Path temp;

  private static SmallSite good;

  @BeforeAll
  static void buildTheGoodSite() throws IOException {
    good = SmallSite.in(temp.resolve("good"));
    assertEquals(Exit.DONE, good.build("--quiet").exit());
  }

  @Test
  void theGoodSiteHasNoProblem() {
    ProgramRun run = good.run("check", "--json");
    assertEquals("{\"errors\":0,\"warnings\":0,\"problems\":[]}\n", run.out());
    assertEquals(List.of(), run.complaints());
    assertEquals(Exit.DONE, run.exit());
  }

  @TestFactory
  Stream<DynamicTest> saysWhatIsWrongAndKeepsTheOtherTerritory() throws IOException {
    try (Stream<Path> cases = Files.list(SmallSite.INVALID)) {
      return cases.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      folder.getFileName().toString().replace('-', ' '), () -> verify(folder)));
    }
  }

  private static void verify(Path folder) throws IOException {
    SmallSite site = SmallSite.in(temp.resolve(folder.getFileName().toString()));
    site.overlay(folder);
    boolean writes = Golden.isWritten();
    if (!writes && leavesOutAPart(folder)) {
      verifyWords(site, ExpectedRun.of(folder));
      return;
    }
    if (!writes && ExpectedRun.of(folder).built()) {
      // The PDF of a former build are taken over, which saves most of the time.
      FileTree.copy(good.out(), site.out());
    }
    ProgramRun run = site.build("--json");
    List<String> told = run.complaints().stream().map(site::withoutFolder).sorted().toList();
    boolean built = Files.exists(site.out().resolve("public"));
    List<String> codes = built ? codesOfTheReport(site) : ToldProblem.codes(ToldProblem.of(run));
    if (writes) {
      rewrite(folder, run.exit(), codes, built, told);
    }
    ExpectedRun expected = ExpectedRun.of(folder);

    assertEquals(String.join("\n", expected.told()), String.join("\n", told));
    assertEquals(expected.codes(), codes);
    assertEquals(expected.exit(), run.exit());
    assertEquals(expected.built(), built);
    told.forEach(InvalidSitesTest::assertPlainRussian);
    if (built) {
      new ObjectMapper().readTree(run.out());
      assertEquals(usual(expected.menu()), site.published(OTHER));
      assertNowhere(expected.nowhere(), site.out());
    } else {
      JsonNode refused = new ObjectMapper().readTree(run.out());
      assertTrue(told.contains(refused.path("refused").asText()));
      assertTrue(refused.path("errors").asInt() > 0);
      assertEquals(List.of(), files(site.out()));
    }
    FileTree.delete(site.folder());
  }

  private static boolean leavesOutAPart(Path folder) throws IOException {
    ExpectedRun expected = ExpectedRun.of(folder);
    return !Thorough.isAsked()
        && !BUILT_ALL_THE_SAME.contains(folder.getFileName().toString())
        && expected.built()
        && expected.menu()
        && expected.nowhere().isEmpty()
        && expected.told().stream().allMatch(line -> OF_A_PART.matcher(line).matches());
  }

  /** What a check says; it says the same as a build and is three times as fast. */
  private static void verifyWords(SmallSite site, ExpectedRun expected) throws IOException {
    ProgramRun run = site.run("check", "--json");
    List<ToldProblem> problems = ToldProblem.of(run);
    List<String> told =
        problems.stream().map(ToldProblem::line).map(site::withoutFolder).sorted().toList();

    assertEquals(String.join("\n", expected.told()), String.join("\n", told));
    assertEquals(expected.codes(), ToldProblem.codes(problems));
    assertEquals(expected.exit(), run.exit());
    assertEquals(List.of(), run.complaints());
    told.forEach(InvalidSitesTest::assertPlainRussian);
    FileTree.delete(site.folder());
  }

  /** The codes that the report for the office has, each once, sorted. */
  private static List<String> codesOfTheReport(SmallSite site) throws IOException {
    Path report = site.out().resolve("internal").resolve("quality.csv");
    try (CSVParser rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(Files.newBufferedReader(report))) {
      return rows.stream().map(row -> row.get("code")).distinct().sorted().toList();
    }
  }

  private static void rewrite(
      Path folder, int exit, List<String> codes, boolean built, List<String> told)
      throws IOException {
    boolean known = Files.exists(folder.resolve("expected.txt"));
    ExpectedRun before =
        known
            ? ExpectedRun.of(folder)
            : new ExpectedRun(0, List.of(), true, true, List.of(), List.of());
    new ExpectedRun(exit, codes, built, before.menu(), before.nowhere(), told).save(folder);
  }

  /** What the good site publishes about the other territory. */
  private static Map<String, String> usual(boolean menu) throws IOException {
    Map<String, String> pages = good.published(OTHER);
    if (!menu) {
      pages.replaceAll((path, text) -> BROKEN_IN_MENU.matcher(text).replaceAll(""));
    }
    return pages;
  }

  /** A problem is one line of its severity, in Russian, and never a trace of the program's own. */
  private static void assertPlainRussian(String line) {
    assertTrue(line.matches("(ошибка: |предупреждение: |Сайт не собран: ).+"), line);
    assertFalse(ENGLISH.matcher(line).find(), line);
    assertFalse(line.contains("Exception") || line.contains("java."), line);
  }

  private static void assertNowhere(List<String> texts, Path out) throws IOException {
    for (Path file : files(out)) {
      byte[] bytes = Files.readAllBytes(file);
      String utf8 = new String(bytes, StandardCharsets.UTF_8);
      for (String text : texts) {
        assertFalse(utf8.contains(text), () -> text + " stands in " + file);
      }
    }
  }

  /** What a build wrote for readers: results that the next one need not make anew are not that. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.startsWith(folder.resolve("results")))
          .sorted()
          .toList();
    }
  }
}
