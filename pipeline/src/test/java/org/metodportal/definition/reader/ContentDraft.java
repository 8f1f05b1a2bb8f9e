package org.metodportal.definition.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** A content folder with one territory, and what the reader of definitions says of it. */
final class ContentDraft {
  /** A territory that opened its centre in 2021. */
  static final String TERRITORY =
      """
      name: Кировская область
      genitive: Кировской области
      locative: в Кировской области
      level: регион
      accent: teal
      opening_year: 2021
      act:
        kind: распоряжение
        authority: Министерство
        number: "202"
        date: 2021-03-01
        title: О центре
      criteria:
        - id: center
          title: Показатели центра
          clause: Приложение 1
      """;

  /** The end of a front matter, and the four sections of a method. */
  static final String BODY =
      """
      ---

      ## Что показывает
      ## Как считается
      ## Откуда взят
      ## Чего не показывает
      """;

  /** The beginning of the front matter of a share of persons. */
  static final String SHARE =
      """
      ---
      code: k1
      title: Доля педагогов с маршрутом
      short: Маршруты
      criterion: center
      clause: Приложение 1, п. 1
      status: act
      measure: share
      unit: person
      population: role == "педагог"
      condition: 'routes.exists(r, r.year == year)'
      """;

  /** Targets of every kind, to be added to a front matter. */
  static final String TARGETS =
      """
      targets:
        - act: Распоряжение
          clause: Приложение 1
          date: 2021-03-01
          every_year: 10
          opening_year: 5
          by_year: {2022: 80.5}
      """;

  private final Path content;
  private final ProblemReport report = new ProblemReport();
  private final DefinitionReader reader =
      new DefinitionReader(
          new ExpressionLanguage(Map.of("staff.role", List.of("педагог", "руководитель"))));

  /** The territory without indicators. */
  ContentDraft(Path content) throws IOException {
    this.content = content;
    Files.createDirectories(content.resolve("kirov/indicators"));
    write("territory.yaml", TERRITORY);
  }

  /** Writes a file of the territory. */
  void write(String file, String text) throws IOException {
    Files.writeString(content.resolve("kirov").resolve(file), text);
  }

  /** What is read; problems are kept. */
  TerritoryContent read() {
    return read(report);
  }

  /** What is read. */
  TerritoryContent read(ProblemReport problems) {
    return reader.read(content, "content", "kirov", problems);
  }

  /** The one definition there is. */
  IndicatorDefinition only() {
    List<IndicatorDefinition> definitions = read().indicators();
    assertEquals(1, definitions.size(), () -> report.sorted().toString());
    return definitions.get(0);
  }

  /** Problems of all readings. */
  ProblemReport report() {
    return report;
  }

  /** The same as people see them. */
  List<String> messages() {
    return report.sorted().stream().map(Problem::toString).toList();
  }
}
