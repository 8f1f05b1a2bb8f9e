package org.metodportal.content.roadmap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.metodportal.document.markdown.MarkdownBlock;
import org.metodportal.document.markdown.MarkdownBlock.Cell;
import org.metodportal.document.markdown.MarkdownBlock.Row;

/**
 * One table of events, its columns known by name.
 *
 * @param columns columns of the table
 * @param rows rows with as many cells as the table has columns; others are reported and left out
 */
record PlanTable(Set<RoadmapColumn> columns, List<PlanRow> rows) {
  private static final List<RoadmapColumn> NEEDED =
      List.of(RoadmapColumn.EVENT, RoadmapColumn.TERM);

  /** Reads a table; it has no rows when a column that every event needs is missing. */
  static PlanTable read(MarkdownBlock.Table table, PlanSource source) {
    int line = source.line(table);
    List<Optional<RoadmapColumn>> order = new ArrayList<>();
    Set<RoadmapColumn> columns = EnumSet.noneOf(RoadmapColumn.class);
    Set<String> meant = new TreeSet<>();
    for (Row head : table.header()) {
      for (Cell cell : head.cells()) {
        String heading = PlanRow.plain(cell);
        Optional<RoadmapColumn> column = RoadmapColumn.named(heading);
        order.add(column);
        if (column.isEmpty()) {
          source.error(
              "roadmap-column",
              source.at(line),
              heading,
              "Неизвестный столбец «" + PlanSource.shorten(heading) + "».",
              RoadmapColumn.headings().hint(heading, "Допустимые столбцы"));
          RoadmapColumn.headings().nearest(heading).ifPresent(meant::add);
        } else if (!columns.add(column.get())) {
          source.error(
              "roadmap-column-repeated",
              source.at(line),
              heading,
              "Столбец «" + heading + "» стоит дважды.",
              "Оставьте один из них.");
        }
      }
    }
    boolean complete = true;
    for (RoadmapColumn column : NEEDED) {
      if (!columns.contains(column)) {
        complete = false;
        if (!meant.contains(column.heading())) {
          source.error(
              "roadmap-column-missing",
              source.at(line),
              "",
              "В таблице нет столбца «" + column.heading() + "».",
              "Добавьте его: без него строки не прочитать.");
        }
      }
    }
    return new PlanTable(columns, complete ? body(table, order, source) : List.of());
  }

  private static List<PlanRow> body(
      MarkdownBlock.Table table, List<Optional<RoadmapColumn>> order, PlanSource source) {
    List<PlanRow> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Cell> cells = row.cells();
      int line = source.bodyLine() + row.line();
      if (cells.size() != order.size()) {
        source.error(
            "roadmap-cells",
            source.at(line),
            "",
            "Ячеек в строке: " + cells.size() + ", столбцов в таблице: " + order.size() + ".",
            "Пустую ячейку пишите как «| |», а черту внутри текста — как «\\|».");
        continue;
      }
      Map<RoadmapColumn, Cell> byColumn = new EnumMap<>(RoadmapColumn.class);
      for (int i = 0; i < cells.size(); i++) {
        Cell cell = cells.get(i);
        order.get(i).ifPresent(column -> byColumn.putIfAbsent(column, cell));
      }
      rows.add(new PlanRow(line, byColumn));
    }
    return List.copyOf(rows);
  }
}
