package org.metodportal.page;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.practice.Practice;

/**
 * The bank of practices as an Atom feed by RFC 4287: the cards that changed last, each with the day
 * of its own change. No clock is asked, so the same cards give the same bytes.
 */
public final class PracticeFeed {
  /** How many cards the feed has at most. */
  public static final int MOST = 50;

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Comparator<PracticeEntry> ORDER =
      Comparator.comparing(
              (PracticeEntry entry) -> entry.practice().changed(), Comparator.reverseOrder())
          .thenComparing(entry -> entry.practice().slug());

  /** Characters that XML 1.0 does not allow. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;
  private final PortalDescription portal;

  private PracticeFeed(XMLStreamWriter xml, PortalDescription portal) {
    this.xml = xml;
    this.portal = portal;
  }

  /** The feed; the bank has at least one practice. */
  public static String of(PracticeBank bank, PortalDescription portal) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new PracticeFeed(xml, portal)
          .write(bank.entries().stream().sorted(ORDER).limit(MOST).toList());
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A text in memory cannot fail", e);
    }
    return text.toString();
  }

  private void write(List<PracticeEntry> entries) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", "ru");
    line();
    element("id", portal.baseUrl() + PracticePages.FEED.path());
    element("title", portal.shortTitle() + ": банк практик");
    element("updated", moment(entries.get(0).practice().changed()));
    link("self", PracticePages.FEED);
    link("alternate", PracticePages.BANK);
    author(portal.publisher().isEmpty() ? portal.shortTitle() : portal.publisher());
    for (PracticeEntry entry : entries) {
      entry(entry);
    }
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
  }

  private void entry(PracticeEntry entry) throws XMLStreamException {
    Practice practice = entry.practice();
    Practice.Result result = practice.result();
    xml.writeStartElement("entry");
    line();
    element("id", portal.baseUrl() + entry.address().path());
    element("title", practice.title());
    element("updated", moment(practice.changed()));
    element("published", moment(practice.published()));
    link("alternate", entry.address());
    author(practice.office());
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", entry.territory().slug());
    xml.writeAttribute("label", clean(entry.territory().name()));
    line();
    element(
        "summary",
        PracticeFacet.verdictWords(practice.conclusion().verdict())
            + "."
            + (result == null ? "" : " " + result.summary()));
    xml.writeEndElement();
    line();
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement("author");
    element("name", name);
    xml.writeEndElement();
    line();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
    line();
  }

  private void link(String relation, Address address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", portal.baseUrl() + address.path());
    line();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private static String clean(String text) {
    return FORBIDDEN.matcher(text).replaceAll("");
  }

  /** The start of a day in universal time. */
  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
