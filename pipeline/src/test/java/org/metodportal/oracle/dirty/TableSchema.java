package org.metodportal.oracle.dirty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table of the data contract.
 *
 * @param name of the table
 * @param fields in the order of the schema
 * @param key names of the fields that make a row unique
 */
record TableSchema(String name, List<SchemaField> fields, List<String> key) {

  /** Tables in such an order that a table comes after those it refers to. */
  static final List<String> ORDER =
      List.of(
          "organizations",
          "programmes",
          "staff",
          "diagnostics",
          "routes",
          "training",
          "mentoring",
          "support",
          "roles",
          "events",
          "answers",
          "vacancies");

  static Map<String, TableSchema> readAll(Path folder) throws IOException {
    Map<String, TableSchema> schemas = new TreeMap<>();
    for (String table : ORDER) {
      JsonNode json = new ObjectMapper().readTree(folder.resolve(table + ".json").toFile());
      schemas.put(table, of(table, json));
    }
    return schemas;
  }

  private static TableSchema of(String table, JsonNode json) {
    Map<String, String> references = new HashMap<>();
    for (JsonNode reference : json.path("foreignKeys")) {
      references.put(
          reference.path("fields").path(0).asText(),
          reference.path("reference").path("resource").asText());
    }
    List<SchemaField> fields = new ArrayList<>();
    for (JsonNode field : json.path("fields")) {
      List<String> titles = new ArrayList<>();
      titles.add(field.path("name").asText());
      titles.add(field.path("title").asText());
      titles.addAll(texts(field.path("metodportal:synonyms")));
      fields.add(
          new SchemaField(
              field.path("name").asText(),
              field.path("metodportal:type").asText(),
              field.path("constraints").path("required").asBoolean(false),
              texts(field.path("constraints").path("enum")),
              titles,
              text(field.path("metodportal:ends")),
              text(field.path("metodportal:ageYear")),
              field.path("metodportal:member").asBoolean(false),
              references.get(field.path("name").asText())));
    }
    return new TableSchema(table, fields, texts(json.path("primaryKey")));
  }

  SchemaField field(String field) {
    return fields.stream().filter(f -> f.name().equals(field)).findFirst().orElseThrow();
  }

  /** Every record of a folder belongs to the table named before the first hyphen or dot. */
  static String tableOf(String file) {
    return file.split("[-.]", 2)[0];
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static @Nullable String text(JsonNode node) {
    return node.isMissingNode() ? null : node.asText();
  }
}
