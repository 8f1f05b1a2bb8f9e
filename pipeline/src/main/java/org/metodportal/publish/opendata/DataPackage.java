package org.metodportal.publish.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.metodportal.content.PortalDescription;
import org.metodportal.page.SiteMap;
import org.metodportal.page.dataset.DictionaryTables;
import org.metodportal.page.opendata.DataSet;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.page.opendata.TableColumn;
import org.metodportal.page.opendata.TableFormat;
import org.metodportal.source.file.Sha256;

/**
 * The description of the open data: {@code datapackage.json} by Frictionless Data Package, with a
 * Table Schema for each table.
 */
final class DataPackage {
  /** Name of the file. */
  static final String FILE = "datapackage.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private DataPackage() {}

  /**
   * Writes {@code datapackage.json} beside the tables.
   *
   * @param folder {@code open-data/}, with the tables in it
   */
  static void write(Path folder, List<DataSet> sets, OpenContent content) throws IOException {
    PortalDescription portal = content.portal();
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "metodportal-indicators");
    root.put("title", portal.shortTitle() + ": открытые данные");
    root.put(
        "description",
        (portal.synthetic()
                ? "Данные синтетические: за ними не стоят настоящие люди и организации. "
                : "")
            + "Показатели территорий и то, что из них следует, планы и практики.");
    root.put("homepage", portal.baseUrl() + SiteMap.OPEN_DATA.path());
    root.put("version", content.asOf().toString());
    ArrayNode licenses = root.putArray("licenses");
    licenses
        .addObject()
        .put("name", "CC-BY-4.0")
        .put("title", "Свободное использование со ссылкой на источник")
        .put("path", "https://creativecommons.org/licenses/by/4.0/");
    ArrayNode resources = root.putArray("resources");
    for (DataSet set : sets) {
      resource(folder, set.table(), resources.addObject());
    }
    Files.write(
        folder.resolve(FILE),
        (JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void resource(Path folder, PublishedTable table, ObjectNode resource)
      throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(table.fileName()));
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("title", table.title());
    resource.put("description", table.description());
    resource.put("path", table.fileName());
    resource.put("format", TableFormat.CSV.ending());
    resource.put("mediatype", TableFormat.CSV.mediaType());
    resource.put("encoding", "utf-8");
    resource.put("bytes", bytes.length);
    resource.put("hash", "sha256:" + Sha256.of(bytes));
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("header", true);
    schema(table, resource.putObject("schema"));
  }

  private static void schema(PublishedTable table, ObjectNode schema) {
    ArrayNode fields = schema.putArray("fields");
    for (TableColumn column : table.columns()) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      field.put("title", column.russian());
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
    List<PublishedTable> dictionaries = dictionariesOf(table);
    if (!dictionaries.isEmpty()) {
      ArrayNode references = schema.putArray("foreignKeys");
      for (PublishedTable dictionary : dictionaries) {
        ObjectNode reference = references.addObject();
        dictionary.key().forEach(reference.putArray("fields")::add);
        ObjectNode to = reference.putObject("reference").put("resource", dictionary.name());
        dictionary.key().forEach(to.putArray("fields")::add);
      }
    }
  }

  /** The dictionaries whose keys stand in columns of a table that are never empty. */
  static List<PublishedTable> dictionariesOf(PublishedTable table) {
    Set<String> filled =
        table.columns().stream()
            .filter(TableColumn::required)
            .map(TableColumn::name)
            .collect(Collectors.toSet());
    return DictionaryTables.ALL.stream()
        .map(DictionaryTables.Table::table)
        .filter(each -> !each.equals(table) && filled.containsAll(each.key()))
        .toList();
  }
}
