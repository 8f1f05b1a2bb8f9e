package org.metodportal.page.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Markdown of staff as HTML that can do no harm: HTML inside it is shown as text, links lead only
 * to web pages, mail and places of the site, pictures become their description. Headings start
 * below the page's own.
 */
public final class MarkdownText {
  private static final int LOWEST_HEADING = 6;
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s]");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final Parser parser;
  private final HtmlRenderer renderer;

  /** Ready for any number of texts and threads. */
  public MarkdownText() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    options.set(HtmlRenderer.ESCAPE_HTML, true);
    parser = Parser.builder(options).build();
    renderer =
        HtmlRenderer.builder(options)
            .attributeProviderFactory(safeAttributes())
            .nodeRendererFactory(rendererOptions -> new SafeNodes())
            .build();
  }

  /**
   * The text as HTML.
   *
   * @param secondLevel heading level of the page, 2–6, at which {@code ##} appears; deeper ones
   *     follow it, and {@code #} is no higher than it
   */
  public String html(String markdown, int secondLevel) {
    Node document = parser.parse(markdown);
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        int level = Math.max(heading.getLevel(), 2) - 2 + secondLevel;
        heading.setLevel(Math.min(level, LOWEST_HEADING));
      }
    }
    return SafeHtml.of(renderer.render(document));
  }

  /** Whether a page may lead there: a relative address, or a scheme on the list. */
  static boolean isHarmless(String address) {
    String seen = UNSEEN.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
    if (seen.startsWith("//") || seen.startsWith("\\") || seen.startsWith("/\\")) {
      return false;
    }
    var scheme = SCHEME.matcher(seen);
    return !scheme.matches() || SCHEMES.contains(scheme.group(1));
  }

  private static AttributeProviderFactory safeAttributes() {
    return new IndependentAttributeProviderFactory() {
      @Override
      public AttributeProvider apply(LinkResolverContext context) {
        return MarkdownText::makeSafe;
      }
    };
  }

  private static void makeSafe(Node node, AttributablePart part, MutableAttributes attributes) {
    if (attributes.contains("href") && !isHarmless(attributes.getValue("href"))) {
      attributes.remove("href");
    }
    if (node instanceof TableCell cell) {
      if ("right".equals(attributes.getValue("align"))) {
        attributes.replaceValue("class", "number");
      }
      attributes.remove("align");
      if (cell.isHeader()) {
        attributes.replaceValue("scope", "col");
      }
    }
  }

  /** Pictures as their description, tables in a region that scrolls by itself. */
  private static final class SafeNodes implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(
              Image.class, (image, context, html) -> html.text(image.getText().toString())),
          new NodeRenderingHandler<>(
              ImageRef.class, (image, context, html) -> html.text(image.getText().toString())),
          new NodeRenderingHandler<>(
              TableBlock.class,
              (table, context, html) -> {
                html.raw("<div class=\"scroll\" role=\"region\" aria-label=\"Таблица\"");
                html.raw(" tabindex=\"0\">");
                context.delegateRender();
                html.raw("</div>\n");
              }));
    }
  }
}
