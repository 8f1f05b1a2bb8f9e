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

/**
 * The description of the open data: {@code datapackage.json} by Frictionless Data Package, with a
 * Table Schema for each table.
 */
public final class DataPackage {
  /** Name of the file. */
  public static final String FILE = "datapackage.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private DataPackage() {}

  /**
   * Writes {@code datapackage.json} beside the tables that are there.
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
    for (PublishedTable table : PublishedTable.ALL) {
      if (Files.exists(folder.resolve(table.name() + ".csv"))) {
        resource(folder, table, resources.addObject());
      }
    }
    Files.write(
        folder.resolve(FILE),
        (JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void resource(Path folder, PublishedTable table, ObjectNode resource)
      throws IOException {
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
    dialect.put("lineTerminator", table.lineEnd());
    dialect.put("header", true);
    schema(table, resource.putObject("schema"));
  }

  private static void schema(PublishedTable table, ObjectNode schema) {
    ArrayNode fields = schema.putArray("fields");
    for (TableColumn column : table.columns()) {
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
