package org.metodportal.publish;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.definition.Accent;

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

  /**
   * The rules for light and dark pages; empty when all colours are the style sheet's own.
   *
   * @param names accents of the pages of a site
   */
  static String accents(Collection<String> names) {
    List<Accent> own =
        names.stream().distinct().sorted().flatMap(name -> Accent.named(name).stream()).toList();
    if (own.isEmpty()) {
      return "";
    }
    StringBuilder rules = new StringBuilder("\n");
    own.forEach(accent -> rules.append(rule(accent, accent.onLight())));
    rules.append("@media (prefers-color-scheme: dark) {\n");
    own.forEach(accent -> rules.append(rule(accent, accent.onDark())));
    return rules.append("}\n").toString();
  }

  private static String rule(Accent accent, Accent shown) {
    return ".accent-" + accent.name() + " { --accent: " + shown.hex() + "; }\n";
  }
}
