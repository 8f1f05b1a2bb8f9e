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

  private static final List<Column> ROADMAP =
      List.of(
          new Column("territory", "Территория (адресное имя)", "string", true, List.of()),
          new Column("sample", "Составил ли план портал как пример", "boolean", true, List.of()),
          new Column("id", "Якорь мероприятия на странице плана", "string", true, List.of()),
          new Column("number", "Номер в плане", "string", false, List.of()),
          new Column("section", "Раздел плана", "string", true, List.of()),
          new Column("direction", "Направление", "string", false, List.of()),
          new Column("event", "Мероприятие", "string", true, List.of()),
          new Column("term", "Срок словами плана", "string", false, List.of()),
          new Column("term_kind", "Вид срока", "string", true, List.of()),
          new Column("start", "Первый названный день", "date", false, List.of()),
          new Column("end", "Последний названный день", "date", false, List.of()),
          new Column("first_term", "Первый срок, если его перенесли", "string", false, List.of()),
          new Column("responsible", "Ответственные, через «; »", "string", false, List.of()),
          new Column("result", "Результат", "string", false, List.of()),
          new Column("result_kind", "Вид результата", "string", false, List.of()),
          new Column("level", "Уровень", "string", false, List.of()),
          new Column(
              "clauses",
              "Пункты документа; соответствие установил портал",
              "string",
              false,
              List.of()),
          new Column(
              "status",
              "Статус на дату набора; untold — сведений о выполнении нет",
              "string",
              true,
              List.of(
                  "planned",
                  "due",
                  "in progress",
                  "overdue",
                  "done",
                  "continuous",
                  "unknown",
                  "untold")),
          new Column("days_late", "Дней после срока", "integer", false, List.of()),
          new Column("fact", "День выполнения", "date", false, List.of()),
          new Column("confirmation", "Подтверждение", "string", false, List.of()),
          new Column("confirmation_link", "Адрес подтверждения", "string", false, List.of()));

  /**
   * Writes {@code datapackage.json} beside {@code indicators.csv}, {@code roadmap.csv} and, when it
   * is there, {@code practices.csv}.
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
            + " flag; скрытое и отсутствующее никогда не записаны нулём. Мероприятия «дорожных"
            + " карт» всех территорий; планы, которые портал составил как пример, помечены.");
    root.put("homepage", address + "/open-data/");
    root.put("version", asOf.toString());
    ArrayNode licenses = root.putArray("licenses");
    licenses
        .addObject()
        .put("name", "CC-BY-4.0")
        .put("title", "Свободное использование со ссылкой на источник")
        .put("path", "https://creativecommons.org/licenses/by/4.0/");
    ArrayNode resources = root.putArray("resources");
    ObjectNode indicators = resource(resources, folder, "indicators", "Показатели", "\n");
    schema(indicators, COLUMNS, List.of("territory", "indicator", "year", "breakdown", "member"));
    ObjectNode roadmap = resource(resources, folder, "roadmap", "Дорожные карты", "\r\n");
    schema(roadmap, ROADMAP, List.of("territory", "id"));
    if (Files.exists(folder.resolve(PracticeTable.FILE))) {
      ObjectNode practices = resource(resources, folder, "practices", "Банк практик", "\n");
      schema(practices, practiceColumns(), List.of("slug"));
    }
    Files.write(
        folder.resolve("datapackage.json"),
        (JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  /** A table of the folder; {@code lineEnd} is how its lines end. */
  private static ObjectNode resource(
      ArrayNode resources, Path folder, String name, String title, String lineEnd)
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
    dialect.put("lineTerminator", lineEnd);
    dialect.put("header", true);
    return resource;
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

  private static void schema(ObjectNode resource, List<Column> columns, List<String> primaryKey) {
    ObjectNode schema = resource.putObject("schema");
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
