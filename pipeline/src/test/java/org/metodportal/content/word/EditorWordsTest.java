package org.metodportal.content.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.document.Choices;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Editors change the words of cards, documents and breakdowns; what they leave out stays. */
final class EditorWordsTest {
  @TempDir Path content;
  private final ProblemReport report = new ProblemReport();

  private EditorWords read(String portal) throws IOException {
    Path file = content.resolve("portal.yaml");
    Files.writeString(file, portal);
    YamlTree tree = YamlTree.read(file, "content/portal.yaml", "", report);
    assertNotNull(tree);
    return EditorWordsReader.read(tree, report);
  }

  private List<String> messages() {
    return report.sorted().stream().map(Problem::toString).toList();
  }

  @Test
  void aListReplacesThatOfThePortalAndOthersStay() throws IOException {
    EditorWords words = read("words:\n  directions: [профориентация, наставничество]\n");
    assertEquals(List.of(), messages());
    assertEquals(Choices.of("профориентация", "наставничество"), words.directions());
    assertEquals(EditorWords.USUAL.forms(), words.forms());
    assertEquals(EditorWords.USUAL, read("title: Портал\n"));
    assertEquals(
        Choices.of("профориентация", "наставничество"),
        wordsOfDrafts("words: {directions: [профориентация, наставничество]}\n").directions());
  }

  private EditorWords wordsOfDrafts(String portal) throws IOException {
    Files.writeString(content.resolve("portal.yaml"), portal);
    return EditorWordsReader.ofContent(content);
  }

  @Test
  void aBreakdownGetsAnotherName() throws IOException {
    EditorWords words = read("words: {breakdowns: {subject: {title: По циклам, heading: Цикл}}}\n");
    assertEquals(
        Map.of("subject", new EditorWords.BreakdownName("По циклам", "Цикл")), words.breakdowns());
  }

  @Test
  void aWordTwiceAndAnUnknownBreakdownAreTold() throws IOException {
    EditorWords words =
        read(
            "words:\n"
                + "  forms: [игра, урок, игра]\n"
                + "  breakdowns:\n"
                + "    sex: {title: А, heading: Б}\n");
    assertEquals(EditorWords.USUAL.forms(), words.forms());
    assertEquals(
        List.of(
            "content/portal.yaml:2:23: Слово «игра» в этом списке уже есть. Уберите его.",
            "content/portal.yaml:4:5: Неизвестный ключ «sex». Допустимые ключи: organization_type,"
                + " settlement, role, subject, age_band, organization."),
        messages());
    assertEquals(
        List.of("editor-words", "yaml-unknown-key"),
        report.sorted().stream().map(Problem::code).toList());
  }
}
