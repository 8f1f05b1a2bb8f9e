package org.metodportal.publish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet as browsers get it: what only its editors need is left out. */
final class StyleSheet {
  private static final Pattern PIECES =
      Pattern.compile(
          "(\"[^\"]*\"|'[^']*')|/\\*.*?\\*/\\s*|\\s*([{};,>])\\s*|(:)\\s+|\\s+", Pattern.DOTALL);

  private StyleSheet() {}

  /** Without comments, indentation, and the last semicolon of a rule; strings stay as they are. */
  static String compact(String css) {
    StringBuilder compact = new StringBuilder(css.length());
    Matcher piece = PIECES.matcher(css);
    while (piece.find()) {
      String kept;
      if (piece.group(1) != null) {
        kept = piece.group(1);
      } else if (piece.group(2) != null) {
        kept = piece.group(2);
      } else if (piece.group(3) != null) {
        kept = ":";
      } else {
        kept = piece.group().startsWith("/*") ? "" : " ";
      }
      piece.appendReplacement(compact, Matcher.quoteReplacement(kept));
    }
    piece.appendTail(compact);
    return compact.toString().replace(";}", "}").strip() + "\n";
  }
}
