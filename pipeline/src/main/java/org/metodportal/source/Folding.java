package org.metodportal.source;

import java.util.Locale;

/**
 * The form in which codes, identifiers and members are compared: upper case, Е for Ё, and for every
 * Cyrillic letter that looks like a Latin one that Latin letter.
 */
public final class Folding {
  private static final String CYRILLIC = "АВЕЁКМНОРСТУХ";
  private static final String LATIN = "ABEEKMHOPCTYX";

  private Folding() {}

  /** The folded form of a cleaned text. */
  public static String fold(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || c > 127) {
        return rewrite(text);
      }
    }
    return text;
  }

  private static String rewrite(String text) {
    StringBuilder folded = new StringBuilder(text.toUpperCase(Locale.ROOT));
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c > 127) {
        int at = CYRILLIC.indexOf(c);
        if (at >= 0) {
          folded.setCharAt(i, LATIN.charAt(at));
        }
      }
    }
    return folded.toString();
  }
}
