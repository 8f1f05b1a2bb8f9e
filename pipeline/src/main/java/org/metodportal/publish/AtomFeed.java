package org.metodportal.publish;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed by RFC 4287. Days become midnight in UTC, so that no time zone shows. */
final class AtomFeed {
  private AtomFeed() {}

  /**
   * An entry.
   *
   * @param link full address of what it speaks of; its permanent name too
   * @param summary plain text
   */
  record Entry(String link, String title, LocalDate updated, String summary) {}

  /**
   * The feed as XML.
   *
   * @param self full address of the feed; its permanent name too
   * @param page full address of the page with the same content
   * @param author who publishes it
   * @param updated day of the newest entry
   * @param entries newest first
   */
  static String of(
      String self,
      String page,
      String title,
      String author,
      LocalDate updated,
      List<Entry> entries) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      xml.writeAttribute("xml:lang", "ru");
      element(xml, "id", self);
      element(xml, "title", title);
      element(xml, "updated", time(updated));
      link(xml, "self", "application/atom+xml", self);
      link(xml, "alternate", "text/html", page);
      xml.writeStartElement("author");
      element(xml, "name", author);
      xml.writeEndElement();
      for (Entry entry : entries) {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element(xml, "id", entry.link());
        element(xml, "title", entry.title());
        element(xml, "updated", time(entry.updated()));
        link(xml, "alternate", "text/html", entry.link());
        xml.writeStartElement("summary");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(entry.summary());
        xml.writeEndElement();
        xml.writeEndElement();
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory can always be written", e);
    }
    return text + "\n";
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
