package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.practice.PracticeWords;
import org.metodportal.page.ListPart;
import org.metodportal.page.PortalModel;
import org.metodportal.page.practice.PracticeBank;
import org.metodportal.page.practice.PracticeSite;
import org.metodportal.page.practice.PracticesPage;
import org.metodportal.page.site.Pages;
import org.metodportal.publish.SiteWriter;

/** The script of the bank of practices narrows it to what the bank's own table says. */
@BrowserTest
class PracticesScriptTest {
  private static final String ADDRESS = "practices/";
  private static final String ROW = "#practice-list > li";
  private static final String TITLE = "row => row.querySelector('h3').textContent";

  /** Columns of the table by facet. */
  private static final Map<String, String> COLUMNS =
      Map.of("level", "levels", "subject", "subjects", "form", "form");

  private static List<CSVRecord> cards(ShippedSite site) throws IOException {
    return ListPage.table(site.folder().resolve("open-data/practices.csv"));
  }

  /** Whether a card has one of the words of each facet; a facet without words asks nothing. */
  private static boolean fits(CSVRecord card, Map<String, Set<String>> wanted) {
    return wanted.entrySet().stream()
        .allMatch(
            facet ->
                facet.getValue().isEmpty()
                    || List.of(card.get(COLUMNS.get(facet.getKey())).split("; ")).stream()
                        .anyMatch(facet.getValue()::contains));
  }

  private static Locator label(Page page, String facet, String word) {
    String text = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return page.locator("[data-facet=" + facet + "] label:has(span:text-is('" + text + "'))");
  }

  private static void tick(Page page, String facet, String word) {
    Locator details = page.locator("[data-facet=" + facet + "]");
    if (details.getAttribute("open") == null) {
      details.locator("summary").click();
    }
    label(page, facet, word).locator("input").click();
  }

  /** Choices of a facet as they are read aloud: the word and its count. */
  private static List<String> labels(ListPage list, String facet) {
    return list.texts(
        "[data-facet=" + facet + "] label", "all => all.map(label => label.textContent)");
  }

  private static void verify(
      ListPage list, List<CSVRecord> cards, Map<String, Set<String>> wanted) {
    List<String> expected =
        cards.stream().filter(card -> fits(card, wanted)).map(card -> card.get("title")).toList();
    assertEquals(expected.stream().sorted().toList(), list.shown(TITLE).stream().sorted().toList());
    assertTrue(
        list.announced().matches("Найдено: " + expected.size() + " практик[аи]?"),
        list.announced());
    COLUMNS.forEach(
        (facet, column) -> {
          Map<String, Set<String>> asked = new HashMap<>(wanted);
          asked.remove(facet);
          for (String read : labels(list, facet)) {
            String word = read.replaceFirst(" \\d+$", "").toLowerCase(Locale.ROOT);
            long count =
                cards.stream()
                    .filter(card -> fits(card, asked))
                    .filter(card -> fits(card, Map.of(facet, Set.of(word))))
                    .count();
            assertTrue(read.endsWith(" " + count), facet + ": " + read + ", not " + count);
          }
        });
  }

  @Test
  void facetsCombineAndCountWhatTheyWouldLeave(Page page, ShippedSite site) throws IOException {
    List<CSVRecord> cards = cards(site);
    try (ListPage list = ListPage.open(page, site, ADDRESS, ROW)) {
      verify(list, cards, Map.of());
      tick(list.page(), "level", "начальное");
      verify(list, cards, Map.of("level", Set.of("начальное")));
      tick(list.page(), "subject", "математика");
      tick(list.page(), "subject", "биология");
      verify(
          list,
          cards,
          Map.of("level", Set.of("начальное"), "subject", Set.of("математика", "биология")));
    }
  }

