package org.metodportal.document;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Finds each character of a YAML scalar in the source: walks value and source side by side,
 * skipping what YAML drops (quotes, escapes, indentation, line breaks folded into a blank). Exact
 * except for blanks next to a folded line break.
 */
final class ScalarPlaces {
  private final int[] source;
  private final int firstLine;

  /**
   * @param source code points of the YAML
   * @param firstLine 1-based line of the file where the YAML starts
   */
  ScalarPlaces(int[] source, int firstLine) {
    this.source = source;
    this.firstLine = firstLine;
  }

  PlacedText place(ScalarNode node, String file) {
    int[] value = node.getValue().codePoints().toArray();
    int[] lines = new int[value.length + 1];
    int[] columns = new int[value.length + 1];
    Mark start = node.getStartMark().orElseThrow();
    int end = node.getEndMark().map(Mark::getIndex).orElse(source.length);
    Cursor cursor = new Cursor(start);
    ScalarStyle style = node.getScalarStyle();
    boolean quoted = style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
    if (quoted) {
      cursor.step();
    } else if (style != ScalarStyle.PLAIN) {
      while (cursor.at < end && source[cursor.at] != '\n') {
        cursor.step();
      }
      cursor.step();
    }
    for (int i = 0; i < value.length; i++) {
      boolean blank = value[i] == ' ' || value[i] == '\n';
      while (cursor.at < end && !matches(value[i], blank, source[cursor.at], style)) {
        cursor.step();
      }
      lines[i] = cursor.line;
      columns[i] = cursor.column;
      cursor.step(width(cursor.at, style));
    }
    lines[value.length] = cursor.line;
    columns[value.length] = cursor.column;
    return new PlacedText(node.getValue(), file, lines, columns);
  }

  private static boolean matches(int value, boolean blank, int written, ScalarStyle style) {
    if (value == written || (blank && written == '\n')) {
      return true;
    }
    return style == ScalarStyle.DOUBLE_QUOTED && written == '\\' && value != ' ';
  }

  /** Code points of the source that make the one character starting there. */
  private int width(int at, ScalarStyle style) {
    if (at + 1 >= source.length) {
      return 1;
    }
    if (style == ScalarStyle.SINGLE_QUOTED && source[at] == '\'') {
      return 2;
    }
    if (style == ScalarStyle.DOUBLE_QUOTED && source[at] == '\\') {
      return switch (source[at + 1]) {
        case 'x' -> 4;
        case 'u' -> 6;
        case 'U' -> 10;
        default -> 2;
      };
    }
    return 1;
  }

  /** A place in the source that knows its line and column. */
  private final class Cursor {
    int at;
    int line;
    int column;

    Cursor(Mark mark) {
      at = mark.getIndex();
      line = firstLine + mark.getLine();
      column = mark.getColumn() + 1;
    }

    void step() {
      if (at >= source.length) {
        return;
      }
      boolean newLine = source[at] == '\n';
      line = newLine ? line + 1 : line;
      column = newLine ? 1 : column + 1;
      at++;
    }

    void step(int count) {
      for (int i = 0; i < count; i++) {
        step();
      }
    }
  }
}
