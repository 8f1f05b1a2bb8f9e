package org.metodportal.publish.opendata;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.metodportal.page.opendata.ClusterTable;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.page.opendata.StatusTable;
import org.metodportal.page.practice.PracticeTable;
import org.metodportal.page.roadmap.RoadmapTable;

/** The tables of open data. One more is one more entry here. */
final class OpenTables {
  /** Every table that the portal may publish, in the order shown. */
  static final List<OpenTable> ALL =
      List.of(
          OpenTable.remembered(
              FigureTable.TABLE, (from, out) -> FigureTable.write(from.figures(), out)),
          OpenTable.remembered(
              StatusTable.TABLE, (from, out) -> StatusTable.write(from.monitoring(), out)),
          OpenTable.remembered(
              ClusterTable.TABLE, (from, out) -> ClusterTable.write(from.monitoring(), out)),
          counts(CountTables.STAFFING, CountTables::writeStaffing),
          counts(CountTables.COMPLETIONS, CountTables::writeCompletions),
          counts(CountTables.DEFICITS, CountTables::writeDeficits),
          new OpenTable(
              RoadmapTable.TABLE,
              false,
              from -> true,
              (from, out) -> RoadmapTable.write(from.roadmaps(), from.asOf(), out)),
          new OpenTable(
              PracticeTable.TABLE,
              false,
              from -> !from.practices().entries().isEmpty(),
              (from, out) -> PracticeTable.write(from.practices(), from.portal().baseUrl(), out)));

  private OpenTables() {}

  /**
   * A table and what fills it.
   *
   * @param remembered whether it holds public figures, which every edition keeps as they were
   * @param present whether it is published at all
   */
  record OpenTable(
      PublishedTable table, boolean remembered, Predicate<OpenContent> present, Rows rows) {

    private static OpenTable remembered(PublishedTable table, Rows rows) {
      return new OpenTable(table, true, from -> true, rows);
    }
  }

  private static OpenTable counts(PublishedTable table, CountRows rows) {
    return new OpenTable(table, false, from -> true, (from, out) -> rows.write(from.counts(), out));
  }

  /** What fills a table of counts. */
  private interface CountRows {
    void write(List<CountTables.Source> from, CsvWriter out) throws IOException;
  }

  /** What fills a table. */
  interface Rows {
    /** Writes every row. */
    void write(OpenContent from, CsvWriter out) throws IOException;
  }

  /** The tables that every edition keeps. */
  static List<PublishedTable> remembered() {
    return ALL.stream().filter(OpenTable::remembered).map(OpenTable::table).toList();
  }
}
