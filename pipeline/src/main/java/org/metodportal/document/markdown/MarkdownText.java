package org.metodportal.document.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Markdown of staff as HTML that can do no harm: HTML inside it is shown as text, links lead only
 * to web pages, mail and places of the site, pictures become their description unless the page
 * knows them. Headings start below the page's own.
 */
public final class MarkdownText {
  private static final int LOWEST_HEADING = 6;
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s]");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private static final DataKey<Map<String, TextPicture>> PICTURES =
      new DataKey<>("PICTURES", Map.of());
  private static final DataKey<TextMarks> MARKS = new DataKey<>("MARKS", TextMarks.NONE);

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
    return html(markdown, secondLevel, TextMarks.NONE);
  }

  /**
   * The text as HTML with marks in its prose: not in headings, links and code.
   *
   * @param marks asked from top to bottom
   */
  public String html(String markdown, int secondLevel, TextMarks marks) {
    return html(markdown, secondLevel, marks, Map.of());
  }

  /**
   * The text as HTML with its pictures.
   *
   * @param pictures by the address that the text gives them; others become their description
   */
  public String html(String markdown, int secondLevel, Map<String, TextPicture> pictures) {
    return html(markdown, secondLevel, TextMarks.NONE, pictures);
  }

  private String html(
      String markdown, int secondLevel, TextMarks marks, Map<String, TextPicture> pictures) {
    Document document = parser.parse(markdown);
    document.set(MARKS, marks);
    document.set(PICTURES, pictures);
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        int level = Math.max(heading.getLevel(), 2) - 2 + secondLevel;
        heading.setLevel(Math.min(level, LOWEST_HEADING));
      }
    }
    return SafeHtml.of(renderer.render(document));
  }

  /** The stretches of prose that {@link #html} would mark. */
  public List<String> prose(String markdown) {
    List<String> prose = new ArrayList<>();
    for (Node node : parser.parse(markdown).getDescendants()) {
      if (node instanceof Text && isProse(node)) {
        prose.add(node.getChars().unescape());
      }
    }
    return List.copyOf(prose);
  }

  private static boolean isProse(Node node) {
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof Heading || above instanceof LinkNodeBase || above instanceof Image) {
        return false;
      }
    }
    return true;
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

  /**
   * Pictures that the page knows, others as their description, tables in a region that scrolls by
   * itself.
   */
  private static final class SafeNodes implements NodeRenderer {
    private static void words(Text node, NodeRendererContext context, HtmlWriter html) {
      String text = node.getChars().unescape();
      int at = 0;
      if (isProse(node)) {
        for (TextMarks.Mark mark : MARKS.get(context.getDocument()).in(text)) {
          html.text(text.substring(at, mark.start()));
          mark(mark, text.substring(mark.start(), mark.end()), html);
          at = mark.end();
        }
      }
      html.text(text.substring(at));
    }

    /** As {@code partials/words.ftlh} has it. */
    private static void mark(TextMarks.Mark mark, String words, HtmlWriter html) {
      if (mark.tip().isEmpty()) {
        html.attr("href", mark.href()).withAttr().tag("a");
        html.text(words);
        html.tag("/a");
        return;
      }
      html.attr("class", "glossed").withAttr().tag("span");
      html.attr("href", mark.href()).attr("aria-describedby", mark.tip()).withAttr().tag("a");
      html.text(words);
      html.tag("/a");
      html.attr("role", "tooltip").attr("id", mark.tip()).withAttr().tag("span");
      html.text(mark.definition());
      html.tag("/span").tag("/span");
    }

    private static void picture(Image image, NodeRendererContext context, HtmlWriter html) {
      String words = image.getText().unescape();
      TextPicture picture =
          PICTURES.get(context.getDocument()).get(image.getUrl().unescape().strip());
      if (picture == null) {
        html.text(words);
        return;
      }
      html.attr("src", picture.href())
          .attr("alt", words.strip())
          .attr("width", String.valueOf(picture.width()))
          .attr("height", String.valueOf(picture.height()))
          .attr("loading", "lazy")
          .withAttr()
          .tagVoid("img");
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(Text.class, SafeNodes::words),
          new NodeRenderingHandler<>(
              Heading.class,
              (heading, context, html) -> {
                MARKS.get(context.getDocument()).section();
                context.delegateRender();
              }),
          new NodeRenderingHandler<>(Image.class, SafeNodes::picture),
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
