package org.metodportal.document.markdown;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page that shows a text knows of it.
 *
 * @param marks asked from top to bottom for the words of its prose
 * @param pictures by the address that the text gives them; others become their description
 * @param links where its links lead
 * @param anchors what ids inside the text begin with, so that several texts can share a page; null
 *     when its headings have none
 */
public record TextSurroundings(
    TextMarks marks, Map<String, TextPicture> pictures, TextLinks links, @Nullable String anchors) {
  /** A text that the page knows nothing of. */
  public static final TextSurroundings NONE =
      new TextSurroundings(TextMarks.NONE, Map.of(), TextLinks.AS_WRITTEN, null);

  /** Copies the pictures. */
  public TextSurroundings {
    pictures = Map.copyOf(pictures);
  }

  /** The same with marks in its prose. */
  public TextSurroundings marked(TextMarks words) {
    return new TextSurroundings(words, pictures, links, anchors);
  }

  /** The same with pictures. */
  public TextSurroundings pictured(Map<String, TextPicture> known) {
    return new TextSurroundings(marks, known, links, anchors);
  }

  /** The same with links that lead elsewhere, and headings that can be led to. */
  public TextSurroundings linked(TextLinks targets, String prefix) {
    return new TextSurroundings(marks, pictures, targets, prefix);
  }
}
