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
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.metodportal.monitoring.status.Status;

/**
 * The description of the open data: {@code datapackage.json} by Frictionless Data Package, with a
 * Table Schema for each table.
 */
public final class DataPackage {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private DataPackage() {}

  private record Column(
      String name, String title, String type, boolean required, List<String> words) {}

  private record Table(String name, String title, List<Column> columns, List<String> key) {}

  private static final List<Column> INDICATORS =
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

  private static final List<Column> STATUSES =
      List.of(
          new Column("territory", "Территория (адресное имя)", "string", true, List.of()),
          new Column("indicator", "Код показателя", "string", true, List.of()),
          new Column("year", "Отчётный год", "year", true, List.of()),
          new Column(
              "status",
              "Статус года, код",
              "string",
              true,
              Arrays.stream(Status.values()).map(Status::code).toList()),
          new Column("words", "Статус года, слова", "string", true, List.of()),
          new Column("target", "Цель, с которой сравнивается год", "number", false, List.of()),
          new Column("target_year", "Год, для которого она названа", "year", false, List.of()),
          new Column(
              "trend",
              "Среднее изменение за год; пусто, если значений меньше двух",
              "number",
              false,
              List.of()),
          new Column("trend_words", "Динамика словами", "string", true, List.of()),
          new Column("projection", "Прогноз по этой динамике", "number", false, List.of()),
          new Column("projection_year", "Год прогноза", "year", false, List.of()),
          new Column(
              "original_status",
              "Статус по первоначальной цели; пусто, если цель не менялась",
              "string",
              false,
              Arrays.stream(Status.values()).map(Status::code).toList()));

  private static final List<Column> CLUSTERS =
      List.of(
          new Column("territory", "Территория (адресное имя)", "string", true, List.of()),
          new Column("organization", "Организация", "string", true, List.of()),
          new Column("year", "Отчётный год", "year", true, List.of()),
          new Column("cluster", "Группа; пусто — недостаточно данных", "string", false, List.of()),
          new Column("words", "Группа словами", "string", true, List.of()),
          new Column("overall", "Индекс: среднее по критериям, 0–1", "number", false, List.of()),
          new Column("published", "Сколько показателей опубликовано", "integer", true, List.of()),
          new Column("next", "Следующая группа", "string", false, List.of()),
          new Column("distance", "Сколько до неё не хватает, 0–1", "number", false, List.of()));

  private static final List<Table> TABLES =
      List.of(
          new Table(
              "indicators",
              "Показатели",
              INDICATORS,
              List.of("territory", "indicator", "year", "breakdown", "member")),
          new Table(
              "status", "Статусы показателей", STATUSES, List.of("territory", "indicator", "year")),
          new Table(
              "clusters", "Группы организаций", CLUSTERS, List.of("territory", "organization")));

  /**
   * Writes {@code datapackage.json} beside the tables.
   *
   * @param folder {@code open-data/}, with the tables in it
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
    for (Table table : TABLES) {
      resource(folder, table, resources.addObject());
    }
    Files.write(
        folder.resolve("datapackage.json"),
        (JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void resource(Path folder, Table table, ObjectNode resource) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(table.name() + ".csv"));
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("title", table.title());
    resource.put("path", table.name() + ".csv");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", bytes.length);
    resource.put("hash", "sha256:" + sha256(bytes));
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("header", true);
    schema(table, resource.putObject("schema"));
  }

  private static void schema(Table table, ObjectNode schema) {
    ArrayNode fields = schema.putArray("fields");
    for (Column column : table.columns()) {
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
    table.key().forEach(key::add);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
