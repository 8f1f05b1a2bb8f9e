package org.metodportal.publish.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.PublisherDetails;
import org.metodportal.page.SiteMap;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.page.opendata.DataSet;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.page.opendata.TableColumn;
import org.metodportal.page.opendata.TableFormat;

/**
 * The passports of open data as Russian offices publish them, by the methodical recommendations of
 * 2014, version 3.0: {@code list.csv}, and in the folder of each data set {@code meta.csv} and a
 * file for each structure.
 *
 * @param folder {@code open-data/}
 */
record Passport(PortalDescription portal, Path folder) {
  /** Name of the register of data sets. */
  static final String LIST = "list.csv";

  private static final String STANDARD = "http://opendata.gosmonitor.ru/standard/3.0";
  private static final List<String> PROPERTIES = List.of("property", "value");

  /** The name of a data set: its publisher's number and its table. */
  static String identifier(PortalDescription portal, PublishedTable table) {
    String inn = portal.details().inn();
    return (inn.isEmpty() ? "metodportal" : inn) + "-" + table.name();
  }

  /** Writes the register. */
  void writeList(List<DataSet> sets) throws IOException {
    CsvWriter.write(
        folder.resolve(LIST),
        List.of("property", "title", "value", "format"),
        out -> {
          for (DataSet set : sets) {
            out.row(
                set.identifier(),
                set.table().title(),
                address(set, DataSet.PASSPORT),
                TableFormat.CSV.ending());
          }
        });
  }

  /**
   * Writes the passport of a data set and the structure of its columns as they are now.
   *
   * @throws IOException when the machine fails
   */
  void write(DataSet set) throws IOException {
    Path own = folder.resolve(set.identifier());
    Files.createDirectories(own);
    CsvWriter.write(
        own.resolve(set.versions().get(0).structureFile()),
        List.of("field name", "english description", "russian description", "format"),
        out -> {
          for (TableColumn column : set.table().columns()) {
            out.row(column.name(), column.english(), column.russian(), column.type());
          }
        });
    CsvWriter.write(
        own.resolve(DataSet.PASSPORT),
        PROPERTIES,
        out -> {
          for (List<String> row : rows(set)) {
            out.row(row);
          }
        });
  }

  private List<List<String>> rows(DataSet set) {
    PublisherDetails publisher = portal.details();
    PublishedTable table = set.table();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("standardversion", STANDARD));
    rows.add(List.of("identifier", set.identifier()));
    rows.add(List.of("title", table.title()));
    rows.add(List.of("description", table.description()));
    rows.add(List.of("creator", portal.publisher()));
    rows.add(List.of("created", DataSet.day(set.created())));
    rows.add(List.of("modified", DataSet.day(set.modified())));
    rows.add(List.of("subject", String.join(", ", table.subject())));
    rows.add(List.of("format", TableFormat.CSV.ending()));
    rows.add(List.of("provenance", table.provenance()));
    rows.add(List.of("valid", DataSet.day(set.valid())));
    rows.add(List.of("publishername", portal.publisher()));
    // With +7 a spreadsheet would take it for a formula; 8 is the same prefix inside the country.
    rows.add(List.of("publisherphone", publisher.phone().replaceFirst("^\\+7", "8")));
    rows.add(List.of("publishermbox", publisher.email()));
    Set<String> structures = new TreeSet<>();
    for (DataSet.Version version : set.versions()) {
      rows.add(List.of(version.name(), address(set, version.fileName())));
      structures.add(version.structureName());
    }
    for (String structure : new TreeSet<>(structures).descendingSet()) {
      rows.add(List.of(structure, address(set, TableFormat.CSV.fileName(structure))));
    }
    return rows;
  }

  private String address(DataSet set, String file) {
    return portal.baseUrl() + SiteMap.OPEN_DATA.folder(set.identifier()).file(file).path();
  }
}
