package org.metodportal.publish.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The sheet of paper of a page: its content without what only a screen can do, the style of paper,
 * bookmarks of its headings, and lines above and below every sheet.
 */
final class PrintLayout {
  private static final String NO_PAPER =
      "script, form, nav, .screen, [data-paper], .visually-hidden, [role=tooltip], .mark";

  private static final String HEADINGS = "h2, h3, h4";

  /** Marks that stand at the end of what they follow. */
  private static final String MARKS = ".,;:!?)»";

  private static final List<String> SCREEN_ATTRIBUTES =
      List.of(
          "role", "tabindex", "aria-label", "aria-labelledby", "aria-describedby", "data-nosearch");

  private final Document page;
  private final Element content;
  private final String address;
  private final Document sheet = Document.createShell("");

  private PrintLayout(Document page, Element content) {
    this.page = page;
    this.content = content;
    this.address = page.select("link[rel=canonical]").attr("href");
  }

  /**
   * Plain XHTML for the printer.
   *
   * @param page a finished page of the site; it stays as it is
   * @param style the style sheet of paper
   * @param day the day of the data in words; empty when unknown
   */
  static Document of(Document page, String style, String day) {
    Element main = page.selectFirst("main");
    if (main == null) {
      throw new IllegalArgumentException("A page without <main>");
    }
    return new PrintLayout(page, main.clone()).sheet(style, day);
  }

  private Document sheet(String style, String day) {
    content.select(".glossed").forEach(PrintLayout::leadOn);
    content.select(NO_PAPER).remove();
    content.select("svg.bar").forEach(PrintLayout::drawBar);
    content.select("svg").remove();
    unfold();
    headTables();
    content.select(HEADINGS).forEach(PrintLayout::keepHeading);
    content.select("a[href]").forEach(this::complete);
    content.select("a, strong, em").forEach(PrintLayout::keepMark);
    for (Element element : content.getAllElements()) {
      SCREEN_ATTRIBUTES.forEach(element::removeAttr);
    }
    sheet.title(page.title());
    sheet.child(0).attr("lang", "ru");
    sheet.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(style));
    sheet.head().appendElement("meta").attr("name", "description").attr("content", description());
    bookmarks();
    sheet.body().attr("class", page.body().className());
    running(day);
    origin();
    sheet.body().appendChildren(content.childNodes());
    return sheet;
  }

  private String description() {
    return page.select("meta[name=description]").attr("content");
  }

  /** A term leads to the glossary itself: nothing opens on paper. */
  private static void leadOn(Element term) {
    term.child(0).attr("href", term.select("[role=tooltip] a").attr("href"));
  }

  /** A bar is drawn by lengths that the printer knows: percent of the width. */
  private static void drawBar(Element bar) {
    Element drawn = new Element("div").addClass("bar");
    for (Element shape : bar.children()) {
      if (shape.hasClass("bar-value")) {
        drawn
            .appendElement("div")
            .addClass("bar-value")
            .attr("style", "width:" + shape.attr("width"));
      } else if (shape.hasClass("bar-target")) {
        drawn.appendElement("div").addClass("bar-target").attr("style", "left:" + shape.attr("x1"));
      }
    }
    bar.replaceWith(drawn);
  }

  /** What opens on demand is open on paper, below what its handle said. */
  private void unfold() {
    for (Element folded : content.select("details")) {
      Element handle = folded.selectFirst("summary");
      if (handle != null) {
        handle.tagName("p").addClass("handle");
      }
      folded.tagName("div");
    }
  }

  /** What a table is called stands before it, as it is read. */
  private void headTables() {
    for (Element caption : content.select("caption")) {
      Element table = caption.parent();
      caption.remove();
      if (table != null && !caption.text().isBlank()) {
        caption.tagName("p").addClass("table-title");
        table.before(caption);
      }
    }
  }

  /**
   * A heading, with those below it, stays on the sheet of the paragraph that follows; with the name
   * of a table, on the sheet of its first rows.
   */
  private static void keepHeading(Element heading) {
    List<Element> together = new ArrayList<>(List.of(heading));
    Element next = heading.nextElementSibling();
    while (next != null && next.is(HEADINGS)) {
      together.add(next);
      next = next.nextElementSibling();
    }
    if (next != null && next.is("p") && heading.closest(".kept") == null) {
      together.add(next);
      Element kept = new Element("div").addClass("kept");
      if (next.hasClass("table-title")) {
        kept.addClass("before-rows");
      }
      heading.before(kept);
      kept.appendChildren(together);
    }
  }

  /** A link leads to the site from anywhere, and says what it is to those who cannot see it. */
  private void complete(Element link) {
    String target = link.attr("href");
    if (!target.startsWith("#")) {
      link.attr("href", URI.create(address).resolve(target).toString());
    } else if (content.getElementById(target.substring(1)) == null) {
      link.attr("href", address + target);
    }
    link.attr("title", link.text());
    link.removeAttr("type");
  }

  /** The printer may break a line between a link and the mark after it: the mark moves into it. */
  private static void keepMark(Element inline) {
    if (inline.nextSibling() instanceof TextNode after
        && inline.lastChild() instanceof TextNode last) {
      String text = after.getWholeText();
      int marks = 0;
      while (marks < text.length() && MARKS.indexOf(text.charAt(marks)) >= 0) {
        marks++;
      }
      last.text(last.getWholeText() + text.substring(0, marks));
      after.text(text.substring(marks));
    }
  }

  private void bookmarks() {
    Element list = sheet.head().appendElement("bookmarks");
    Element part = list;
    int number = 0;
    for (Element heading : content.select("h1, h2, h3")) {
      if (heading.id().isEmpty()) {
        number++;
        heading.attr("id", "part-" + number);
      }
      Element parent = heading.tagName().equals("h3") ? part : list;
      Element mark =
          parent
              .appendElement("bookmark")
              .attr("name", heading.text())
              .attr("href", "#" + heading.id());
      part = heading.tagName().equals("h3") ? part : mark;
    }
  }

  private void running(String day) {
    Element head = sheet.body().appendElement("div").attr("id", "sheet-head");
    head.text(page.select("header .brand").text());
    String place = page.select(".place-name").text();
    if (!place.isEmpty()) {
      head.appendChild(new TextNode(" · " + place));
    }
    Element foot = sheet.body().appendElement("div").attr("id", "sheet-foot");
    foot.text(
        (synthetic() ? "Данные синтетические. " : "")
            + address
            + (day.isEmpty() ? "" : " · данные на " + day));
  }

  private boolean synthetic() {
    return !page.select(".bottom-text strong").isEmpty();
  }

  /** What the foot of the page says of it and the foot of the sheet does not. */
  private void origin() {
    for (Element line : page.select(".bottom-text p:not([data-late])")) {
      if (line.select("a").isEmpty()) {
        sheet.body().appendChild(line.clone().addClass("origin"));
      }
    }
    if (!address.isEmpty()) {
      sheet
          .body()
          .appendElement("p")
          .addClass("origin")
          .text("Эта страница на сайте: ")
          .appendElement("a")
          .attr("href", address)
          .attr("title", "Страница на сайте")
          .text(address);
    }
  }
}
