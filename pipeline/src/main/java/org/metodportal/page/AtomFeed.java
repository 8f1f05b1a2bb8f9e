package org.metodportal.page;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed by RFC 4287. Days become midnight in universal time and no clock is asked, so the same
 * entries give the same bytes.
 *
 * @param self full address of the feed; its permanent name too
 * @param page full address of the page with the same content
 * @param author who publishes it
 * @param updated day of the newest entry
 * @param entries newest first
 */
public record AtomFeed(
    String self, String page, String title, String author, LocalDate updated, List<Entry> entries) {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** Characters that XML 1.0 does not allow. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  /**
   * An entry.
   *
   * @param link full address of what it speaks of; its permanent name too
   * @param author who wrote it
   * @param published day on which it appeared, not after {@code updated}
   * @param category what it belongs to, such as a territory; empty when to nothing
   * @param summary plain text
   */
  public record Entry(
      String link,
      String title,
      String author,
      LocalDate published,
      LocalDate updated,
      String category,
      String summary) {}

  /** The feed as XML. */
  public String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml);
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", "ru");
      line(xml);
      element(xml, "id", self);
      element(xml, "title", title);
      element(xml, "updated", moment(updated));
      link(xml, "self", "application/atom+xml", self);
      link(xml, "alternate", "text/html", page);
      author(xml, author);
      for (Entry entry : entries) {
        xml.writeStartElement("entry");
        line(xml);
        element(xml, "id", entry.link());
        element(xml, "title", entry.title());
        element(xml, "updated", moment(entry.updated()));
        element(xml, "published", moment(entry.published()));
        link(xml, "alternate", "text/html", entry.link());
        author(xml, entry.author());
        if (!entry.category().isEmpty()) {
          xml.writeEmptyElement("category");
          xml.writeAttribute("term", clean(entry.category()));
          line(xml);
        }
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
        line(xml);
      }
      xml.writeEndElement();
      line(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory can always be written", e);
    }
    return text.toString();
  }

  private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement("author");
    element(xml, "name", name);
    xml.writeEndElement();
    line(xml);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
    line(xml);
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
    line(xml);
  }

  private static String clean(String text) {
    return FORBIDDEN.matcher(text).replaceAll("");
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
