package org.metodportal.content.roadmap;

import java.util.Map;
import java.util.Set;
import org.metodportal.document.markdown.MarkdownBlock.Cell;

/**
 * A row of a table, its cells by column.
 *
 * @param line 1-based line of the file
 */
record PlanRow(int line, Map<RoadmapColumn, Cell> cells) {
  private static final Set<String> NOTHING = Set.of("—", "–", "-");

  /** The words of a cell without their marks; empty for an absent column, a dash and no words. */
  String text(RoadmapColumn column) {
    Cell cell = cells.get(column);
    return cell == null ? "" : plain(cell);
  }

  /** The cell exactly as written, except that an escaped bar is a bar. */
  String verbatim(RoadmapColumn column) {
    Cell cell = cells.get(column);
    if (cell == null) {
      return "";
    }
    String written = cell.written().replace("\\|", "|");
    return NOTHING.contains(written) ? "" : written;
  }

  /** Where the first link of a cell leads; empty when there is none. */
  String link(RoadmapColumn column) {
    Cell cell = cells.get(column);
    return cell == null ? "" : cell.link();
  }

  /** The words of a cell. */
  static String plain(Cell cell) {
    String words = cell.words();
    return NOTHING.contains(words) ? "" : words.replaceAll("[ \\t\\n]+", " ");
  }
}
