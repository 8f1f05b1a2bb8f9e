package org.metodportal.content.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.page.DefinitionDraft;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

final class ConceptReaderTest {
  @TempDir private Path content;
  private final ProblemReport report = new ProblemReport();

  private Concepts read(String yaml) throws IOException {
    Files.writeString(content.resolve("concepts.yaml"), yaml);
    return ConceptReader.read(content, "content", report);
  }

  private List<String> problems() {
    return report.sorted().stream().map(Problem::toString).toList();
  }

  @Test
  void readsKeyTitleAndDescription() throws IOException {
    Concepts concepts =
        read(
            """
            concepts:
              - key: routes
                title: Маршруты
                description: У какой части педагогов есть маршрут.
            """);

    assertEquals(
        List.of(new Concept("routes", "Маршруты", "У какой части педагогов есть маршрут.")),
        concepts.all());
    assertEquals(List.of(), problems());
  }

  @Test
  void conceptWithoutATitleIsReportedAndLeftOut() throws IOException {
    Concepts concepts =
        read(
            """
            concepts:
              - key: routes
                description: Одно предложение.
              - key: Маршруты
                title: Маршруты
                description: Одно предложение.
              - key: teams
                title: Команды
                description: Одно предложение.
              - key: teams
                title: Опять команды
                description: Одно предложение.
            """);

    assertEquals(List.of("teams"), concepts.all().stream().map(Concept::key).toList());
    assertEquals(
        List.of(
            "content/concepts.yaml:2:5",
            "content/concepts.yaml:4:10: Ключ «Маршруты» не годится для адреса страницы. Напишите"
                + " его строчными латинскими буквами, цифрами и дефисами.",
            "content/concepts.yaml:10:10: Ключ «teams» уже есть выше. Оставьте одно описание или"
                + " дайте второму свой ключ."),
        problems().stream()
            .map(
                line ->
                    line.startsWith("content/concepts.yaml:2:5")
                        ? "content/concepts.yaml:2:5"
                        : line)
            .toList());
  }

  @Test
  void indicatorOfAConceptWithoutATitleIsNamedWithItsLine() throws IOException {
    Path folder = Files.createDirectories(content.resolve("kirov/indicators"));
    Files.writeString(folder.resolve("k1.md"), "---\ncode: k1\nconcept: route\n---\n");
    Concepts concepts =
        new Concepts(List.of(new Concept("routes", "Маршруты", "Одно предложение.")));
    IndicatorDefinition wrong =
        DefinitionDraft.of("kirov", "k1", "А", "А").concept("route").build();
    IndicatorDefinition right =
        DefinitionDraft.of("kirov", "k2", "А", "А").concept("routes").build();
    IndicatorDefinition none = DefinitionDraft.of("kirov", "k3", "А", "А").build();

    report.addAll(UnknownConcepts.of(List.of(wrong, right, none), concepts, content, "content"));

    assertEquals(
        List.of(
            "content/kirov/indicators/k1.md:3:10: У понятия «route» нет названия в"
                + " content/concepts.yaml, сравнить показатель негде. Возможно, вы имели в виду"
                + " «routes». Описаны: routes."),
        problems());
  }
}
