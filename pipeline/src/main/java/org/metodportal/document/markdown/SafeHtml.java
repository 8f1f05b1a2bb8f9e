package org.metodportal.document.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The wall behind the renderer: whatever Markdown of staff became, only what the renderer is known
 * to make passes. Safe for several threads.
 */
final class SafeHtml {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern TIP = Pattern.compile("tip-[0-9]{1,9}");
  private static final Pattern HEADING = Pattern.compile("[\\p{L}\\p{N}_-]{1,200}");
  private static final Pattern NOTE =
      Pattern.compile("[\\p{L}\\p{N}_-]{0,200}fn(ref)?-[0-9-]{1,9}");
  private static final Pattern PICTURE =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(jpg|jpeg|png|webp)");
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "ul",
              "ol",
              "li",
              "strong",
              "em",
              "code",
              "pre",
              "blockquote",
              "hr",
              "br",
              "a",
              "table",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "div",
              "span",
              "sup")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href", "title")
          .onElements("a")
          .allowAttributes("id")
          .matching(HEADING)
          .onElements("h2", "h3", "h4", "h5", "h6")
          .allowAttributes("id")
          .matching(NOTE)
          .onElements("li", "sup")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("scope")
          .matching(true, "col")
          .onElements("th")
          .allowAttributes("class")
          .matching(true, "number")
          .onElements("th", "td")
          .allowAttributes("class")
          .matching(true, "scroll", "footnotes")
          .onElements("div")
          .allowAttributes("role")
          .matching(true, "region")
          .onElements("div")
          .allowAttributes("tabindex")
          .matching(true, "0")
          .onElements("div")
          .allowAttributes("aria-label")
          .onElements("div")
          .allowAttributes("class")
          .matching(true, "glossed")
          .onElements("span")
          .allowAttributes("role")
          .matching(true, "tooltip")
          .onElements("span")
          .allowAttributes("id")
          .matching(TIP)
          .onElements("span")
          .allowAttributes("tabindex")
          .matching(true, "-1")
          .onElements("span")
          .allowAttributes("aria-describedby")
          .matching(TIP)
          .onElements("a")
          .allowElements(SafeHtml::withSource, "img")
          .allowAttributes("src")
          .matching(PICTURE)
          .onElements("img")
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("width", "height")
          .matching(NUMBER)
          .onElements("img")
          .allowAttributes("loading")
          .matching(true, "lazy")
          .onElements("img")
          .toFactory();

  private SafeHtml() {}

  /**
   * An element without an address of its own goes.
   *
   * @param attributes names and values in turn, those that passed
   */
  private static @Nullable String withSource(String element, List<String> attributes) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals("src")) {
        return element;
      }
    }
    return null;
  }

  /** The fragment without anything that is not allowed. */
  static String of(String html) {
    return POLICY.sanitize(html);
  }
}
