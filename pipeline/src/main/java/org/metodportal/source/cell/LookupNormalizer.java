package org.metodportal.source.cell;

import java.util.Locale;

/**
 * The form in which codes, identifiers and members are compared: upper case, Е for Ё, and for every
 * Cyrillic letter that looks like a Latin one that Latin letter; every dash is a hyphen.
 */
public final class LookupNormalizer {
  private static final String CYRILLIC = "АВЕЁКМНОРСТУХ";
  private static final String LATIN = "ABEEKMHOPCTYX";

  /** Normalised forms of the letters up to the end of Cyrillic; 0 where one letter becomes two. */
  private static final char[] FOLDED = table(0x530);

  private LookupNormalizer() {}

  private static char[] table(int size) {
    char[] table = new char[size];
    for (char c = 0; c < size; c++) {
      String upper = String.valueOf(c).toUpperCase(Locale.ROOT);
      if (upper.length() == 1) {
        int at = CYRILLIC.indexOf(upper.charAt(0));
        table[c] = at < 0 ? upper.charAt(0) : LATIN.charAt(at);
      }
    }
    return table;
  }

  /** The normalised form of a cleaned text. */
  public static String normalize(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || c > 127) {
        return rewrite(text, i);
      }
    }
    return text;
  }

  private static String rewrite(String text, int from) {
    char[] folded = text.toCharArray();
    for (int i = from; i < folded.length; i++) {
      char c = folded[i];
      char known = c < FOLDED.length ? FOLDED[c] : 0;
      if (known == 0 && c != 0) {
        return rewriteRare(text);
      }
      folded[i] = known;
    }
    return new String(folded);
  }

  /** Hyphens and dashes of every kind and length, and the minus sign. */
  private static boolean isDash(char c) {
    return (c > 127 && Character.getType(c) == Character.DASH_PUNCTUATION)
        || c == '\u2212'
        || c == '\u2043'
        || c == '\u02D7';
  }

  private static String rewriteRare(String text) {
    StringBuilder folded = new StringBuilder(text.toUpperCase(Locale.ROOT));
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (isDash(c)) {
        folded.setCharAt(i, '-');
      } else if (c > 127) {
        int at = CYRILLIC.indexOf(c);
        if (at >= 0) {
          folded.setCharAt(i, LATIN.charAt(at));
        }
      }
    }
    return folded.toString();
  }
}
