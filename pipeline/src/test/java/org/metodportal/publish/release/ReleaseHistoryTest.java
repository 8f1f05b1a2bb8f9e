package org.metodportal.publish.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SmallPortal;
import org.metodportal.page.change.ChangeKind;
import org.metodportal.page.change.ReleaseState;
import org.metodportal.page.site.Pages;
import org.metodportal.publish.SiteWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class ReleaseHistoryTest {
  private static final Path TEMPLATES = Path.of("..", "site-templates");
  private static final String BASE = "https://metodportal.example";

  @TempDir static Path shared;

  private static @Nullable ReleaseHistory whole;

  @TempDir Path folder;

  @Test
  void releaseIsComparedWithWhatTheOneBeforeRemembers() throws Exception {
    ReleaseHistory first = whole();
    ReleaseMemory.save(first.state(), folder.resolve("1"));
    ReleaseState remembered = ReleaseMemory.load(folder.resolve("1"));
    ReleaseHistory second =
        write(
            "2",
            Pages.of(SmallPortal.model())
                .filter(page -> !page.frame().address().path().equals("/glossary/")),
            remembered);

    assertEquals(List.of(), first.state().log());
    assertEquals(first.state().pages(), remembered.pages());
    assertEquals(first.state().figures(), remembered.figures());
    assertEquals(1, second.state().log().size());
    assertEquals(ChangeKind.MAJOR, second.state().log().get(0).kind());
    String page = Jsoup.parse(folder.resolve("2/changes/index.html")).select("main").text();
    assertTrue(page.contains("Убрана страница «Термины и сокращения»"), page);
  }

  @Test
  void releaseThatChangesNothingHasTheSameBytes() throws Exception {
    ReleaseHistory first = whole();
    ReleaseHistory second = write("2", Pages.of(SmallPortal.model()), first.state());

    assertEquals(List.of(), second.state().log());
    for (String file : List.of("changes/index.html", "sitemap.xml", "index.html")) {
      assertArrayEquals(
          Files.readAllBytes(shared.resolve("1").resolve(file)),
          Files.readAllBytes(folder.resolve("2").resolve(file)),
          file);
    }
    assertEquals(first.feed(), second.feed());
  }

  @Test
  void dayThatPassesIsNoChange() throws Exception {
    PortalModel today = SmallPortal.model();
    PortalModel tomorrow =
        new PortalModel(
            today.portal(),
            today.asOf().plusDays(1),
            today.territories(),
            today.files(),
            today.deficits(),
            today.concepts(),
            today.editions(),
            today.synonyms());
    ReleaseHistory first = whole();
    ReleaseHistory second = write("2", Pages.of(tomorrow), first.state());

    assertEquals(List.of(), second.state().log());
    String roadmap = "kirov/roadmap/index.html";
    assertTrue(
        Files.mismatch(shared.resolve("1").resolve(roadmap), folder.resolve("2").resolve(roadmap))
            >= 0,
        "the page itself tells the day");
  }

  @Test
  void releaseThatBroughtFiguresLeadsToThem() throws Exception {
    ReleaseHistory first = write("1", Pages.of(SmallPortal.model()).limit(3), ReleaseState.NONE);
    write("2024-11-20-01", Pages.of(SmallPortal.model()), first.state());

    org.jsoup.nodes.Document page = Jsoup.parse(folder.resolve("2024-11-20-01/changes/index.html"));
    assertEquals(
        "../open-data/releases/2024-11-20-01/",
        page.select("section[aria-labelledby=release-2024-11-20-01] p a").attr("href"));
  }

  @Test
  void mapOfTheSiteTellsWhenAPageChanged() throws Exception {
    PortalModel model = SmallPortal.model();
    whole();

    String map = Files.readString(shared.resolve("1/sitemap.xml"));
    assertTrue(
        map.contains("<loc>" + BASE + "/kirov/</loc><lastmod>" + model.asOf() + "</lastmod>"), map);
  }

  @Test
  void feedHasWhatAtomAsksFor() throws Exception {
    ReleaseHistory first = write("1", Pages.of(SmallPortal.model()).limit(3), ReleaseState.NONE);
    ReleaseHistory second = write("2", Pages.of(SmallPortal.model()), first.state());

    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document feed =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(second.feed().xml().getBytes(StandardCharsets.UTF_8)));
    Element root = feed.getDocumentElement();
    assertEquals("http://www.w3.org/2005/Atom", root.getNamespaceURI());
    for (String name : List.of("id", "title", "updated", "author", "link", "entry")) {
      assertTrue(root.getElementsByTagName(name).getLength() > 0, name);
    }
    NodeList entries = root.getElementsByTagName("entry");
    assertEquals(1, entries.getLength());
    Element entry = (Element) entries.item(0);
    String link = entry.getElementsByTagName("id").item(0).getTextContent();
    assertEquals(BASE + "/changes/#release-2", link);
    assertTrue(
        entry.getElementsByTagName("updated").item(0).getTextContent().endsWith("T00:00:00Z"));
    assertTrue(
        Jsoup.parse(folder.resolve("2/changes/index.html")).getElementById("release-2") != null);
  }

  @Test
  void unreadableMemoryIsNoMemory() throws Exception {
    Path internal = Files.createDirectories(folder.resolve("x/state")).getParent();
    Files.writeString(internal.resolve("state/release.json"), "{\"pages\": 1}");

    assertSame(ReleaseState.NONE, ReleaseMemory.load(internal));
    assertSame(ReleaseState.NONE, ReleaseMemory.load(folder.resolve("nowhere")));
  }

  /** The first release, with all pages of the small portal; written once. */
  private static ReleaseHistory whole() throws Exception {
    if (whole == null) {
      whole = write("1", Pages.of(SmallPortal.model()), ReleaseState.NONE, shared);
    }
    return whole;
  }

  private ReleaseHistory write(String id, Stream<Page> pages, ReleaseState before)
      throws Exception {
    return write(id, pages, before, folder);
  }

  private static ReleaseHistory write(
      String id, Stream<Page> pages, ReleaseState before, Path folder) throws Exception {
    ReleaseHistory history = new ReleaseHistory(SmallPortal.model(), id, before, List.of());
    new SiteWriter(TEMPLATES).write(pages, history, List.of(), BASE, folder.resolve(id));
    return history;
  }
}
