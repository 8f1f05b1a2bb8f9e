package org.metodportal.page.opendata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The formats in which tables are published: everything that is said of a format stands here, so
 * that one more is one more constant and the sink that writes it.
 */
public enum TableFormat {
  /** The format that releases remember tables in. */
  CSV("csv", "text/csv", "CSV: UTF-8, запятая, первая строка — имена столбцов") {
    @Override
    public void write(Path file, List<String> header, TableRows rows) throws IOException {
      CsvWriter.write(file, header, rows);
    }
  };

  private final String ending;
  private final String mediaType;
  private final String description;

  TableFormat(String ending, String mediaType, String description) {
    this.ending = ending;
    this.mediaType = mediaType;
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
   * @param header names of the columns
   */
  public abstract void write(Path file, List<String> header, TableRows rows) throws IOException;
}
