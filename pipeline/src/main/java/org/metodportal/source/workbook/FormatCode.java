package org.metodportal.source.workbook;

import java.util.ArrayList;
import java.util.List;

/** The signs of a number's format code. */
final class FormatCode {
  private static final int LONGEST = 1_000;

  private FormatCode() {}

  /**
   * What one sign of a code is.
   *
   * @param sign the sign; of a literal text or of what stands in brackets, all of it
   */
  record Token(Kind kind, String sign) {
    enum Kind {
      /** A letter or a placeholder that stands for something of the number. */
      SIGN,
      /** A text that is shown as it is. */
      LITERAL,
      /** What stands in brackets: a colour, a condition, a language, hours beyond a day. */
      BRACKETS
    }
  }

  /** The sections of a code, which semicolons divide: at least one. */
  static List<List<Token>> sections(String code) {
    List<List<Token>> sections = new ArrayList<>();
    List<Token> section = new ArrayList<>();
    String text = code.length() > LONGEST ? "General" : code;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case ';' -> {
          sections.add(section);
          section = new ArrayList<>();
        }
        case '"' -> {
          int end = end(text, '"', i);
          section.add(new Token(Token.Kind.LITERAL, text.substring(i + 1, end)));
          i = end;
        }
        case '[' -> {
          int end = end(text, ']', i);
          section.add(new Token(Token.Kind.BRACKETS, text.substring(i + 1, end)));
          i = end;
        }
        case '\\' -> {
          i++;
          if (i < text.length()) {
            section.add(new Token(Token.Kind.LITERAL, text.substring(i, i + 1)));
          }
        }
        case '_', '*' -> {
          // A blank as wide as the next sign, or the next sign up to the edge of the column.
          i++;
          section.add(new Token(Token.Kind.LITERAL, " "));
        }
        default -> section.add(new Token(Token.Kind.SIGN, String.valueOf(c)));
      }
    }
    sections.add(section);
    return sections;
  }

  private static int end(String text, char sign, int from) {
    int end = text.indexOf(sign, from + 1);
    return end < 0 ? text.length() : end;
  }
}
