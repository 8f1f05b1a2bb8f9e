package org.metodportal.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.metodportal.content.practice.PracticeWords;
import org.metodportal.page.PracticeTable;

/**
 * The description of the open data: {@code datapackage.json} by Frictionless Data Package, with a
 * Table Schema for each table.
 */
public final class DataPackage {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private DataPackage() {}

  private static final Set<String> REQUIRED_OF_PRACTICES =
      Set.of("slug", "territory", "title", "published", "office", "verdict", "adopted", "url");

  private record Column(
      String name, String title, String type, boolean required, List<String> words) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("territory", "Территория (адресное имя)", "string", true, List.of()),
          new Column("indicator", "Код показателя", "string", true, List.of()),
          new Column("year", "Отчётный год", "year", true, List.of()),
          new Column(
              "breakdown",
              "Разрез",
              "string",
              true,
              List.of(
                  "total",
                  "organization",
                  "organization_type",
                  "settlement",
                  "subject",
                  "age_band",
                  "role")),
          new Column("member", "Значение разреза; пусто для итога", "string", false, List.of()),
          new Column("numerator", "Числитель, единиц", "integer", false, List.of()),
          new Column("denominator", "Знаменатель, единиц", "integer", false, List.of()),
          new Column(
              "value", "Значение: проценты, баллы, количество или 1/0", "number", false, List.of()),
          new Column("target", "Цель на этот год", "number", false, List.of()),
          new Column(
              "flag",
              "Почему нет значения: c — скрыто, z — не из кого считать, x — нет данных",
              "string",
              false,
              List.of("c", "z", "x")));

  /**
   * Writes {@code datapackage.json} beside {@code indicators.csv} and, when it is there, {@code
   * practices.csv}.
   *
   * @param folder {@code open-data/}, with the table in it
   * @param asOf the day that the release speaks of; its version
   * @param address address of the portal, without a slash at its end
   * @param synthetic whether the data are made up
   */
  public static void write(
      Path folder, String title, LocalDate asOf, String address, boolean synthetic)
      throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "metodportal-indicators");
    root.put("title", title + ": показатели");
    root.put(
        "description",
        (synthetic ? "Данные синтетические: за ними не стоят настоящие люди и организации. " : "")
            + "Показатели по территориям, годам и разрезам. Пустое значение объясняет столбец"
            + " flag; скрытое и отсутствующее никогда не записаны нулём.");
    root.put("homepage", address + "/open-data/");
    root.put("version", asOf.toString());
    ArrayNode licenses = root.putArray("licenses");
    licenses
        .addObject()
        .put("name", "CC-BY-4.0")
        .put("title", "Свободное использование со ссылкой на источник")
        .put("path", "https://creativecommons.org/licenses/by/4.0/");
    ArrayNode resources = root.putArray("resources");
    schema(
        resource(resources, folder, "indicators", "Показатели"),
        COLUMNS,
        List.of("territory", "indicator", "year", "breakdown", "member"));
    if (Files.exists(folder.resolve(PracticeTable.FILE))) {
      schema(
          resource(resources, folder, "practices", "Банк практик"),
          practiceColumns(),
          List.of("slug"));
    }
    Files.write(
        folder.resolve("datapackage.json"),
        (JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  /** Describes a table of the folder and gives the place of its schema. */
  private static ObjectNode resource(ArrayNode resources, Path folder, String name, String title)
      throws IOException {
    byte[] table = Files.readAllBytes(folder.resolve(name + ".csv"));
    ObjectNode resource = resources.addObject();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", name);
    resource.put("title", title);
    resource.put("path", name + ".csv");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", table.length);
    resource.put("hash", "sha256:" + sha256(table));
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("header", true);
    return resource.putObject("schema");
  }

  private static List<Column> practiceColumns() {
    return PracticeTable.COLUMNS.stream()
        .map(
            column ->
                new Column(
                    column.name(),
                    column.meaning(),
                    switch (column.name()) {
                      case "published", "updated", "verdict_date", "review_by" -> "date";
                      case "adopted" -> "integer";
                      default -> "string";
                    },
                    REQUIRED_OF_PRACTICES.contains(column.name()),
                    column.name().equals("verdict") ? PracticeWords.VERDICTS.words() : List.of()))
        .toList();
  }

  private static void schema(ObjectNode schema, List<Column> columns, List<String> primaryKey) {
    ArrayNode fields = schema.putArray("fields");
    for (Column column : columns) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      field.put("title", column.title());
      field.put("type", column.type());
      if (column.required() || !column.words().isEmpty()) {
        ObjectNode constraints = field.putObject("constraints");
        if (column.required()) {
          constraints.put("required", true);
        }
        if (!column.words().isEmpty()) {
          ArrayNode words = constraints.putArray("enum");
          column.words().forEach(words::add);
        }
      }
    }
    schema.putArray("missingValues").add("");
    ArrayNode key = schema.putArray("primaryKey");
    primaryKey.forEach(key::add);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
