package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The script of a plan of events narrows it to what the plan's own table says. */
@BrowserTest
class RoadmapScriptTest {
  private static final String ADDRESS = "kirov/roadmap/";
  private static final String ROW = ".events tr[data-quarters]";

  /**
   * An event of the table, with what only the written page tells.
   *
   * @param quarters quarters of the term such as {@code 2026-1}
   */
  private record Event(CSVRecord cells, List<String> quarters, String status) {
    String id() {
      return cells.get("id");
    }

    /** A choice of every list that fits the event. */
    Map<String, String> choices() {
      Map<String, String> choices = new LinkedHashMap<>();
      choices.put("year", quarters.get(0).substring(0, 4));
      choices.put("quarter", quarters.get(0).substring(5));
      choices.put("status", status);
      choices.put("office", offices().get(0));
      choices.put("kind", cells.get("result_kind"));
      return choices;
    }

    private List<String> offices() {
      return List.of(cells.get("responsible").split("; "));
    }

    boolean fits(Map<String, String> chosen) {
      String time = chosen.get("year") + "-" + chosen.get("quarter");
      return quarters.contains(time)
          && status.equals(chosen.get("status"))
          && offices().contains(chosen.get("office"))
          && cells.get("result_kind").equals(chosen.get("kind"));
    }
  }

  private static List<Event> events(ShippedSite site) throws IOException {
    SitePage page =
        site.pages().stream()
            .filter(each -> each.address().endsWith(ADDRESS))
            .findFirst()
            .orElseThrow();
    List<Event> events = new ArrayList<>();
    for (CSVRecord cells : ListPage.table(site.folder().resolve("kirov/roadmap.csv"))) {
      Element row = page.document().getElementById(cells.get("id"));
      List<String> quarters = List.of(row.attr("data-quarters").split(" "));
      if (!cells.get("start").isEmpty() && !cells.get("end").isEmpty()) {
        assertEquals(quarter(cells.get("start")), quarters.get(0), cells.get("id"));
        assertEquals(quarter(cells.get("end")), quarters.get(quarters.size() - 1), cells.get("id"));
      }
      events.add(
          new Event(cells, quarters, row.select(".standing").text().toLowerCase(Locale.ROOT)));
    }
    return events;
  }

  private static String quarter(String day) {
    return day.substring(0, 4) + "-" + ((Integer.parseInt(day.substring(5, 7)) + 2) / 3);
  }

  @Test
  void allChoicesTogetherLeaveTheEventsThatFitThemAll(Page page, ShippedSite site)
      throws IOException {
    List<Event> events = events(site);
    try (ListPage list = ListPage.open(page, site, ADDRESS, ROW)) {
      assertEquals(events.stream().map(Event::id).toList(), list.shown());
      assertEquals("", list.announced());
      Set<Map<String, String>> different = new LinkedHashSet<>();
      events.forEach(event -> different.add(event.choices()));
      List<Map<String, String>> choices = List.copyOf(different);
      List<ListPage.Shown> shown = list.chooseEach(choices);
      for (int i = 0; i < choices.size(); i++) {
        Map<String, String> chosen = choices.get(i);
        List<String> expected =
            events.stream().filter(each -> each.fits(chosen)).map(Event::id).toList();
        assertFalse(expected.isEmpty(), chosen.toString());
        assertEquals(expected, shown.get(i).rows(), chosen.toString());
        String announced = shown.get(i).announced();
        assertTrue(
            announced.matches("Показано: " + expected.size() + " \\S+ из " + events.size()),
            announced);
      }
    }
  }

  @Test
  void theChoiceStandsInTheAddressAndBackUndoesIt(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, ADDRESS, ROW)) {
      int all = list.shown().size();
      list.choose(Map.of("year", "2027"));
      List<String> ofYear = list.shown();
      assertEquals("?year=2027", list.query());
      list.choose(Map.of("status", "запланировано"));
      List<String> planned = list.shown();
      assertTrue(planned.size() < ofYear.size() && ofYear.size() < all);
      assertEquals("?year=2027&status=запланировано", list.query());
      list.page().reload();
      assertEquals(planned, list.shown());
      assertEquals("запланировано", list.value("status"));
      list.page().goBack();
      assertEquals(ofYear, list.shown());
      assertEquals("", list.value("status"));
      list.page().goBack();
      assertEquals(all, list.shown().size());
      list.page().goForward();
      assertEquals(ofYear, list.shown());
    }
  }

  @Test
  void nothingFoundIsSaidAndResetShowsEverything(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, ADDRESS + "?year=2027", ROW)) {
      list.choose(Map.of("status", "выполнено", "kind", "распоряжение"));
      assertEquals(List.of(), list.shown());
      assertEquals("Таких мероприятий нет. Снимите часть условий.", list.announced());
      assertFalse(list.page().locator(".plan-section").first().isVisible());
      list.page().locator("#filters button[type=reset]").click();
      list.page().waitForFunction("() => !location.search");
      assertEquals(list.page().locator(ROW).count(), list.shown().size());
      assertEquals("", list.announced());
    }
  }

  @Test
  void theKeyboardIsEnoughAndOneListIsOneStepBack(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, ADDRESS, ROW)) {
      int all = list.shown().size();
      list.walkTo("#filter-year");
      list.page().keyboard().press("ArrowDown");
      list.page().keyboard().press("ArrowDown");
      assertEquals("?year=2026", list.query());
      assertTrue(list.shown().size() < all);
      list.walkTo("#filter-kind");
      list.page().keyboard().press("ArrowDown");
      list.page().goBack();
      assertEquals("?year=2026", list.query());
      list.page().goBack();
      assertEquals("", list.query());
      assertEquals(all, list.shown().size());
      list.page().goForward();
      list.walkTo("#filters button[type=reset]");
      list.page().keyboard().press("Enter");
      list.page().waitForFunction("() => !location.search");
      assertEquals(all, list.shown().size());
    }
  }

  @Test
  void aPlaceThatCannotBeReadDoesNotStopTheFilters(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, ADDRESS, ROW)) {
      list.page().navigate("about:blank");
      list.page().navigate(site.root().resolve(ADDRESS) + "#%");
      list.choose(Map.of("year", "2027"));
      assertEquals("?year=2027", list.query());
      assertTrue(list.shown().size() < list.page().locator(ROW).count());
    }
  }

  @Test
  void backKeepsTheChoicesOfTheAddressAfterALinkIntoThePlan(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, ADDRESS + "?year=2025", ROW)) {
      List<String> ofYear = list.shown();
      list.page().evaluate("() => { location.hash = 'e-1-1'; }");
      list.choose(Map.of("year", "2027"));
      assertFalse(list.shown().contains("e-1-1"));
      list.page().reload();
      assertEquals("2027", list.value("year"));
      list.page().goBack();
      assertEquals("2025", list.value("year"));
      assertEquals(ofYear, list.shown());
    }
  }

  @Test
  void anEventThatALinkLeadsToIsShown(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, ADDRESS + "?status=просрочено#e-1-1", ROW)) {
      assertTrue(list.page().locator("#e-1-1").isVisible());
      assertEquals("", list.value("status"));
      assertEquals("", list.query());
    }
  }
}
