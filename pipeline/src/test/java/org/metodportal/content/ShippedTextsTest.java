package org.metodportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.content.document.Digest;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.word.EditorWords;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** What ships with the portal has no mistakes. */
final class ShippedTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"kaspiysk", "kirov", "krasnogvardeysky", "oktyabrsky", "totsky"})
  void territoryHasDocumentsProgrammesAndStructure(String territory) throws Exception {
    ProblemReport report = new ProblemReport();
    TerritoryTexts texts =
        TerritoryTexts.read(
            Path.of("..", "content"),
            "content",
            territory,
            DeficitReader.read(Path.of("..", "content"), "content", report),
            EditorWords.USUAL,
            LocalDate.of(2026, 11, 30),
            report);

    assertEquals(List.of(), report.sorted().stream().filter(Problem::isError).toList());
    assertEquals(
        Digest.REGULATION, texts.documents().get(0).digest(), "the act itself comes first");
    assertFalse(texts.programmeNotes().notes().isEmpty());
    assertNotNull(texts.structure());
  }
}
