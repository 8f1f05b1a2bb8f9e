package org.metodportal.content.regulation.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.content.regulation.SmallRegulation;
import org.metodportal.content.regulation.edition.ComparedClause.Change;
import org.metodportal.content.regulation.reading.RegulationReader;
import org.metodportal.problem.ProblemReport;

class EditionComparisonTest {
  private static final Path EXERCISE = Path.of("src", "test", "resources", "content-editions");

  @TempDir Path before;
  @TempDir Path after;

  @Test
  void equalEditionsDifferInNothing() {
    String text = "## Приказ\n1. один\n- два\n";
    EditionComparison comparison = compare(text, text);
    assertEquals(List.of(), comparison.clauses());
    assertEquals(3, comparison.kept());
  }

  @Test
  void marksWordsOfAChangedClause() {
    assertEquals(
        List.of("CHANGED п. 1: Курсы[- до 1 мая][+ два раза] в год."),
        differences(
            "## Положение\n1. Курсы до 1 мая в год.\n",
            "## Положение\n1. Курсы два раза в год.\n"));
  }

  @Test
  void aNumberedClauseStaysItselfHoweverItChanges() {
    assertEquals(
        List.of("CHANGED п. 2: [-всё прежнее][+совсем другие слова]"),
        differences(
            "## Положение\n1. один\n2. всё прежнее\n3. три\n",
            "## Положение\n1. один\n2. совсем другие слова\n3. три\n"));
  }

  @Test
  void aRemovedDashDoesNotShiftTheOthers() {
    assertEquals(
        List.of("REMOVED п. 1, элемент 2: [-второе]", "ADDED п. 1, элемент 3: [+новое дело]"),
        differences(
            "## Положение\n1. Список:\n- первое\n- второе\n- третье\n",
            "## Положение\n1. Список:\n- первое\n- третье\n- новое дело\n"));
  }

  @Test
  void aParagraphThatKeptItsWordsIsChangedNotReplaced() {
    assertEquals(
        List.of("CHANGED Положение, абзац 1: Мониторинг ведут каждый год[+ до октября]."),
        differences(
            "## Положение\nМониторинг ведут каждый год.\n",
            "## Положение\nМониторинг ведут каждый год до октября.\n"));
  }

  @Test
  void headingsAndRowsOfTablesAreComparedAndRemarksAreNot() {
    assertEquals(
        List.of("CHANGED разд. 1: 1. Цель[+ и задачи]", "ADDED разд. 1, таблица 1: [+2 | б]"),
        differences(
            "## Положение\n### 1. Цель\n> одно\n\n| № | Что |\n|---|---|\n| 1 | а |\n",
            "## Положение\n"
                + "### 1. Цель и задачи\n"
                + "> другое\n\n"
                + "| № | Что |\n"
                + "|---|---|\n"
                + "| 1 | а |\n"
                + "| 2 | б |\n"));
  }

  @Test
  void anAddedClauseLeadsToTheNewerEditionOnly() {
    ComparedClause clause =
        compare("## Положение\n1. а\n", "## Положение\n1. а\n2. б\n").clauses().get(0);
    assertEquals("", clause.anchorBefore());
    assertEquals("p-2", clause.anchorAfter());
    assertEquals("2.", clause.number());
  }

  @Test
  void theExerciseOfTwoEditionsDiffersInSixPlaces() throws Exception {
    ProblemReport report = new ProblemReport();
    RegulationEditions exercise = RegulationReader.read(EXERCISE, "content", "lesnoy", report);
    assertNotNull(exercise);
    Regulation earlier = exercise.earlier();
    assertNotNull(earlier);
    EditionComparison comparison = EditionComparison.of(earlier, exercise.inForce());
    assertEquals(
        List.of(
            "ADDED п. 1.4",
            "CHANGED п. 3.2.1, абзац 1",
            "CHANGED п. 3.3.2, элемент 3",
            "REMOVED п. 4.1, элемент 4",
            "CHANGED п. 4.2, элемент 3",
            "CHANGED п. 6.1, абзац 1"),
        comparison.clauses().stream()
            .map(clause -> clause.change() + " " + clause.label().replace('\u00a0', ' '))
            .toList());
    assertEquals(1, comparison.count(Change.ADDED));
    assertEquals(List.of(), report.sorted());
  }

  private EditionComparison compare(String old, String young) {
    return EditionComparison.of(
        SmallRegulation.of(before, old).regulation(),
        SmallRegulation.of(after, young).regulation());
  }

  private List<String> differences(String old, String young) {
    return compare(old, young).clauses().stream()
        .map(
            clause ->
                clause.change()
                    + " "
                    + clause.label().replace('\u00a0', ' ')
                    + ": "
                    + clause.words().stream()
                        .map(EditionComparisonTest::brief)
                        .collect(Collectors.joining()))
        .toList();
  }

  private static String brief(WordMark mark) {
    return switch (mark.fate()) {
      case KEPT -> mark.text();
      case REMOVED -> "[-" + mark.text() + "]";
      case ADDED -> "[+" + mark.text() + "]";
    };
  }
}
