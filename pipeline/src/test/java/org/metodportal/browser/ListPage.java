package org.metodportal.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A page whose script narrows a list, as a visitor meets it.
 *
 * @param page the page, open at the list
 * @param row selector of the rows
 */
record ListPage(Page page, String row) implements AutoCloseable {
  /** More steps than any page has places for focus before its list. */
  private static final int STEPS = 120;

  /** Opens an address of the site. */
  static ListPage open(Page page, ShippedSite site, String address, String row) {
    page.navigate(site.root().resolve(address).toString());
    return new ListPage(page, row);
  }

  /** Rows of a table that the site publishes. */
  static List<CSVRecord> table(Path file) throws IOException {
    try (CSVParser table =
        CSVParser.parse(
            Files.newBufferedReader(file),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return table.getRecords();
    }
  }

  /** Ids of the rows in sight, in their order. */
  List<String> shown() {
    return shown("row => row.id");
  }

  /** What a function of the page tells of each row in sight, in their order. */
  List<String> shown(String function) {
    return texts(row, "rows => rows.filter(row => row.checkVisibility()).map(" + function + ")");
  }

  /** What a function of the page tells of the elements of a selector. */
  List<String> texts(String selector, String function) {
    return ((List<?>) page.locator(selector).evaluateAll(function))
        .stream().map(String::valueOf).toList();
  }

  /** What the page announces, with plain blanks. */
  String announced() {
    return page.locator("main [role=status]").textContent().replace('\u00a0', ' ');
  }

  /** Chooses a value of each list named, as a visitor does. */
  void choose(Map<String, String> values) {
    values.forEach((name, value) -> page.locator("#filter-" + name).selectOption(value));
  }

  /**
   * What a choice leaves.
   *
   * @param rows ids of the rows in sight, in their order
   * @param announced what the page announces, with plain blanks
   */
  record Shown(List<String> rows, String announced) {}

  /** Makes choices one after another, all in one step of the browser, and gives what each left. */
  List<Shown> chooseEach(List<Map<String, String>> choices) {
    List<?> shown =
        (List<?>)
            page.evaluate(
                "([row, choices]) => choices.map(values => {"
                    + " Object.entries(values).forEach(([name, value]) => {"
                    + " const list = document.getElementById('filter-' + name);"
                    + " list.value = value;"
                    + " list.dispatchEvent(new Event('change', { bubbles: true })); });"
                    + " return [document.querySelector('main [role=status]').textContent,"
                    + " ...[...document.querySelectorAll(row)].filter(each =>"
                    + " each.checkVisibility()).map(each => each.id)]; })",
                List.of(row, choices));
    return shown.stream().map(each -> shown((List<?>) each)).toList();
  }

  private static Shown shown(List<?> told) {
    List<String> texts = told.stream().map(String::valueOf).toList();
    return new Shown(texts.subList(1, texts.size()), texts.get(0).replace('\u00a0', ' '));
  }

  /** What the address asks; empty without a question mark. */
  String query() {
    return (String) page.evaluate("() => decodeURIComponent(location.search)");
  }

  /** What stands in a list of choices. */
  String value(String name) {
    return page.locator("#filter-" + name).inputValue();
  }

  /** Walks by the Tab key, past the menus at first, until the element has the focus. */
  void walkTo(String selector) {
    if (Boolean.TRUE.equals(page.evaluate("() => document.activeElement === document.body"))) {
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
    }
    for (int i = 0; i < STEPS; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate("wanted => document.activeElement.matches(wanted)", selector))) {
        return;
      }
    }
    throw new AssertionError("the Tab key does not reach " + selector);
  }

  @Override
  public void close() {
    page.navigate("about:blank");
  }
}
