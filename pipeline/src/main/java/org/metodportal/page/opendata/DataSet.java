package org.metodportal.page.opendata;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A published table with its past, as its passport tells it.
 *
 * @param identifier {@code <ИНН>-<name>}, or {@code metodportal-<name>} when the publisher's number
 *     is not known; also the name of its folder under {@code open-data/}
 * @param created day of the first release with the table
 * @param modified day of the release in which its rows became what they are
 * @param structured day of the release in which its columns became what they are
 * @param valid the last day for which it holds
 * @param versions the newest first; never empty
 */
public record DataSet(
    PublishedTable table,
    String identifier,
    LocalDate created,
    LocalDate modified,
    LocalDate structured,
    LocalDate valid,
    List<Version> versions) {
  /** Name of the passport in the folder of its data set. */
  public static final String PASSPORT = "meta.csv";

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** Copies the list. */
  public DataSet {
    versions = List.copyOf(versions);
  }

  /**
   * The table as it was from a day on.
   *
   * @param date day of its rows
   * @param structure day of its columns
   */
  public record Version(LocalDate date, LocalDate structure) {
    /** {@code data-20261121-structure-20260301}. */
    public String name() {
      return "data-" + day(date) + "-" + structureName();
    }

    /** The file of its rows beside the passport. */
    public String fileName() {
      return TableFormat.CSV.fileName(name());
    }

    /** The file of its columns beside the passport. */
    public String structureFile() {
      return TableFormat.CSV.fileName(structureName());
    }

    /** {@code structure-20260301}. */
    public String structureName() {
      return "structure-" + day(structure);
    }
  }

  /** {@code 20261121}. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }
}
