package org.metodportal.document.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into headings, tables and the rest. A cell never spans columns, so that a forgotten
 * bar is seen as a row that is too short. Safe for several threads.
 */
public final class MarkdownBlocks {
  private static final Parser PARSER = parser();

  private MarkdownBlocks() {}

  /** The blocks of a text. */
  public static List<MarkdownBlock> of(String markdown) {
    List<MarkdownBlock> blocks = new ArrayList<>();
    for (Node node : PARSER.parse(markdown).getChildren()) {
      int line = node.getStartLineNumber();
      if (node instanceof Heading heading) {
        blocks.add(new MarkdownBlock.Heading(words(heading), line));
      } else if (node instanceof TableBlock table) {
        blocks.add(
            new MarkdownBlock.Table(
                rows(table, TableHead.class), rows(table, TableBody.class), line));
      } else {
        blocks.add(new MarkdownBlock.Other(node.getChars().toString(), line));
      }
    }
    return List.copyOf(blocks);
  }

  private static Parser parser() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(Parser.TRACK_DOCUMENT_LINES, true);
    return Parser.builder(options).build();
  }

  private static List<MarkdownBlock.Row> rows(TableBlock table, Class<? extends Node> part) {
    List<MarkdownBlock.Row> rows = new ArrayList<>();
    for (Node child : table.getChildren()) {
      if (part.isInstance(child)) {
        for (Node row : child.getChildren()) {
          if (row instanceof TableRow) {
            rows.add(new MarkdownBlock.Row(cells(row), row.getStartLineNumber()));
          }
        }
      }
    }
    return rows;
  }

  private static List<MarkdownBlock.Cell> cells(Node row) {
    List<MarkdownBlock.Cell> cells = new ArrayList<>();
    for (Node child : row.getChildren()) {
      if (child instanceof TableCell cell) {
        cells.add(
            new MarkdownBlock.Cell(words(cell), cell.getText().toString().strip(), link(cell)));
      }
    }
    return cells;
  }

  private static String words(Node node) {
    return new TextCollectingVisitor().collectAndGetText(node).strip();
  }

  private static String link(TableCell cell) {
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
}
