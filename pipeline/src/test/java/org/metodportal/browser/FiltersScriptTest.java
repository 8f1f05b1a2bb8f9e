package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The script of the catalogues narrows them to what their rows tell a reader. */
@BrowserTest
class FiltersScriptTest {
  private static final String PROGRAMMES = "programmes/kirov/";
  private static final String DOCUMENTS = "documents/";
  private static final String ROW = "[data-row]";

  /** Programmes whose cells have the words, in the order of the written page. */
  private static List<String> programmes(ShippedSite site, String operator, String registry) {
    return site.pages().stream()
        .filter(page -> page.address().endsWith(PROGRAMMES))
        .flatMap(page -> page.document().select("tr[data-row]").stream())
        .filter(row -> cell(row, "Кто учит").equalsIgnoreCase(operator))
        .filter(row -> cell(row, "Реестр").equalsIgnoreCase(registry))
        .map(Element::id)
        .toList();
  }

  private static String cell(Element row, String heading) {
    String cell = row.select("td:has(.cell-label:contains(" + heading + ":))").text();
    return cell.substring(heading.length() + 1).strip();
  }

  @Test
  void everyPairOfChoicesLeavesTheProgrammesOfBoth(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, PROGRAMMES, ROW)) {
      int all = list.shown().size();
      assertEquals("Показано программ: " + all + " из " + all + ".", list.announced());
      int found = 0;
      for (String operator : options(list, "operator")) {
        for (String registry : options(list, "registry")) {
          list.page().selectOption("#filter-operator", label(operator));
          list.page().selectOption("#filter-registry", label(registry));
          List<String> expected = programmes(site, operator, registry);
          assertEquals(expected, list.shown(), operator + ", " + registry);
          assertEquals(
              expected.isEmpty()
                  ? "Ничего не подходит. Снимите одно из условий."
                  : "Показано программ: " + expected.size() + " из " + all + ".",
              list.announced());
          found += expected.size();
        }
      }
      assertEquals(all, found, "each programme fits one pair");
    }
  }

  private static SelectOption label(String words) {
    return new SelectOption().setLabel(words);
  }

  private static List<String> options(ListPage list, String name) {
    return list.page().locator("#filter-" + name + " option").all().stream()
        .skip(1)
        .map(Locator::textContent)
        .toList();
  }

  @Test
  void theChoiceStandsInTheAddressAndBackUndoesIt(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, DOCUMENTS, ROW)) {
      int all = list.shown().size();
      list.choose(Map.of("level", "federal"));
      List<String> federal = list.shown();
      list.choose(Map.of("territory", "kaspiysk"));
      List<String> both = list.shown();
      assertTrue(!both.isEmpty() && both.size() < federal.size() && federal.size() < all);
      list.page().reload();
      assertEquals(both, list.shown());
      assertEquals("kaspiysk", list.value("territory"));
      list.page().goBack();
      assertEquals(federal, list.shown());
      assertEquals("?level=federal", list.query());
      list.page().goBack();
      assertEquals(all, list.shown().size());
    }
  }

  @Test
  void groupsWithoutRowsGoAndComeBack(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, PROGRAMMES, ROW)) {
      Locator groups = list.page().locator("[data-group]");
      list.choose(Map.of("topic", "vospitanie"));
      assertEquals(1, groups.all().stream().filter(Locator::isVisible).count());
      list.page().locator("form[data-filters] button[type=reset]").click();
      list.page().waitForFunction("() => !location.search");
      assertFalse(groups.all().stream().anyMatch(Locator::isHidden));
      assertEquals("", list.value("topic"));
    }
  }

  @Test
  void theKeyboardIsEnough(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, PROGRAMMES, ROW)) {
      int all = list.shown().size();
      list.walkTo("#filter-topic");
      list.page().keyboard().press("ArrowDown");
      assertTrue(list.shown().size() < all);
      list.walkTo("form[data-filters] button[type=reset]");
      list.page().keyboard().press("Enter");
      list.page().waitForFunction("() => !location.search");
      assertEquals(all, list.shown().size());
    }
  }

  @Test
  void aLinkToAHiddenRowShowsIt(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, PROGRAMMES + "?topic=vospitanie", ROW)) {
      String hidden =
          list.page().locator("[data-row]:not([data-topic=vospitanie])").first().getAttribute("id");
      list.page().evaluate("id => { location.hash = id; }", hidden);
      list.page().waitForFunction("() => !location.search");
      assertTrue(list.page().locator("#" + hidden).isVisible());
      assertEquals("", list.value("topic"));
      list.page().goBack();
      assertEquals("vospitanie", list.value("topic"));
    }
  }

  @Test
  void reloadAndBackKeepTheChoicesOfTheAddressAfterALinkIntoTheList(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, PROGRAMMES, ROW)) {
      String other =
          list.page().locator("[data-row]:not([data-topic=vospitanie])").first().getAttribute("id");
      list.page().evaluate("id => { location.hash = id; }", other);
      list.choose(Map.of("topic", "vospitanie"));
      List<String> chosen = list.shown();
      assertFalse(chosen.contains(other));
      list.page().reload();
      assertEquals("vospitanie", list.value("topic"));
      assertEquals(chosen, list.shown());
      list.page().evaluate("id => { location.hash = id; }", chosen.get(0));
      list.choose(Map.of("topic", "metodicheskaya"));
      list.page().goBack();
      assertEquals("vospitanie", list.value("topic"));
      assertEquals(chosen, list.shown());
      list.page().goForward();
      assertEquals("metodicheskaya", list.value("topic"));
      assertEquals("?topic=metodicheskaya", list.query());
    }
  }

  @Test
  void whatTheAddressAsksAndTheListDoesNotKnowIsPassedOver(Page page, ShippedSite site) {
    try (ListPage list = ListPage.open(page, site, PROGRAMMES + "?topic=%22%3E&kind=", ROW)) {
      assertEquals(list.page().locator(ROW).count(), list.shown().size());
      assertEquals("", list.value("topic"));
    }
  }
}
