package org.metodportal.content.portaltext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.document.markdown.MarkdownBlock;
import org.metodportal.document.markdown.MarkdownBlocks;
import org.metodportal.document.markdown.MarkdownText;

/**
 * The text of a page that every portal has.
 *
 * @param page which page
 * @param title heading; empty when the page has another
 * @param description one sentence for search engines; empty when the page has another
 * @param lead the sentence under the heading
 * @param body Markdown; the mark of a {@link CountedPart} is a paragraph of its own
 * @param foot headings of the text that the foot of each page leads to
 */
public record PortalText(
    StandingPage page,
    String title,
    String description,
    String lead,
    String body,
    List<String> foot) {
  /** Copies the list. */
  public PortalText {
    foot = List.copyOf(foot);
  }

  /** Headings that the foot of each page leads to, in their order → the id of each. */
  public Map<String, String> footAnchors() {
    List<String> headings = new ArrayList<>();
    for (MarkdownBlock block : MarkdownBlocks.of(body)) {
      if (block instanceof MarkdownBlock.Heading heading) {
        headings.add(heading.title());
      }
    }
    List<String> ids = new MarkdownText().headings(body);
    Map<String, String> anchors = new LinkedHashMap<>();
    for (String heading : foot) {
      anchors.put(heading, ids.get(headings.indexOf(heading)));
    }
    return anchors;
  }
}
