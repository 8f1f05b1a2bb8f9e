package org.metodportal.document.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Ids of the headings of a text, made of their words as the usual Markdown editors make them: small
 * letters of any alphabet and digits, a hyphen for each blank; a number behind one that is taken.
 */
final class HeadingIds {
  private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{N}\\s_-]");
  private static final Pattern BLANK = Pattern.compile("\\s");

  private HeadingIds() {}

  /** Heading → its id, from top to bottom; a heading without a letter or digit has none. */
  static Map<Node, String> of(Node document) {
    Map<Node, String> ids = new LinkedHashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading) {
        String words = new TextCollectingVisitor().collectAndGetText(node).strip();
        String kept = LEFT_OUT.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("").strip();
        String id = BLANK.matcher(kept).replaceAll("-");
        if (!id.isEmpty()) {
          int times = taken.merge(id, 1, Integer::sum);
          ids.put(node, times == 1 ? id : id + "-" + (times - 1));
        }
      }
    }
    return ids;
  }
}
