package org.metodportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.word.EditorWords;
import org.metodportal.golden.Golden;
import org.metodportal.problem.ProblemReport;

/**
 * Each folder of {@code content-mistakes} is one file of a territory with one thing wrong in it,
 * and {@code expected.txt}: what the editor is told, with the code of the problem. What text cannot
 * hold stands in ⟦brackets⟧. With {@code -Dmetodportal.golden=write} the expectations are written
 * anew; a build server refuses that.
 */
final class ContentMistakesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "content-mistakes");
  private static final String EXPECTED = "expected.txt";
  private static final String PICTURE = "⟦PNG OF KILOBYTES⟧";
  private static final String WINDOWS = "⟦windows-1251⟧";
  private static final int MEGABYTES = 10;

  @TempDir static Path temp;

  @TestFactory
  Stream<DynamicTest> saysWhatIsWrongWhereAndHowToMendIt() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      folder.getFileName().toString().replace('-', ' '), () -> verify(folder)));
    }
  }

  private static void verify(Path folder) throws IOException {
    Path territory = temp.resolve(folder.getFileName().toString()).resolve("lesnoy");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith(EXPECTED)) {
          Path copy = territory.resolve(folder.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.write(copy, made(Files.readString(file)));
        }
      }
    }
    ProblemReport report = new ProblemReport();
    TerritoryTexts.read(
        territory.getParent(),
        "content",
        "lesnoy",
        Deficits.NONE,
        EditorWords.USUAL,
        LocalDate.of(2026, 11, 30),
        report);
    List<String> told =
        report.sorted().stream()
            .map(problem -> problem.severity().russian() + " " + problem.code() + ": " + problem)
            .distinct()
            .toList();
    String text = told.isEmpty() ? "" : String.join("\n", told) + "\n";
    if (Golden.isWritten()) {
      Files.writeString(folder.resolve(EXPECTED), text);
    }
    assertEquals(Files.readString(folder.resolve(EXPECTED)), text);
    assertTrue(told.stream().allMatch(line -> line.contains("content/lesnoy/")), text);
  }

  private static byte[] made(String text) throws IOException {
    if (text.startsWith(PICTURE)) {
      int kilobytes = Integer.parseInt(text.substring(PICTURE.length()).strip());
      return Arrays.copyOf(TinyPicture.png(4, 3), kilobytes * 1024);
    }
    String made =
        text.replace("⟦BOM⟧", "\uFEFF")
            .replace("⟦CR⟧", "\r")
            .replace("⟦NUL⟧", "\0")
            .replace("⟦TEN MEGABYTES⟧", "Текст \n".repeat(MEGABYTES * 100_000));
    return made.startsWith(WINDOWS)
        ? made.substring(WINDOWS.length()).getBytes(Charset.forName("windows-1251"))
        : made.getBytes(StandardCharsets.UTF_8);
  }
}
