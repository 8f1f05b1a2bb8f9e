package org.metodportal.oracle.dirty;

import java.util.Locale;

/** How the contract reads the characters of a cell. */
final class PlainText {
  private static final String LATIN = "ABCEHKMOPTXY";
  private static final String CYRILLIC = "АВСЕНКМОРТХУ";

  private PlainText() {}

  /**
   * Blanks of every kind collapsed and trimmed, marks without width removed, a leading apostrophe
   * dropped.
   */
  static String clean(String cell) {
    String text = blanks(cell);
    return text.startsWith("'") ? blanks(text.substring(1)) : text;
  }

  private static String blanks(String cell) {
    return cell.replaceAll("[\\u200B-\\u200F\\uFEFF]", "")
        .replaceAll("[\\s\\u00A0\\u202F]+", " ")
        .strip();
  }

  /** Equal for two spellings that do not differ for the contract: case, ё/е, look-alike letters. */
  static String key(String cleaned) {
    String upper = cleaned.toUpperCase(Locale.ROOT).replace('Ё', 'Е');
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < upper.length(); i++) {
      int latin = LATIN.indexOf(upper.charAt(i));
      key.append(latin < 0 ? upper.charAt(i) : CYRILLIC.charAt(latin));
    }
    return key.toString();
  }
}
