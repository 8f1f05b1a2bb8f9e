package org.metodportal.content.roadmap;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.Map;
import java.util.Set;

/**
 * A row of a table, its cells by column.
 *
 * @param line 1-based line of the file
 */
record PlanRow(int line, Map<RoadmapColumn, TableCell> cells) {
  private static final Set<String> NOTHING = Set.of("—", "–", "-");

  /** The words of a cell without their marks; empty for an absent column, a dash and no words. */
  String text(RoadmapColumn column) {
    TableCell cell = cells.get(column);
    return cell == null ? "" : plain(cell);
  }

  /** The cell exactly as written, except that an escaped bar is a bar. */
  String verbatim(RoadmapColumn column) {
    TableCell cell = cells.get(column);
    if (cell == null) {
      return "";
    }
    String written = cell.getText().toString().strip().replace("\\|", "|");
    return NOTHING.contains(written) ? "" : written;
  }

  /** Where the first link of a cell leads; empty when there is none. */
  String link(RoadmapColumn column) {
    TableCell cell = cells.get(column);
    if (cell == null) {
      return "";
    }
    for (Node node : cell.getDescendants()) {
      if (node instanceof Link link) {
        return link.getUrl().toString();
      }
      if (node instanceof AutoLink link) {
        return link.getText().toString();
      }
    }
    return "";
  }

  /** The words of a cell. */
  static String plain(TableCell cell) {
    String words = new TextCollectingVisitor().collectAndGetText(cell).strip();
    return NOTHING.contains(words) ? "" : words.replaceAll("[ \\t\\n]+", " ");
  }
}
