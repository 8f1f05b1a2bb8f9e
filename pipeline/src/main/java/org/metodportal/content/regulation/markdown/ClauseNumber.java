package org.metodportal.content.regulation.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark with which a clause begins.
 *
 * @param style kind of mark
 * @param written as the act has it, such as {@code 3.2.1.}, {@code 8.1}, {@code 2)}; empty for a
 *     paragraph
 * @param plain the number alone: {@code 3.2.1}, {@code 2}, {@code а}; empty for dashes and
 *     paragraphs
 */
public record ClauseNumber(NumberStyle style, String written, String plain) {
  /** No mark. */
  public static final ClauseNumber NONE = new ClauseNumber(NumberStyle.NONE, "", "");

  /** A number of one part needs its full stop; up to three digits each, so that dates are none. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<decimal>(?<digits>\\d{1,3}(?:\\.\\d{1,3})+)\\.?|(?<whole>\\d{1,3})\\.)(?=[ \\u00a0\\t]|$)"
              + "|(?<bracket>\\d{1,3})\\)(?=[ \\u00a0\\t]|\\p{L}|$)"
              + "|(?<letter>[а-яё])\\)(?=[ \\u00a0\\t]|\\p{L}|$)"
              + "|(?<dash>[-–—])(?=[ \\u00a0\\t])");

  /** The mark at the start of a line without blanks before it; {@link #NONE} when there is none. */
  public static ClauseNumber atStart(CharSequence line) {
    Matcher mark = MARK.matcher(line);
    if (!mark.lookingAt()) {
      return NONE;
    }
    String written = mark.group();
    if (mark.group("decimal") != null) {
      String digits = mark.group("digits");
      return new ClauseNumber(
          NumberStyle.DECIMAL, written, digits == null ? mark.group("whole") : digits);
    }
    if (mark.group("bracket") != null) {
      return new ClauseNumber(NumberStyle.BRACKET, written, mark.group("bracket"));
    }
    if (mark.group("letter") != null) {
      return new ClauseNumber(NumberStyle.LETTER, written, mark.group("letter"));
    }
    return new ClauseNumber(NumberStyle.DASH, written, "");
  }

  /** How many parts a decimal number has; 0 for other styles. */
  public int depth() {
    return style == NumberStyle.DECIMAL ? plain.split("\\.").length : 0;
  }

  /** The last part of a number, or the place of a letter in the alphabet without «ё»; 1-based. */
  public int last() {
    return switch (style) {
      case DECIMAL, BRACKET -> Integer.parseInt(plain.substring(plain.lastIndexOf('.') + 1));
      case LETTER -> plain.equals("ё") ? 7 : plain.charAt(0) - 'а' + 1;
      case DASH, NONE -> 0;
    };
  }

  /** A decimal number without its last part; empty when it has one part. */
  public String parent() {
    int dot = plain.lastIndexOf('.');
    return dot < 0 ? "" : plain.substring(0, dot);
  }

  /** The number that would stand at the given place of the same list, written alike. */
  public String sibling(int last) {
    return switch (style) {
      case DECIMAL -> {
        String plainSibling = parent().isEmpty() ? "" + last : parent() + "." + last;
        yield plainSibling + (written.endsWith(".") ? "." : "");
      }
      case BRACKET -> last + ")";
      case LETTER -> (char) ('а' + last - 1) + ")";
      case DASH, NONE -> written;
    };
  }
}
