package org.metodportal.problem;

import java.util.Comparator;

/**
 * A place in a file that a person handed over.
 *
 * @param file path as the person would look for it, with forward slashes, such as {@code
 *     data/kirov/staff.csv}
 * @param line 1-based line where the record or the mistake starts; 0 when the whole file is meant
 * @param column 1-based column in characters; 0 when unknown or when {@code field} says it
 * @param field header of the table's column, or key of the front matter; empty when there is none
 */
public record SourcePosition(String file, int line, int column, String field)
    implements Comparable<SourcePosition> {

  private static final Comparator<SourcePosition> ORDER =
      Comparator.comparing(SourcePosition::file)
          .thenComparingInt(SourcePosition::line)
          .thenComparingInt(SourcePosition::column)
          .thenComparing(SourcePosition::field);

  /** The whole file. */
  public static SourcePosition of(String file) {
    return new SourcePosition(file, 0, 0, "");
  }

  /** A column of a table, in the record that starts at the line. */
  public static SourcePosition of(String file, int line, String field) {
    return new SourcePosition(file, line, 0, field);
  }

  /** A character of a text. */
  public static SourcePosition of(String file, int line, int column) {
    return new SourcePosition(file, line, column, "");
  }

  @Override
  public int compareTo(SourcePosition other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column (field)}, without the parts that are unknown. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    if (!field.isEmpty()) {
      text.append(" (").append(field).append(')');
    }
    return text.toString();
  }
}
