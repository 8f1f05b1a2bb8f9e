package org.metodportal.document.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.Map;

/** What a parsed text carries of its surroundings while it is rendered. */
final class TextKeys {
  static final DataKey<Map<String, TextPicture>> PICTURES = new DataKey<>("PICTURES", Map.of());
  static final DataKey<TextMarks> MARKS = new DataKey<>("MARKS", TextMarks.NONE);
  static final DataKey<TextLinks> LINKS = new DataKey<>("LINKS", TextLinks.AS_WRITTEN);
  static final DataKey<Map<Node, String>> IDS = new DataKey<>("IDS", Map.of());

  private TextKeys() {}

  /** Whether words stand outside of headings, links and descriptions of pictures. */
  static boolean isProse(Node node) {
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof Heading || above instanceof LinkNodeBase || above instanceof Image) {
        return false;
      }
    }
    return true;
  }
}
