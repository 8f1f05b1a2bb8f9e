package org.metodportal.definition.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.expression.ExpressionProgram;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.Diagnosis;
import org.metodportal.registry.History;
import org.metodportal.registry.Organization;
import org.metodportal.registry.PersonYear;
import org.metodportal.source.schema.Table;

/** The definitions that the portal is published from. */
class RealDefinitionsTest {
  private static final Path CONTENT = Path.of("..", "content");
  private static final Path SCHEMA = Path.of("..", "data", "schema");

  @Test
  void areReadWithoutAnyProblemAndCompile() throws IOException {
    ProblemReport report = new ProblemReport();
    DefinitionReader reader = new DefinitionReader(new ExpressionLanguage(codes()));
    List<CheckedExpression> expressions = new ArrayList<>();
    List<String> slugs = Territories.list(CONTENT, "content", report);
    assertFalse(slugs.isEmpty());
    for (String slug : slugs) {
      TerritoryContent content = reader.read(CONTENT, "content", slug, report);
      assertEquals(List.of(), report.sorted());
      assertNotNull(content);
      assertEquals(files(slug), content.indicators().size());
      for (IndicatorDefinition definition : content.indicators()) {
        Stream.of(
                definition.population(),
                definition.condition(),
                definition.score(),
                definition.members(),
                definition.met())
            .filter(Objects::nonNull)
            .forEach(expressions::add);
      }
    }
    assertNotNull(ExpressionProgram.compile(expressions.stream().distinct().toList()));
  }

  /** Whoever stands exactly at a bound of an act belongs where the act says. */
  @ParameterizedTest
  @CsvSource({
    // «более 60 %»: 60 is not more.
    "oktyabrsky, o4-1, population, 60.0, 40, 10, false",
    "oktyabrsky, o4-1, population, 60.1, 40, 10, true",
    // «от 70 %»: 70 counts.
    "oktyabrsky, o7-2a, condition, 69.9, 40, 10, false",
    "oktyabrsky, o7-2a, condition, 70.0, 40, 10, true",
    // Teachers under 35 with less than three years of work.
    "kaspiysk, d5, population, , 34, 2, true",
    "kaspiysk, d5, population, , 35, 2, false",
    "kaspiysk, d5, population, , 34, 3, false",
    "oktyabrsky, o7-4, population, , 34, 2, true",
    "oktyabrsky, o7-4, population, , 35, 2, false",
    "oktyabrsky, o7-4, population, , 34, 3, false",
    "oktyabrsky, o8-1a, condition, , 34, 2, true",
    "oktyabrsky, o8-1a, condition, , 35, 2, false"
  })
  void aPersonAtABoundIsWhereTheActSays(
      String slug,
      String code,
      String of,
      @Nullable Double score,
      int age,
      int experience,
      boolean belongs)
      throws IOException {
    TerritoryContent content =
        new DefinitionReader(new ExpressionLanguage(codes()))
            .read(CONTENT, "content", slug, new ProblemReport());
    assertNotNull(content);
    IndicatorDefinition definition =
        content.indicators().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow();
    CheckedExpression expression =
        of.equals("population") ? definition.population() : definition.condition();
    assertNotNull(expression);
    assertEquals(
        belongs ? 1 : 0,
        ExpressionProgram.compile(List.of(expression)).truth(0, teacher(score, age, experience)));
  }

  /**
   * A teacher of 2024, whose one assessment is of every procedure that the acts set a bound for.
   */
  private static PersonYear teacher(@Nullable Double score, int age, int experience) {
    List<Diagnosis> diagnoses =
        Stream.of("экспертная", "функциональная грамотность")
            .map(procedure -> new Diagnosis(19_800, 2024, procedure, "институт", score, null))
            .toList();
    return new PersonYear(
        2024,
        "педагог",
        new Organization("1", "1", "Школа № 1", "школа", "село", null, 2000, 2100),
        null,
        age,
        experience,
        null,
        null,
        null,
        null,
        null,
        History.of(Map.of(Table.DIAGNOSTICS, diagnoses)),
        List.of(),
        List.of(),
        List.of());
  }

  private static int files(String slug) throws IOException {
    int files = 0;
    try (DirectoryStream<Path> folder =
        Files.newDirectoryStream(CONTENT.resolve(slug).resolve("indicators"), "*.md")) {
      for (Path file : folder) {
        assertNotNull(file);
        files++;
      }
    }
    return files;
  }

  private static Map<String, List<String>> codes() throws IOException {
    Map<String, List<String>> codes = new TreeMap<>();
    try (DirectoryStream<Path> schemas = Files.newDirectoryStream(SCHEMA, "*.json")) {
      for (Path schema : schemas) {
        String table = schema.getFileName().toString().replace(".json", "");
        for (JsonNode field : new ObjectMapper().readTree(schema.toFile()).get("fields")) {
          List<String> values = new ArrayList<>();
          field.path("constraints").path("enum").forEach(value -> values.add(value.asText()));
          if (!values.isEmpty()) {
            codes.put(table + "." + field.get("name").asText(), values);
          }
        }
      }
    }
    return codes;
  }
}
