package org.metodportal.publish.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The blocks of text of a page or a picture, cells with their headings, and its attributes. */
final class MarkupPassages {
  /** Attributes that place and paint; what they hold is drawn from shown values. */
  private static final Set<String> PAINT =
      Set.of(
          "class",
          "style",
          "d",
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "width",
          "height",
          "points",
          "viewbox",
          "transform",
          "font-size",
          "font-family",
          "font-weight",
          "fill",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "text-anchor",
          "role",
          "scope",
          "rel",
          "type",
          "lang",
          "tabindex",
          "charset",
          "dominant-baseline",
          "colspan",
          "rowspan");

  /** Elements whose text goes on in the text around them. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "br", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s",
          "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr");

  private final Consumer<Passage> passages;
  private final StringBuilder block = new StringBuilder();

  private MarkupPassages(Consumer<Passage> passages) {
    this.passages = passages;
  }

  static void ofPage(String html, Consumer<Passage> passages) {
    new MarkupPassages(passages).read(Jsoup.parse(html));
  }

  static void ofXml(String xml, Consumer<Passage> passages) {
    new MarkupPassages(passages).read(Jsoup.parse(xml, "", Parser.xmlParser()));
  }

  private void read(Document document) {
    NodeTraversor.traverse((node, depth) -> readAround(node), document);
    document.select("table").forEach(this::readTable);
  }

  private void readAround(Node node) {
    if (node instanceof Comment comment) {
      passages.accept(Passage.of("комментарий в разметке", comment.getData()));
    } else if (node instanceof DataNode data && node.parent() instanceof Element script) {
      passages.accept(Passage.of("элемент <" + script.normalName() + ">", data.getWholeData()));
    } else if (node instanceof Element element) {
      if (!INLINE.contains(element.normalName()) && !element.normalName().equals("td")) {
        readBlock(element);
      }
      for (Attribute attribute : element.attributes()) {
        String value = attribute.getValue();
        if (Passage.mayTell(value)
            && !PAINT.contains(attribute.getKey().toLowerCase(Locale.ROOT))) {
          Element cell = cellOf(element);
          String place =
              "атрибут " + attribute.getKey() + " элемента <" + element.normalName() + ">";
          passages.accept(
              cell == null
                  ? Passage.of(place, value)
                  : Passage.cell(place, value, rowOf(cell), ""));
        }
      }
    }
  }

  private static @Nullable Element cellOf(Element element) {
    Element at = element;
    while (at != null && !at.normalName().equals("td") && !at.normalName().equals("th")) {
      at = at.parent();
    }
    return at;
  }

  private static String rowOf(Element cell) {
    Element row = cell.parent();
    if (row != null) {
      for (Element each : row.children()) {
        if (each.normalName().equals("th")) {
          return words(each);
        }
      }
    }
    return "";
  }

  private static String words(Element heading) {
    StringBuilder words = new StringBuilder(heading.text());
    heading.select("a[href]").forEach(link -> words.append(' ').append(link.attr("href")));
    return words.toString();
  }

  private void readTable(Element table) {
    List<String> columns = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<Element> cells = row.children();
      String about = "";
      for (int i = 0; i < cells.size(); i++) {
        Element cell = cells.get(i);
        boolean heading = cell.normalName().equals("th");
        if (heading && !cell.attr("scope").equals("row") && columns.size() <= i) {
          columns.add(cell.text());
        } else if (heading) {
          about = words(cell);
        } else {
          String column = i < columns.size() ? columns.get(i) : "";
          String text = cell.text();
          if (Passage.mayTell(text)) {
            passages.accept(Passage.cell("ячейка таблицы", text, about, column));
          }
        }
      }
    }
  }

  /** The text of an element itself and of what goes on in it. */
  private void readBlock(Element element) {
    block.setLength(0);
    addText(element);
    String text = block.toString().strip();
    if (Passage.mayTell(text)) {
      passages.accept(Passage.of("текст в элементе <" + element.normalName() + ">", text));
    }
  }

  private void addText(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        block.append(words.getWholeText());
      } else if (child instanceof Element inner && INLINE.contains(inner.normalName())) {
        addText(inner);
      }
    }
  }
}
