package org.metodportal.document.markdown;

import java.util.List;

/** What a text of headings and tables consists of, from top to bottom. */
public sealed interface MarkdownBlock {
  /** 0-based line of the text where it starts. */
  int line();

  /** A heading and its words without marks. */
  record Heading(String title, int line) implements MarkdownBlock {}

  /**
   * A table.
   *
   * @param header rows above the row of dashes; Markdown allows exactly one
   * @param rows the other rows, each as long as its author made it
   */
  record Table(List<Row> header, List<Row> rows, int line) implements MarkdownBlock {
    /** Copies the lists. */
    public Table {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table and the 0-based line where it stands. */
  record Row(List<Cell> cells, int line) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param words its words without marks and without blanks around them
   * @param written the cell as it is typed, without blanks around it
   * @param link where its first link leads; empty when it has none
   */
  record Cell(String words, String written, String link) {}

  /** Anything else, as it is typed. */
  record Other(String source, int line) implements MarkdownBlock {}
}
