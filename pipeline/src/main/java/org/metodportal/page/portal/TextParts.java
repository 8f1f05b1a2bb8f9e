package org.metodportal.page.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.portaltext.CountedPart;
import org.metodportal.content.portaltext.PortalText;
import org.metodportal.document.markdown.MarkdownText;
import org.metodportal.document.markdown.TextSurroundings;
import org.metodportal.page.Address;
import org.metodportal.page.PortalModel;
import org.metodportal.page.link.BodyLinks;

/** The text of a page that every portal has, between the parts that the program makes. */
public final class TextParts {
  private static final MarkdownText MARKDOWN = new MarkdownText();

  /** A mark as the sanitizer of texts writes it: it keeps two braces apart by a comment. */
  private static final Pattern MARK = Pattern.compile("<p>\\{(?:<!-- -->)?\\{([^{}<]+)}}</p>");

  private static final int HEADINGS = 2;

  private TextParts() {}

  /**
   * A stretch of the page.
   *
   * @param html what an editor wrote; empty when the program makes it
   * @param counted what the program makes; null when an editor wrote it
   */
  public record Part(String html, @Nullable CountedPart counted) {}

  /** The parts of a text, from top to bottom. */
  static List<Part> of(PortalText text, Address address, PortalModel model) {
    String html =
        MARKDOWN.html(
            text.body(),
            HEADINGS,
            TextSurroundings.NONE.linked(
                BodyLinks.of(model).on(address, text.page().file(), ""), ""));
    List<Part> parts = new ArrayList<>();
    Matcher mark = MARK.matcher(html);
    int from = 0;
    while (mark.find()) {
      add(html.substring(from, mark.start()), parts);
      CountedPart counted = CountedPart.marked(text.page(), mark.group(1));
      parts.add(new Part("", Objects.requireNonNull(counted)));
      from = mark.end();
    }
    add(html.substring(from), parts);
    return List.copyOf(parts);
  }

  private static void add(String html, List<Part> parts) {
    if (!html.isBlank()) {
      parts.add(new Part(html.strip(), null));
    }
  }
}
