package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.page.Page;
import org.metodportal.page.practice.PracticeBank;
import org.metodportal.page.practice.PracticeEntry;
import org.metodportal.page.practice.PracticeSite;
import org.metodportal.page.site.Pages;

/** The bank of shipped practices as readers get it. */
final class PracticeSiteTest {
  private static final String BASE = "https://metodportal.example";

  @TempDir static Path site;

  @BeforeAll
  static void writeSite() throws Exception {
    try (Stream<Page> pages = Pages.of(PracticeSite.model())) {
      new SiteWriter(SiteWriterTest.TEMPLATES).write(pages, BASE, site);
    }
  }

  @Test
  void everyCardIsReachableByLinksAlone() throws IOException {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of("index.html"));
    while (!next.isEmpty()) {
      String file = next.pop();
      Path page = site.resolve(file);
      if (!reached.add(file) || !file.endsWith(".html") || !Files.exists(page)) {
        continue;
      }
      for (Element link : Jsoup.parse(page).select("a[href]")) {
        String path = URI.create("/" + file).resolve(link.attr("href")).getPath().substring(1);
        next.push(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
      }
    }
    Set<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.walk(site.resolve("practices"))) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> written.add(site.relativize(file).toString()));
    }
    written.removeAll(reached);
    assertEquals(Set.of(), written);
    for (PracticeEntry entry : PracticeBank.of(PracticeSite.model().territories()).entries()) {
      assertTrue(reached.contains(entry.address().fileName()), entry.practice().slug());
    }
  }

  @Test
  void bankWorksBeforeTheScript() throws IOException {
    Document bank = Jsoup.parse(site.resolve("practices/index.html"));

    assertEquals(
        bank.select("#practice-list > li").size(),
        PracticeBank.of(PracticeSite.model().territories()).entries().size());
    assertEquals(7, bank.select("details[data-facet] > ul").size());
    assertTrue(bank.select("#practice-list > li[hidden]").isEmpty());
    assertTrue(
        bank.select("main :is(input, button, form)").isEmpty(),
        "nothing that only a script answers");
    assertEquals("status", bank.select("#practice-count").attr("role"));
    String script = bank.select("script[src*=practices]").attr("src");
    assertTrue(script.matches("\\.\\./assets/practices\\.[a-p]{10}\\.js"), script);
    assertEquals("feed.atom", bank.select("link[title=Банк практик]").attr("href"));
  }

  @Test
  void scriptKeepsToTheContentPolicy() throws IOException {
    String script = Files.readString(SiteWriterTest.TEMPLATES.resolve("assets/practices.js"));

    for (String unsafe :
        List.of("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", ".style", "http")) {
      assertTrue(!script.contains(unsafe), unsafe);
    }
  }

  @Test
  void cardTellsItsVerdictAndWhoAdoptedIt() throws IOException {
    Document card = Jsoup.parse(site.resolve("practices/pary-po-defitsitam/index.html"));

    assertEquals("Подтверждена экспертами", card.select(".standing-met").text());
    assertEquals(2, card.select("section[aria-labelledby=adopted] dt").size());
    assertEquals(
        "../deficit/fg-cht/",
        card.select("section[aria-labelledby=deficits] a").first().attr("href"));
    assertTrue(card.select("section[aria-labelledby=related] li").size() > 1);
  }
}
