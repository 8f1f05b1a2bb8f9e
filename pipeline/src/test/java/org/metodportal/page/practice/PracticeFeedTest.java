package org.metodportal.page.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodportal.page.PortalModel;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The feed against what RFC 4287 asks of feeds and entries. */
final class PracticeFeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final PortalModel MODEL = PracticeSite.model();
  private static final PracticeBank BANK = PracticeBank.of(MODEL.territories());

  private Element feed;

  @BeforeEach
  void parse() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    byte[] bytes = PracticeFeed.of(BANK, MODEL.portal()).xml().getBytes(StandardCharsets.UTF_8);
    feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        assertEquals(ATOM, element.getNamespaceURI());
        found.add(element);
      }
    }
    return found;
  }

  private static String only(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertEquals(1, found.size(), parent.getLocalName() + "/" + name);
    String text = found.get(0).getTextContent();
    assertFalse(text.isBlank(), name);
    return text;
  }

  private static String link(Element parent, String relation) {
    List<String> links =
        children(parent, "link").stream()
            .filter(link -> link.getAttribute("rel").equals(relation))
            .map(link -> link.getAttribute("href"))
            .toList();
    assertEquals(1, links.size(), relation);
    return links.get(0);
  }

  @Test
  void feedHasWhatEveryFeedNeeds() {
    assertEquals("feed", feed.getLocalName());
    assertEquals(ATOM, feed.getNamespaceURI());
    assertTrue(URI.create(only(feed, "id")).isAbsolute());
    assertEquals("Методпортал: банк практик", only(feed, "title"));
    assertEquals("https://metodportal.example/practices/feed.atom", link(feed, "self"));
    assertEquals("https://metodportal.example/practices/", link(feed, "alternate"));
    assertEquals("Методпортал", only(children(feed, "author").get(0), "name"));
  }

  @Test
  void everyEntryHasWhatItNeeds() {
    List<Element> entries = children(feed, "entry");
    assertEquals(Math.min(PracticeFeed.MOST, BANK.entries().size()), entries.size());
    Set<String> ids = new HashSet<>();
    for (Element entry : entries) {
      assertTrue(ids.add(only(entry, "id")));
      assertEquals(only(entry, "id"), link(entry, "alternate"));
      only(entry, "title");
      only(entry, "summary");
      only(children(entry, "author").get(0), "name");
      assertFalse(children(entry, "category").get(0).getAttribute("term").isEmpty());
      assertFalse(
          Instant.parse(only(entry, "updated")).isBefore(Instant.parse(only(entry, "published"))));
    }
  }

  @Test
  void datesAreOfTheCards() {
    List<Instant> updated =
        children(feed, "entry").stream().map(e -> Instant.parse(only(e, "updated"))).toList();

    assertEquals(Instant.parse(only(feed, "updated")), updated.get(0));
    for (int i = 1; i < updated.size(); i++) {
      assertFalse(updated.get(i).isAfter(updated.get(i - 1)), "the last changed comes first");
    }
    assertEquals(PracticeFeed.of(BANK, MODEL.portal()), PracticeFeed.of(BANK, MODEL.portal()));
  }
}
