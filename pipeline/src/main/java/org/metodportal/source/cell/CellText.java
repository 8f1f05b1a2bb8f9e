package org.metodportal.source.cell;

/**
 * The text of a cell without what nobody sees: blanks of every kind are one blank, zero-width marks
 * are gone, both ends are trimmed and a leading apostrophe (a spreadsheet's «this is text») is
 * dropped.
 */
public final class CellText {
  private CellText() {}

  /**
   * The text without blanks around it, control characters and soft hyphens; inner blanks become one
   * space.
   */
  public static String clean(String raw) {
    String text = isPlain(raw) ? raw : collapse(raw);
    return text.startsWith("'") ? collapse(text.substring(1)) : text;
  }

  private static boolean isPlain(String raw) {
    int last = raw.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = raw.charAt(i);
      if (c > ' ' && c < '\u2000' && c != '\u00A0') {
        continue;
      }
      if (c == ' ' ? i == 0 || i == last || raw.charAt(i + 1) == ' ' : isBlank(c) || isMark(c)) {
        return false;
      }
    }
    return true;
  }

  private static String collapse(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    boolean blank = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isBlank(c)) {
        blank = true;
      } else if (!isMark(c)) {
        if (blank && text.length() > 0) {
          text.append(' ');
        }
        blank = false;
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\u2009';
  }

  private static boolean isMark(char c) {
    return (c >= '\u200B' && c <= '\u200F') || c == '\uFEFF';
  }
}
