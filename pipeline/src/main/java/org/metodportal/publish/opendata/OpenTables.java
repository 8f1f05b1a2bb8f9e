package org.metodportal.publish.opendata;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.metodportal.indicator.Breakdown;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.dataset.DictionaryTables;
import org.metodportal.page.opendata.ClusterTable;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.page.opendata.RowSink;
import org.metodportal.page.opendata.StatementTable;
import org.metodportal.page.opendata.StatusTable;
import org.metodportal.page.practice.PracticeTable;
import org.metodportal.page.reply.ReplyTable;
import org.metodportal.page.roadmap.RoadmapTable;

/** The tables of open data. One more is one more entry here. */
final class OpenTables {
  /** Every table that the portal may publish, in the order shown. */
  static final List<OpenTable> ALL =
      Stream.of(figures(), counts(), texts(), dictionaries()).flatMap(List::stream).toList();

  private OpenTables() {}

  /**
   * A table and what fills it.
   *
   * @param remembered whether it holds public figures, which every edition keeps as they were
   * @param madeOf the figures that a remembered row is made of; none for the figures themselves
   * @param present whether it is published at all
   */
  record OpenTable(
      PublishedTable table,
      boolean remembered,
      Function<CSVRecord, List<SourceFigures>> madeOf,
      Predicate<OpenContent> present,
      Rows rows) {

    private static OpenTable remembered(
        PublishedTable table, Function<CSVRecord, List<SourceFigures>> madeOf, Rows rows) {
      return new OpenTable(table, true, madeOf, from -> true, rows);
    }

    private static OpenTable latest(
        PublishedTable table, Predicate<OpenContent> present, Rows rows) {
      return new OpenTable(table, false, row -> List.of(), present, rows);
    }
  }

  /** What fills a table. */
  interface Rows {
    /** Writes every row. */
    void write(OpenContent from, RowSink out) throws IOException;
  }

  /** The tables that every edition keeps. */
  static List<PublishedTable> remembered() {
    return ALL.stream().filter(OpenTable::remembered).map(OpenTable::table).toList();
  }

  private static List<OpenTable> figures() {
    return List.of(
        OpenTable.remembered(
            FigureTable.TABLE,
            row -> List.of(),
            (from, out) -> FigureTable.write(from.figures(), out)),
        OpenTable.remembered(
            StatusTable.TABLE,
            row ->
                List.of(SourceFigures.ofAnyYear(row, Breakdown.TOTAL.key(), row.get("indicator"))),
            (from, out) -> StatusTable.write(from.monitoring(), out)),
        OpenTable.remembered(
            ClusterTable.TABLE,
            row ->
                List.of(
                    SourceFigures.ofAnyIndicator(row, Breakdown.TOTAL.key(), ""),
                    SourceFigures.ofAnyIndicator(row, "organization", row.get("organization"))),
            (from, out) -> ClusterTable.write(from.monitoring(), out)),
        OpenTable.latest(
            StatementTable.TABLE,
            from -> from.territories().stream().anyMatch(each -> each.statements().size() > 0),
            (from, out) -> {
              for (TerritoryResults each : from.territories()) {
                StatementTable.write(each.figures(), each.statements(), out);
              }
            }));
  }

  private static List<OpenTable> counts() {
    return CountTables.ALL.stream()
        .map(
            each ->
                OpenTable.latest(
                    each.table(),
                    from -> true,
                    (from, out) -> each.rows().write(from.counts(), out)))
        .toList();
  }

  private static List<OpenTable> texts() {
    return List.of(
        OpenTable.latest(
            RoadmapTable.TABLE,
            from -> true,
            (from, out) -> RoadmapTable.write(from.roadmaps(), from.asOf(), out)),
        OpenTable.latest(
            PracticeTable.TABLE,
            from -> !from.practices().entries().isEmpty(),
            (from, out) -> PracticeTable.write(from.practices(), from.portal().baseUrl(), out)),
        OpenTable.latest(
            ReplyTable.TABLE,
            from -> from.territories().stream().anyMatch(each -> !each.texts().replies().isEmpty()),
            (from, out) -> ReplyTable.write(from.territories(), out)));
  }

  private static List<OpenTable> dictionaries() {
    return DictionaryTables.ALL.stream()
        .map(
            each ->
                OpenTable.latest(
                    each.table(),
                    from -> true,
                    (from, out) -> each.rows().write(from.territories(), out)))
        .toList();
  }
}
