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
import org.junit.jupiter.api.Test;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.expression.ExpressionProgram;
import org.metodportal.problem.ProblemReport;

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
