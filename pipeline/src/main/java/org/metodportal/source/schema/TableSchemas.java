package org.metodportal.source.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Reads the descriptions of all tables. */
public final class TableSchemas {
  private static final String REPLACED = "Пока взято описание из поставки портала.";
  private static final String MEND =
      "Исправьте это место или возьмите файл из поставки и внесите изменения заново.";
  private static final ObjectMapper JSON = new ObjectMapper();

  private TableSchemas() {}

  /**
   * Reads {@code <data>/schema/<table>.json} of every table; a table whose file is absent or
   * unusable is read by the description that the program brings, the latter with a problem.
   *
   * @param shown the data folder as messages name it
   * @return the description of every table
   */
  public static Map<Table, TableSchema> read(Path data, String shown, ProblemReport report) {
    Map<Table, TableSchema> schemas = new EnumMap<>(Table.class);
    Path folder = data.resolve("schema");
    if (Files.exists(folder) && !(Files.isDirectory(folder) && Files.isExecutable(folder))) {
      report.add(
          Problem.error("schema-broken")
              .at(SourcePosition.of(shown + "/schema"))
              .says("Папка с описаниями таблиц не открывается. " + REPLACED)
              .hint("Проверьте, что это папка и что у программы есть право на неё."));
    }
    for (Table table : Table.values()) {
      Path file = folder.resolve(table + ".json");
      if (Files.exists(file)) {
        try {
          if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("это не обычный файл");
          }
          schemas.put(table, fitting(parse(table, JSON.readTree(file.toFile()))));
          continue;
        } catch (JsonProcessingException e) {
          report.add(
              Problem.error("schema-broken")
                  .at(
                      SourcePosition.of(
                          shown + "/schema/" + table + ".json",
                          e.getLocation().getLineNr(),
                          e.getLocation().getColumnNr()))
                  .says("Описание таблицы не читается как JSON. " + REPLACED)
                  .hint(MEND));
        } catch (IOException unreadable) {
          report.add(
              Problem.error("schema-broken")
                  .at(SourcePosition.of(shown + "/schema/" + table + ".json"))
                  .says("Описание таблицы не читается с диска. " + REPLACED)
                  .hint("Проверьте, что у программы есть право на этот файл."));
        } catch (IllegalArgumentException e) {
          report.add(
              Problem.error("schema-broken")
                  .at(SourcePosition.of(shown + "/schema/" + table + ".json"))
                  .says("Описание таблицы не годится: " + e.getMessage() + ". " + REPLACED)
                  .hint(MEND));
        }
      }
      schemas.put(table, bundled(table));
    }
    return schemas;
  }

  /**
   * The codes that expressions may name: {@code staff.role} → its list, and so for every column of
   * codes.
   */
  public static Map<String, List<String>> codes(Map<Table, TableSchema> schemas) {
    Map<String, List<String>> codes = new TreeMap<>();
    for (TableSchema schema : schemas.values()) {
      for (Field field : schema.fields()) {
        if (field.type() == FieldType.CODE) {
          codes.put(schema.table() + "." + field.name(), field.codes());
        }
      }
    }
    return codes;
  }

  /** The columns that an office added, by table; a table without one is absent. */
  public static Map<Table, List<Field>> added(Map<Table, TableSchema> schemas) {
    Map<Table, List<Field>> added = new EnumMap<>(Table.class);
    for (TableSchema schema : schemas.values()) {
      if (!schema.added().isEmpty()) {
        added.put(schema.table(), schema.added());
      }
    }
    return added;
  }

  /**
   * Writes the descriptions that the program brings; files of the same names are replaced.
   *
   * @throws IOException when the folder cannot be written
   */
  public static void copyTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Table table : Table.values()) {
      try (InputStream in = TableSchemas.class.getResourceAsStream(table + ".json")) {
        if (in == null) {
          throw new IOException("the program lacks the description of table " + table);
        }
        Files.write(folder.resolve(table + ".json"), in.readAllBytes());
      }
    }
  }

  /** The description, when it has every column on which the program counts. */
  private static TableSchema fitting(TableSchema schema) {
    TableSchema known = bundled(schema.table());
    for (Field needed : known.fields()) {
      Field own =
          schema.fields().stream()
              .filter(field -> field.name().equals(needed.name()))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("в нём нет столбца «" + needed.name() + "»"));
      if (own.type() != needed.type()) {
        throw new IllegalArgumentException(
            "у столбца «" + needed.name() + "» другой metodportal:type");
      }
    }
    return schema.beside(known);
  }

  private static TableSchema bundled(Table table) {
    try (InputStream in = TableSchemas.class.getResourceAsStream(table + ".json")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks the description of table " + table);
      }
      return parse(table, JSON.readTree(in));
    } catch (IOException e) {
      throw new IllegalStateException("the program's description of table " + table, e);
    }
  }

  static TableSchema parse(Table table, JsonNode json) {
    List<Field> fields = new ArrayList<>();
    Map<String, String> starts = new LinkedHashMap<>();
    for (JsonNode node : json.path("fields")) {
      String name = node.path("name").asText();
      FieldType type = FieldType.named(node.path("metodportal:type").asText());
      if (type == null) {
        throw new IllegalArgumentException("у столбца «" + name + "» неизвестный metodportal:type");
      }
      fields.add(
          new Field(
              name,
              node.path("title").asText(name),
              type,
              node.path("constraints").path("required").asBoolean(false),
              texts(node.path("constraints").path("enum")),
              texts(node.path("metodportal:synonyms")),
              node.path("metodportal:member").asBoolean(false),
              node.path("metodportal:ageYear").asText("")));
      if (node.has("metodportal:ends")) {
        starts.put(name, node.path("metodportal:ends").asText());
      }
    }
    Map<String, Table> references = new LinkedHashMap<>();
    for (JsonNode node : json.path("foreignKeys")) {
      List<String> columns = texts(node.path("fields"));
      if (columns.isEmpty()) {
        throw new IllegalArgumentException("в foreignKeys нет столбца");
      }
      String resource = node.path("reference").path("resource").asText();
      Table target = Table.named(resource);
      if (target == null) {
        throw new IllegalArgumentException("в foreignKeys неизвестная таблица «" + resource + "»");
      }
      references.put(columns.get(0), target);
    }
    TableSchema schema =
        new TableSchema(
            table,
            json.path("title").asText(table.code()),
            List.copyOf(fields),
            texts(json.path("primaryKey")),
            Map.copyOf(references),
            Map.copyOf(starts),
            fields.stream().map(Field::name).toList());
    for (String column : schema.key()) {
      if (fields.stream().noneMatch(field -> field.name().equals(column))) {
        throw new IllegalArgumentException("в primaryKey стоит «" + column + "», а столбца нет");
      }
    }
    return schema;
  }

  private static List<String> texts(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.asText());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(item -> texts.add(item.asText()));
    return List.copyOf(texts);
  }
}
