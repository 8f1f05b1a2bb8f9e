package org.metodportal.document;

import org.metodportal.problem.SourcePosition;

/** A text whose every character knows where in the file it stands. */
public final class PlacedText {
  private final String value;
  private final String file;
  private final int[] lines;
  private final int[] columns;

  /**
   * @param lines 1-based line of each code point of the value, and of its end
   * @param columns 1-based column of each, in code points
   */
  PlacedText(String value, String file, int[] lines, int[] columns) {
    this.value = value;
    this.file = file;
    this.lines = lines;
    this.columns = columns;
  }

  /** A text that stands in the file as it is, from the place on. */
  public static PlacedText of(String value, SourcePosition start) {
    int length = value.codePointCount(0, value.length());
    int[] lines = new int[length + 1];
    int[] columns = new int[length + 1];
    int line = start.line();
    int column = start.column();
    int offset = 0;
    for (int i = 0; i <= length; i++) {
      lines[i] = line;
      columns[i] = column;
      if (i < length) {
        int c = value.codePointAt(offset);
        offset += Character.charCount(c);
        line = c == '\n' ? line + 1 : line;
        column = c == '\n' ? 1 : column + 1;
      }
    }
    return new PlacedText(value, start.file(), lines, columns);
  }

  /** The text. */
  public String value() {
    return value;
  }

  /**
   * Where a character of the text stands.
   *
   * @param offset in code points; the length of the text means its end
   */
  public SourcePosition at(int offset) {
    int i = Math.max(0, Math.min(offset, lines.length - 1));
    return SourcePosition.of(file, lines[i], columns[i]);
  }

  @Override
  public String toString() {
    return at(0) + ": " + value;
  }
}
