package org.metodportal.content.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.word.EditorWords;
import org.metodportal.problem.ProblemReport;

/** The shipped cards are the bank that the portal promises. */
final class RealPracticesTest {
  private static final Path CONTENT = Path.of("..", "content");
  private static final List<String> TERRITORIES =
      List.of("kaspiysk", "kirov", "krasnogvardeysky", "oktyabrsky", "totsky");

  private static final List<Practice> PRACTICES = new ArrayList<>();
  private static final ProblemReport REPORT = new ProblemReport();
  private static Deficits deficits = Deficits.NONE;

  @BeforeAll
  static void read() throws IOException {
    deficits = DeficitReader.read(CONTENT, "content", REPORT);
    for (String territory : TERRITORIES) {
      PRACTICES.addAll(
          TerritoryTexts.read(
                  CONTENT,
                  "content",
                  territory,
                  deficits,
                  EditorWords.USUAL,
                  LocalDate.of(2026, 11, 30),
                  REPORT)
              .practices());
    }
  }

  @Test
  void everyCardIsSound() throws IOException {
    assertEquals(
        List.of(),
        REPORT.sorted().stream()
            .filter(problem -> problem.position().file().contains("practices"))
            .toList());
    try (Stream<Path> files = Files.walk(CONTENT)) {
      assertEquals(
          files
              .filter(file -> file.getParent().endsWith("practices"))
              .filter(file -> file.toString().endsWith(".md"))
              .count(),
          PRACTICES.size());
    }
  }

  @Test
  void bankIsWide() {
    assertTrue(PRACTICES.size() >= 25, "cards: " + PRACTICES.size());
    assertEquals(TERRITORIES, values(practice -> Stream.of(practice.territory())));
    assertEquals(
        Set.copyOf(EditorWords.USUAL.levels().words()),
        Set.copyOf(values(practice -> practice.levels().stream())));
    assertEquals(
        Set.copyOf(EditorWords.USUAL.directions().words()),
        Set.copyOf(values(practice -> Stream.of(practice.direction()))));
    assertEquals(
        Set.copyOf(PracticeWords.VERDICTS.words()),
        Set.copyOf(values(practice -> Stream.of(practice.conclusion().verdict()))));
    assertEquals(
        Set.copyOf(deficits.codes().words()),
        Set.copyOf(values(practice -> practice.deficits().stream())));
    assertEquals(
        PRACTICES.size(),
        PRACTICES.stream().map(Practice::slug).distinct().count(),
        "addresses are the portal's");
    LocalDate asOf = LocalDate.of(2026, 11, 21);
    assertTrue(PRACTICES.stream().anyMatch(practice -> practice.isOverdue(asOf)));
    assertTrue(PRACTICES.stream().anyMatch(practice -> !practice.isOverdue(asOf)));
    assertTrue(PRACTICES.stream().filter(practice -> !practice.adopted().isEmpty()).count() >= 10);
  }

  @Test
  void everyCardTellsEnough() {
    for (Practice practice : PRACTICES) {
      int words = practice.body().split("\\s+").length;
      assertTrue(words >= 120 && words <= 250, practice.slug() + ": " + words);
      assertNotNull(practice.result(), practice.slug());
      assertTrue(!practice.resources().isEmpty(), practice.slug());
    }
  }

  @Test
  void deficitsAreThoseOfTheDiagnostics() throws IOException {
    Set<String> found = new HashSet<>();
    for (String territory : TERRITORIES) {
      Path table = Path.of("..", "data", territory, "diagnostics.csv");
      try (Stream<String> rows = Files.lines(table)) {
        rows.skip(1)
            .map(row -> row.substring(row.lastIndexOf(';') + 1))
            .flatMap(codes -> Stream.of(codes.split(",")))
            .filter(code -> !code.isBlank())
            .forEach(found::add);
      } catch (UncheckedIOException otherEncoding) {
        throw new IOException(table.toString(), otherEncoding);
      }
    }
    assertEquals(found, Set.copyOf(deficits.codes().words()));
  }

  @Test
  void namedOrganizationsAreInTheTables() throws IOException {
    for (Practice practice : PRACTICES) {
      if (!practice.organization().isEmpty()) {
        Path table = Path.of("..", "data", practice.territory(), "organizations.csv");
        try (Stream<String> rows = Files.lines(table)) {
          assertTrue(
              rows.anyMatch(row -> row.startsWith(practice.organization() + ";")),
              practice.slug() + ": " + practice.organization());
        }
      }
    }
  }

  private static List<String> values(Function<Practice, Stream<String>> values) {
    return PRACTICES.stream()
        .flatMap(values)
        .filter(value -> !value.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }
}
