package org.metodportal.document.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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

  private static final Pattern NOTE_ID = Pattern.compile("(id=\"|href=\"#)(fn(?:ref)?-\\d)");
  private static final Pattern BROKEN =
      Pattern.compile("(?<![!\\\\])\\[(?<words>[^\\[\\]\\n]*)]\\((?<address>[^()\\n]*)\\)");

  private final Parser parser;
  private final HtmlRenderer renderer;

  /** Ready for any number of texts and threads. */
  public MarkdownText() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()));
    options.set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↑ к тексту");
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
    return html(markdown, secondLevel, TextSurroundings.NONE);
  }

  /** The text as HTML on a page that knows something of it. */
  public String html(String markdown, int secondLevel, TextSurroundings surroundings) {
    Document document = parser.parse(markdown);
    document.set(TextKeys.MARKS, surroundings.marks());
    document.set(TextKeys.PICTURES, surroundings.pictures());
    document.set(TextKeys.LINKS, surroundings.links());
    String anchors = surroundings.anchors();
    if (anchors != null) {
      Map<Node, String> ids = new HashMap<>();
      HeadingIds.of(document).forEach((heading, id) -> ids.put(heading, anchors + id));
      document.set(TextKeys.IDS, ids);
    }
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        int level = Math.max(heading.getLevel(), 2) - 2 + secondLevel;
        heading.setLevel(Math.min(level, LOWEST_HEADING));
      }
    }
    String html = renderer.render(document);
    return SafeHtml.of(
        anchors == null || anchors.isEmpty()
            ? html
            : NOTE_ID.matcher(html).replaceAll("$1" + Matcher.quoteReplacement(anchors) + "$2"));
  }

  /** Ids of its headings, from top to bottom; a page may put something before them. */
  public List<String> headings(String markdown) {
    return List.copyOf(HeadingIds.of(parser.parse(markdown)).values());
  }

  /** Its links, from top to bottom; also what only looks like one. */
  public List<WrittenLink> links(String markdown) {
    List<WrittenLink> links = new ArrayList<>();
    BitSet understood = new BitSet();
    for (Node node : parser.parse(markdown).getDescendants()) {
      if (node instanceof Link link) {
        links.add(link(link, link.getText().unescape(), link.getUrl().unescape()));
      } else if (node instanceof LinkRef link) {
        Reference reference = link.getReferenceNode(node.getDocument());
        if (reference == null) {
          continue;
        }
        links.add(link(link, link.getText().unescape(), reference.getUrl().unescape()));
      } else if (!(node instanceof Image
          || node instanceof Code
          || node instanceof FencedCodeBlock
          || node instanceof IndentedCodeBlock)) {
        continue;
      }
      understood.set(node.getStartOffset(), node.getEndOffset());
    }
    Matcher broken = BROKEN.matcher(markdown);
    while (broken.find()) {
      if (!understood.get(broken.start())) {
        links.add(
            new WrittenLink(broken.group("words"), broken.group("address"), broken.start(), false));
      }
    }
    links.sort(Comparator.comparingInt(WrittenLink::offset));
    return List.copyOf(links);
  }

  private static WrittenLink link(Node node, String words, String address) {
    return new WrittenLink(words.strip(), address.strip(), node.getStartOffset(), true);
  }

  /** The stretches of prose that {@link #html} would mark. */
  public List<String> prose(String markdown) {
    List<String> prose = new ArrayList<>();
    for (Node node : parser.parse(markdown).getDescendants()) {
      if (node instanceof Text && TextKeys.isProse(node)) {
        prose.add(node.getChars().unescape());
      }
    }
    return List.copyOf(prose);
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
    if (attributes.contains("href")) {
      String written = attributes.getValue("href");
      TextLinks links =
          node instanceof LinkNodeBase
              ? TextKeys.LINKS.get(node.getDocument())
              : TextLinks.AS_WRITTEN;
      String href = isHarmless(written) ? links.href(written) : null;
      if (href == null) {
        attributes.remove("href");
      } else {
        attributes.replaceValue("href", href);
      }
    }
    String id = TextKeys.IDS.get(node.getDocument()).get(node);
    if (id != null && AttributablePart.NODE.equals(part)) {
      attributes.replaceValue("id", id);
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
}
