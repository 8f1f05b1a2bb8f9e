package org.metodportal.publish.opendata;

import org.apache.commons.csv.CSVRecord;

/**
 * Public figures that a row of another table is made of; with any of them gone the row goes too.
 *
 * @param territory slug
 * @param breakdown such as {@code total} or {@code organization}
 * @param year empty for the figures of any year
 * @param of code of the indicator, or the member of the breakdown whatever the indicator
 */
record SourceFigures(String territory, String breakdown, String year, String of) {
  /** The figures of an indicator, whatever the year. */
  static SourceFigures ofAnyYear(CSVRecord row, String breakdown, String indicator) {
    return new SourceFigures(row.get("territory"), breakdown, "", indicator);
  }

  /** The figures of a member in the row's year, whatever the indicator. */
  static SourceFigures ofAnyIndicator(CSVRecord row, String breakdown, String member) {
    return new SourceFigures(row.get("territory"), breakdown, row.get("year"), member);
  }
}
