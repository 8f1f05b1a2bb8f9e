package org.metodportal.source.cell;

import java.text.Normalizer;

/**
 * The text of a cell without what nobody sees: blanks of every kind are one blank, zero-width marks
 * are gone, both ends are trimmed; a leading apostrophe and {@code ="…"} around a text, by which
 * spreadsheets are told «this is text», are dropped.
 */
public final class CellText {
  private CellText() {}

  /**
   * The text without blanks around it, control characters and soft hyphens; inner blanks become one
   * space.
   */
  public static String clean(String raw) {
    String text = isPlain(raw) ? raw : collapse(raw);
    if (text.startsWith("'")) {
      return collapse(text.substring(1));
    }
    return text.startsWith("=\"") && text.length() > 2 && text.endsWith("\"")
        ? collapse(text.substring(2, text.length() - 1))
        : text;
  }

  private static boolean isPlain(String raw) {
    int last = raw.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = raw.charAt(i);
      if ((c > ' ' && c < 0x7F) || (c >= 'Ѐ' && c < 0x483)) {
        continue;
      }
      if (c == ' ' ? i == 0 || i == last || raw.charAt(i + 1) == ' ' : !isOrdinary(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is seen as it stands, and combines with no letter before it. */
  private static boolean isOrdinary(char c) {
    return !isBlank(c) && !isMark(c) && Character.getType(c) != Character.NON_SPACING_MARK;
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
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Blanks of every kind that Unicode has, and control characters. */
  private static boolean isBlank(char c) {
    return c <= ' ' || (c >= 0x7F && c <= 0xA0) || (c > 0xA0 && Character.isSpaceChar(c));
  }

  /** Marks that show nothing: soft hyphen, zero width, direction of writing, byte order. */
  private static boolean isMark(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\uFEFF';
  }
}