  @Test
  void theChoiceStandsInTheAddressAndBackUndoesIt(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, ADDRESS, ROW)) {
      List<String> all = list.shown(TITLE);
      tick(list.page(), "level", "дошкольное");
      List<String> first = list.shown(TITLE);
      tick(list.page(), "level", "дополнительное");
      List<String> both = list.shown(TITLE);
      assertTrue(first.size() < both.size() && both.size() < all.size());
      assertEquals("?level=doshkolnoe&level=dopolnitelnoe", list.query());
      list.page().reload();
      assertEquals(both, list.shown(TITLE));
      assertTrue(label(list.page(), "level", "дополнительное").locator("input").isChecked());
      list.page().goBack();
      assertEquals(first, list.shown(TITLE));
      assertFalse(label(list.page(), "level", "дополнительное").locator("input").isChecked());
      list.page().goBack();
      assertEquals(all, list.shown(TITLE));
      list.page().goForward();
      assertEquals(first, list.shown(TITLE));
    }
  }

  @Test
  void nothingFoundIsSaidAndResetShowsEverything(Page page, ShippedSite site) {
    try (ListPage list =
        ListPage.open(page, site, ADDRESS + "?level=doshkolnoe&subject=fizika", ROW)) {
      assertEquals(List.of(), list.shown(TITLE));
      assertEquals("Ничего не нашлось. Снимите часть условий.", list.announced());
      list.page().locator(".bank-reset").click();
      assertEquals("", list.query());
      assertEquals(list.page().locator(ROW).count(), list.shown(TITLE).size());
      assertTrue(list.announced().startsWith("Найдено: "), list.announced());
      assertFalse(list.page().locator(".bank-reset").isVisible());
      assertEquals(
          "SUMMARY", list.page().evaluate("() => document.activeElement.tagName"), "not lost");
    }
  }

  @Test
  void aBankOfSeveralPagesIsNarrowedWhole(Page page, @TempDir Path folder) throws Exception {
    PortalModel model = PracticeSite.model(4);
    try (Stream<org.metodportal.page.Page> pages = Pages.of(model)) {
      new SiteWriter(Path.of("..", "site-templates"))
          .write(pages.filter(PracticesPage.class::isInstance), "https://portal.example", folder);
    }
    List<String> refused =
        PracticeBank.of(model.territories()).entries().stream()
            .map(entry -> entry.practice())
            .filter(card -> card.conclusion().verdict().equals(PracticeWords.REFUSED))
            .map(card -> card.title())
            .toList();
    try (SiteServer server = SiteServer.start(folder);
        ListPage list = new ListPage(page, ROW)) {
      page.navigate(server.root().resolve(ADDRESS).toString());
      assertEquals(ListPart.MOST, list.shown(TITLE).size());
      String before = list.announced();
      tick(page, "verdict", "не подтверждена экспертами");
      page.waitForCondition(() -> list.announced().startsWith("Найдено: " + refused.size()));
      assertEquals(refused, list.shown(TITLE));
      assertFalse(page.locator(".parts").isVisible());
      assertEquals(
          List.of(),
          list.texts(ROW + " h3 a", "all => all.map(a => a.href)").stream()
              .filter(href -> href.contains("/page-"))
              .toList(),
          "links lead to the cards from the first page");
      page.locator(".bank-reset").click();
      assertEquals(ListPart.MOST, list.shown(TITLE).size());
      assertEquals(before, list.announced());
      assertTrue(page.locator(".parts").isVisible());
    }
  }

  @Test
  void theKeyboardIsEnough(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, ADDRESS, ROW)) {
      List<String> all = list.shown(TITLE);
      list.walkTo("[data-facet=form] summary");
      list.page().keyboard().press("Enter");
      list.walkTo("[data-facet=form] input");
      list.page().keyboard().press("Space");
      assertTrue(list.shown(TITLE).size() < all.size());
      list.walkTo(".bank-reset");
      list.page().keyboard().press("Enter");
      assertEquals(all, list.shown(TITLE));
    }
  }
}
