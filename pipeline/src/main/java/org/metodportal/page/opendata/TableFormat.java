package org.metodportal.page.opendata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The formats in which tables are published: everything that is said of a format stands here, so
 * that one more is one more constant and the sink that writes it.
 */
public enum TableFormat {
  /** For those who open tables in an office program. */
  XLSX(
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "для Excel",
      "XLSX: таблица для Excel, LibreOffice и подобных программ, с листом пояснений") {
    @Override
    public void write(Path file, PublishedTable table, List<String> notes, TableRows rows)
        throws IOException {
      WorkbookWriter.write(file, table, notes, rows);
    }
  },
  /** The format that releases remember tables in. */
  CSV(
      CsvWriter.ENDING,
      "text/csv",
      "для программ",
      "CSV: UTF-8, запятая, первая строка — имена столбцов") {
    @Override
    public void write(Path file, PublishedTable table, List<String> notes, TableRows rows)
        throws IOException {
      CsvWriter.write(file, table.header(), rows);
    }
  };

  /** What every format with a place for notes says of invented figures. */
  public static final String SYNTHETIC =
      "Данные синтетические: за числами нет настоящих людей и организаций.";

  private final String ending;
  private final String mediaType;
  private final String purpose;
  private final String description;

  TableFormat(String ending, String mediaType, String purpose, String description) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.purpose = purpose;
    this.description = description;
  }

  /** Ending of its files without the dot; the name of the format in descriptions for machines. */
  public String ending() {
    return ending;
  }

  /** Media type by IANA. */
  public String mediaType() {
    return mediaType;
  }

  /** What it is for, in Russian: «для Excel». */
  public String purpose() {
    return purpose;
  }

  /** How its files are to be read, in Russian, without a full stop. */
  public String description() {
    return description;
  }

  /** The file of a table: {@code indicators.csv}. */
  public String fileName(String table) {
    return table + "." + ending;
  }

  /**
   * Writes a table.
   *
   * @param file where it goes; one that stands there is taken away first, because the same bytes
   *     may stand under a second name
   * @param notes sentences for a reader, in Russian, where the format has a place for them
   */
  public abstract void write(Path file, PublishedTable table, List<String> notes, TableRows rows)
      throws IOException;
}
