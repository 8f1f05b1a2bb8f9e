package org.metodportal.content.deadline.token;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as a person reads them: without tags, entities, invisible characters and footnote marks.
 * Paragraphs and line breaks of any kind become {@code \n}, other spaces a plain space.
 */
public final class CleanText {
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)[^<>]*>");
  private static final Pattern BLOCK = Pattern.compile("(?i)p|br|div|li|ul|ol|td|tr|th");
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\[\\d{1,2}]|[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079*†‡]");

  /** A word written twice in a row: «2022 2022». */
  private static final Pattern DOUBLED =
      Pattern.compile("(?iU)(?<=^|[ \\n])([^ \\n]+)(?: +\\1)+(?=[ \\n]|$)");

  /** A letter typed for a nought: «2О26». */
  private static final Pattern ROUND_LETTER = Pattern.compile("(?<=\\d)[OoОо](?=\\d)");

  /** Roman numerals that are one character: «Ⅲ». */
  private static final Pattern ROMAN = Pattern.compile("[\\u2160-\\u217F]");

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("&nbsp;", " "),
          Map.entry("&#160;", " "),
          Map.entry("&thinsp;", " "),
          Map.entry("&ndash;", "–"),
          Map.entry("&mdash;", "—"),
          Map.entry("&minus;", "−"),
          Map.entry("&laquo;", "«"),
          Map.entry("&raquo;", "»"),
          Map.entry("&quot;", "\""),
          Map.entry("&shy;", ""),
          Map.entry("&amp;", "&"));
  private static final Pattern ENTITY = Pattern.compile("&#?\\w{2,8};");

  private CleanText() {}

  public static String of(String raw) {
    String text = raw;
    if (text.indexOf('<') >= 0) {
      text =
          TAG.matcher(text).replaceAll(tag -> BLOCK.matcher(tag.group(1)).matches() ? "\n" : " ");
    }
    if (text.indexOf('&') >= 0) {
      text =
          ENTITY
              .matcher(text)
              .replaceAll(
                  entity ->
                      Matcher.quoteReplacement(
                          ENTITIES.getOrDefault(entity.group(), entity.group())));
    }
    text = ROUND_LETTER.matcher(text).replaceAll("0");
    text = ROMAN.matcher(text).replaceAll(it -> Normalizer.normalize(it.group(), Form.NFKC));
    return OddForms.inOrder(
        DOUBLED.matcher(spaces(FOOTNOTE.matcher(text).replaceAll(" "))).replaceAll("$1"));
  }

  private static String spaces(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\r', '\n', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> clean.append('\n');
        case '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF', '\u00AD' -> {}
        case '_' -> clean.append(' ');
        default -> clean.append(Character.isSpaceChar(c) || c == '\t' ? ' ' : c);
      }
    }
    return clean.toString();
  }

  /** A piece of clean text on one line, without the punctuation that stood around it. */
  public static String phrase(String clean, int from, int to) {
    String words = clean.substring(from, to).replaceAll("\\s+", " ").strip();
    int start = 0;
    int end = words.length();
    while (start < end && " ,;:/|.•-–—−".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,;:/|-–—−(".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    String piece = words.substring(start, end);
    return piece.endsWith(".") && !ABBREVIATED.matcher(piece).find()
        ? piece.substring(0, piece.length() - 1).strip()
        : piece;
  }

  /** Ends of a piece at which the full stop belongs to a shortened word. */
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(г|гг|кв|уч|др|пр|т\\.\\s?д|т\\.\\s?п|янв|февр?|мар|апр"
              + "|авг|сент?|окт|нояб?|дек)\\.$");
}
