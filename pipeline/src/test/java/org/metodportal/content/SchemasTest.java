package org.metodportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.definition.reader.Territories;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/**
 * The schemas in {@code content/schema/} say what the readers say. The readers are asked: what they
 * answer to an unknown key, to a key that is gone and to an unknown word is held against the
 * schema.
 */
final class SchemasTest {
  private static final Path CONTENT = Path.of("..", "content");
  private static final String UNKNOWN = "ъъъ";
  private static final String KEYS = "Допустимые ключи: ";
  private static final String WORDS = "Допустимые значения: ";

  /** Keys whose words are those of another file of the territory, not of the code. */
  private static final Set<String> WORDS_OF_CONTENT =
      Set.of("criterion", "deficits", "direction", "form", "levels", "kind");

  /** Only a level has a scale, and the indicator with every other key is a share. */
  private static final String SCALE = "/scale";

  @TempDir static Path temp;
  private static EveryKey every;

  @BeforeAll
  static void copy() throws IOException {
    every = new EveryKey(temp);
  }

  private static JsonNode schema(String kind) throws IOException {
    Path file = CONTENT.resolve("schema").resolve(kind + ".schema.json");
    return new ObjectMapper().readTree(Files.readString(file));
  }

  private static List<String> faults(JsonNode schema, JsonNode keys) {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.toString(), InputFormat.JSON);
    return compiled.validate(keys.toString(), InputFormat.JSON).stream()
        .map(Object::toString)
        .sorted()
        .toList();
  }

  @Test
  void everyKindHasASchemaAndNoSchemaIsOfNoKind() throws IOException {
    try (Stream<Path> files = Files.list(CONTENT.resolve("schema"))) {
      assertEquals(
          new TreeSet<>(EveryKey.KINDS.keySet()),
          new TreeSet<>(
              files
                  .map(file -> file.getFileName().toString().replace(".schema.json", ""))
                  .toList()));
    }
  }

  @TestFactory
  Stream<DynamicTest> agreesWithTheReader() {
    return EveryKey.KINDS.keySet().stream()
        .sorted()
        .map(kind -> DynamicTest.dynamicTest(kind, () -> verify(kind)));
  }

  private static void verify(String kind) throws IOException {
    JsonNode schema = schema(kind);
    ObjectNode keys = EveryKey.keys(kind);
    assertEquals(List.of(), faults(schema, keys));
    assertEquals(List.of(), every.problems(kind, keys));
    new Comparison(kind, keys).compare("", schema);
  }

  /** One kind of file held against its schema, object by object. */
  private record Comparison(String kind, ObjectNode keys) {
    /**
     * Compares an object of the schema and all below it.
     *
     * @param at JSON pointer of the object in the keys; the first one of a list
     */
    void compare(String at, JsonNode object) throws IOException {
      assertFalse(object.path("additionalProperties").asBoolean(true), kind + at);
      Set<String> properties = new TreeSet<>();
      object.path("properties").fieldNames().forEachRemaining(properties::add);
      Problem unknown =
          problem(changed(at, node -> node.put(UNKNOWN, 1)), "yaml-unknown-key", kind + at);
      assertEquals(properties, list(unknown.hint(), KEYS), kind + at);
      Set<String> required = new TreeSet<>();
      object.path("required").forEach(each -> required.add(each.asText()));
      for (String key : properties) {
        JsonNode property = object.path("properties").path(key);
        String where = kind + at + "/" + key;
        assertFalse(property.path("title").asText().isBlank(), where);
        List<Problem> without = every.problems(kind, changed(at, node -> node.remove(key)));
        assertEquals(
            required.contains(key),
            without.stream()
                .anyMatch(
                    each ->
                        each.code().equals("yaml-missing-key")
                            && each.message().contains("«" + key + "»")),
            where + " required: " + without);
        compareWords(at, key, property);
        JsonNode inner =
            property.path("type").asText().equals("array") ? property.path("items") : property;
        if (inner.has("properties")) {
          compare(at + "/" + key + (inner == property ? "" : "/0"), inner);
        }
      }
    }

    private void compareWords(String at, String key, JsonNode property) throws IOException {
      boolean many = property.path("type").asText().equals("array");
      JsonNode one = many ? property.path("items") : property;
      if (one.has("properties")
          || !one.has("enum") && !one.path("type").toString().contains("string")) {
        return;
      }
      JsonNode changed =
          changed(
              at,
              node -> {
                if (many) {
                  node.putArray(key).add(UNKNOWN);
                } else {
                  node.put(key, UNKNOWN);
                }
              });
      List<Problem> told =
          every.problems(kind, changed).stream()
              .filter(each -> each.code().equals("yaml-unknown-value"))
              .filter(each -> each.value().equals(UNKNOWN))
              .toList();
      String where = kind + at + "/" + key;
      if (one.has("enum")) {
        List<String> words = new ArrayList<>();
        one.path("enum").forEach(each -> words.add(each.asText()));
        assertEquals(1, told.size(), where);
        assertEquals(new TreeSet<>(words), list(told.get(0).hint(), WORDS), where);
      } else if (!WORDS_OF_CONTENT.contains(key)) {
        assertEquals(List.of(), told, where + " is a choice in the code");
      }
    }

    private ObjectNode changed(String at, Consumer<ObjectNode> change) {
      ObjectNode copy = keys.deepCopy();
      if (at.equals(SCALE)) {
        copy.putObject("scale").put("from", 0).put("to", 3);
      }
      JsonNode object = copy.at(at);
      assertTrue(object.isObject(), "the file of every key lacks " + kind + at);
      change.accept((ObjectNode) object);
      return copy;
    }

    private Problem problem(JsonNode changed, String code, String where) throws IOException {
      List<Problem> told =
          every.problems(kind, changed).stream()
              .filter(each -> each.code().equals(code) && each.value().equals(UNKNOWN))
              .toList();
      assertEquals(1, told.size(), where);
      return told.get(0);
    }

    private static Set<String> list(String hint, String title) {
      int start = hint.indexOf(title);
      assertTrue(start >= 0, hint);
      return new TreeSet<>(
          List.of(hint.substring(start + title.length(), hint.length() - 1).split(", ")));
    }
  }

  @Test
  void everyShippedFileFits() throws IOException {
    Map<String, List<String>> faults = new TreeMap<>();
    Set<String> kinds = new TreeSet<>();
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().endsWith(".yaml") || file.toString().endsWith(".md")) {
          String kind = kind(file);
          kinds.add(kind);
          List<String> found = faults(schema(kind), EveryKey.keys(file));
          if (!found.isEmpty()) {
            faults.put(file.toString(), found);
          }
        }
      }
    }
    assertEquals(Map.of(), faults);
    Set<String> expected = new TreeSet<>(EveryKey.KINDS.keySet());
    expected.remove("page"); // a page of an editor's own; the portal ships none
    assertEquals(expected, kinds);
  }

  private static String kind(Path file) {
    String folder = file.getParent().getFileName().toString();
    return switch (folder) {
      case "practices" -> "practice";
      case "indicators" -> "indicator";
      case "measures" -> "measure";
      case "recommendations" -> "recommendation";
      case "replies" -> "reply";
      default -> file.getFileName().toString().replaceFirst("(-\\d.*)?\\.(md|yaml)$", "");
    };
  }

  @Test
  void theFolderIsNoTerritory() {
    ProblemReport report = new ProblemReport();
    assertFalse(Territories.list(CONTENT, "content", report).contains("schema"));
    assertEquals(List.of(), report.sorted());
  }
}
