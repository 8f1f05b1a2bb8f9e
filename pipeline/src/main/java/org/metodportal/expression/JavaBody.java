package org.metodportal.expression;

import java.util.Locale;

/** Statements of a method under construction, and the names of its locals. */
final class JavaBody {
  private StringBuilder statements = new StringBuilder();
  private int locals;

  /** A name not used before, which starts with the letter. */
  String local(char letter) {
    return letter + Integer.toString(++locals);
  }

  /** Adds a line. */
  void line(String java) {
    statements.append(java).append('\n');
  }

  /** Lines that a part of the translation adds, kept apart to be put into a block. */
  interface Part<T, X extends Exception> {
    T translate() throws X;
  }

  /** What a part gave, with the lines it added. */
  record Block<T>(T result, String lines) {}

  /** Translates a part without adding its lines. */
  <T, X extends Exception> Block<T> apart(Part<T, X> part) throws X {
    StringBuilder outer = statements;
    statements = new StringBuilder();
    try {
      T result = part.translate();
      return new Block<>(result, statements.toString());
    } finally {
      statements = outer;
    }
  }

  /** Adds lines kept apart. */
  void lines(String lines) {
    statements.append(lines);
  }

  /** A Java text literal. */
  static String quote(String text) {
    StringBuilder java = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        java.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F || Character.isSurrogate(c)) {
        java.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        java.append(c);
      }
    }
    return java.append('"').toString();
  }

  @Override
  public String toString() {
    return statements.toString();
  }
}
