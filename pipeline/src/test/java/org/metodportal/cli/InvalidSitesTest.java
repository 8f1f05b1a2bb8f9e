package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

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
    ProgramRun run = site.build("--json");
    List<String> problems =
        run.complaints().stream().map(site::withoutFolder).sorted().toList();
    boolean built = Files.exists(site.out().resolve("public"));
    ExpectedRun expected = expected(folder, new ExpectedRun(run.exit(), built, List.of(), problems));

    assertEquals(String.join("\n", expected.problems()), String.join("\n", problems));
    assertEquals(expected.exit(), run.exit());
    assertEquals(expected.built(), built);
    problems.forEach(InvalidSitesTest::assertPlainRussian);
    if (built) {
      new ObjectMapper().readTree(run.out());
      assertEquals(good.published(OTHER), site.published(OTHER));
      assertNowhere(expected.nowhere(), site.out());
    } else {
      assertEquals("", run.out());
      assertEquals(List.of(), Files.exists(site.out()) ? files(site.out()) : List.of());
    }
    FileTree.delete(site.folder());
  }

  private static ExpectedRun expected(Path folder, ExpectedRun found) throws IOException {
    if (!"write".equals(System.getProperty("metodportal.golden"))) {
      return ExpectedRun.of(folder);
    }
    assertFalse(
        System.getenv().containsKey("CI"), "expectations are never written on a build server");
    List<String> nowhere =
        Files.exists(folder.resolve("expected.txt"))
            ? ExpectedRun.of(folder).nowhere()
            : List.<String>of();
    new ExpectedRun(found.exit(), found.built(), nowhere, found.problems()).save(folder);
    return ExpectedRun.of(folder);
  }

  /** A problem is one line of its severity, in Russian, and never a trace of the program's own. */
  private static void assertPlainRussian(String line) {
    assertTrue(line.startsWith("ошибка: ") || line.startsWith("предупреждение: "), line);
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

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
