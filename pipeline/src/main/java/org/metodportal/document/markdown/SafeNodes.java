package org.metodportal.document.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/**
 * Pictures that the page knows, others as their description, tables in a region that scrolls by
 * itself.
 */
final class SafeNodes implements NodeRenderer {
  /** The link from a short definition to the whole one. */
  private static final String WHOLE = "Полностью в\u00a0словаре";

  private static void words(Text node, NodeRendererContext context, HtmlWriter html) {
    String text = node.getChars().unescape();
    int at = 0;
    if (TextKeys.isProse(node)) {
      for (TextMarks.Mark mark : TextKeys.MARKS.get(context.getDocument()).in(text)) {
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
    html.attr("href", "#" + mark.tip()).attr("aria-describedby", mark.tip()).withAttr().tag("a");
    html.text(words);
    html.tag("/a");
    html.attr("role", "tooltip")
        .attr("id", mark.tip())
        .attr("tabindex", "-1")
        .withAttr()
        .tag("span");
    html.text(mark.definition() + " ");
    html.attr("href", mark.href()).withAttr().tag("a");
    html.text(WHOLE);
    html.tag("/a").tag("/span").tag("/span");
  }

  private static void picture(Image image, NodeRendererContext context, HtmlWriter html) {
    String words = image.getText().unescape();
    TextPicture picture =
        TextKeys.PICTURES.get(context.getDocument()).get(image.getUrl().unescape().strip());
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
              TextKeys.MARKS.get(context.getDocument()).section();
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
