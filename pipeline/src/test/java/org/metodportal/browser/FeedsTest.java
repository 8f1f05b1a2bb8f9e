package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What other programs read of the shipped site: calendars and feeds. */
@ExtendWith(ShippedSiteExtension.class)
class FeedsTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private static List<Path> files(ShippedSite site, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(site.folder())) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void calendarsAreRead(ShippedSite site) throws Exception {
    List<Path> files = files(site, ".ics");
    assertFalse(files.isEmpty(), "the roadmaps have calendars");
    for (Path file : files) {
      try (InputStream bytes = Files.newInputStream(file)) {
        Calendar calendar = new CalendarBuilder().build(bytes);
        assertEquals(Set.of(), Set.copyOf(calendar.validate().getEntries()), file.toString());
        assertFalse(calendar.getComponentList().getAll().isEmpty(), file + " has no events");
      }
    }
    System.out.println("calendars read: " + files.size());
  }

  @Test
  void feedsHaveWhatAtomRequires(ShippedSite site) throws Exception {
    List<Path> files = files(site, ".atom");
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      faults.addAll(faultsOfFeed(file));
    }
    System.out.println("feeds read: " + files.size() + ", faults: " + faults.size());
    assertEquals(List.of(), faults);
  }

  @Test
  void whatAFeedLacksIsFound(@TempDir Path folder) throws Exception {
    Path feed = folder.resolve("feed.atom");
    Files.writeString(
        feed,
        """
        <feed xmlns="http://www.w3.org/2005/Atom">
          <id>https://site.invalid/</id><title>Новое</title><updated>2026-11-21</updated>
          <entry><id>1</id><title>А</title><updated>2026-11-21T00:00:00Z</updated><link/></entry>
          <entry><id>1</id><updated>2026-11-21T00:00:00Z</updated></entry>
        </feed>
        """);
    assertEquals(
        List.of(
            "feed: updated is no time with an offset: «2026-11-21»",
            "entry «А»: no author",
            "entry «»: not one title",
            "entry «»: its id stands twice",
            "entry «»: no author",
            "entry «»: neither link nor content"),
        faultsOfFeed(feed).stream()
            .map(fault -> fault.substring(feed.toString().length() + 2))
            .toList());
  }

  private static List<String> faultsOfFeed(Path file) throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    Element feed = parsers.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    assertEquals("feed", feed.getLocalName(), file.toString());
    assertEquals(ATOM, feed.getNamespaceURI(), file.toString());
    List<String> faults = new ArrayList<>();
    boolean signed = !children(feed, "author").isEmpty();
    Set<String> identifiers = new HashSet<>();
    require(file + ": feed", feed, faults);
    for (Element entry : children(feed, "entry")) {
      String where = file + ": entry «" + text(entry, "title") + "»";
      require(where, entry, faults);
      if (!identifiers.add(text(entry, "id"))) {
        faults.add(where + ": its id stands twice");
      }
      if (!signed && children(entry, "author").isEmpty()) {
        faults.add(where + ": no author");
      }
      if (children(entry, "link").isEmpty() && children(entry, "content").isEmpty()) {
        faults.add(where + ": neither link nor content");
      }
    }
    return faults;
  }

  private static void require(String where, Element of, List<String> faults) {
    for (String name : List.of("id", "title", "updated")) {
      if (children(of, name).size() != 1 || text(of, name).isBlank()) {
        faults.add(where + ": not one " + name);
      }
    }
    try {
      OffsetDateTime.parse(text(of, "updated"));
    } catch (DateTimeParseException unread) {
      faults.add(where + ": updated is no time with an offset: «" + text(of, "updated") + "»");
    }
  }

  private static List<Element> children(Element of, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element
          && ATOM.equals(element.getNamespaceURI())
          && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  private static String text(Element of, String name) {
    List<Element> found = children(of, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }
}
