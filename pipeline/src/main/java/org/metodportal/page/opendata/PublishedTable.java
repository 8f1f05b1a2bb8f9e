package org.metodportal.page.opendata;

import java.util.List;

/**
 * A table of open data: the only place that says what stands in its header, its passport, the Data
 * Package and the list on the page of open data.
 *
 * @param name name of its file, without the ending: Latin, lower case, digits and dashes
 * @param title title in Russian
 * @param description what one row is and what is in it, in Russian sentences
 * @param subject words to find it by, in Russian
 * @param provenance where the rows come from, in Russian
 * @param columns its columns in their order
 * @param key columns that tell its rows apart
 */
public record PublishedTable(
    String name,
    String title,
    String description,
    List<String> subject,
    String provenance,
    List<TableColumn> columns,
    List<String> key) {

  /** Copies the lists. */
  public PublishedTable {
    subject = List.copyOf(subject);
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /** Name of its file in the format that every table has: {@code indicators.csv}. */
  public String fileName() {
    return name + "." + CsvWriter.ENDING;
  }

  /** Headings of its columns. */
  public List<String> header() {
    return columns.stream().map(TableColumn::name).toList();
  }
}
