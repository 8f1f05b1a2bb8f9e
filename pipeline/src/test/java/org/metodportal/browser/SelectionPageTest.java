package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.metodportal.golden.Thorough;

/** The page of own tables gives the rows of the whole table, as they stand there. */
@BrowserTest
class SelectionPageTest {
  private static final int SELECTIONS = Thorough.isAsked() ? 200 : 20;
  private static final long SEED = 18;

  /** The whole table: each line with its cells. */
  private record Table(String heading, List<String> lines, List<CSVRecord> rows) {
    static Table of(ShippedSite site) throws IOException {
      Path file = site.folder().resolve("open-data/indicators.csv");
      List<String> lines = Files.readAllLines(file);
      return new Table(lines.get(0), lines.subList(1, lines.size()), ListPage.table(file));
    }

    String text(Selection selection) {
      StringBuilder text = new StringBuilder(heading + "\n");
      for (int i = 0; i < lines.size(); i++) {
        if (selection.takes(rows.get(i))) {
          text.append(lines.get(i)).append('\n');
        }
      }
      return text.toString();
    }
  }

  private record Selection(
      Set<String> indicators, String by, Set<String> members, String from, String to) {
    private boolean asks(CSVRecord row) {
      return indicators.contains(row.get("territory") + "." + row.get("indicator"))
          && (by.isEmpty() || row.get("breakdown").equals(by))
          && (from.isEmpty() || row.get("year").compareTo(from) >= 0)
          && (to.isEmpty() || row.get("year").compareTo(to) <= 0);
    }

    boolean takes(CSVRecord row) {
      return asks(row) && (members.isEmpty() || members.contains(row.get("member")));
    }

    static Selection random(List<CSVRecord> rows, Random random) {
      Set<String> indicators = new TreeSet<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        CSVRecord row = rows.get(random.nextInt(rows.size()));
        indicators.add(row.get("territory") + "." + row.get("indicator"));
      }
      String by =
          random.nextInt(5) == 0 ? "" : rows.get(random.nextInt(rows.size())).get("breakdown");
      String from = random.nextBoolean() ? "" : String.valueOf(2020 + random.nextInt(4));
      String to = random.nextBoolean() ? "" : String.valueOf(2022 + random.nextInt(4));
      Selection all = new Selection(indicators, by, Set.of(), from, to);
      List<String> members = rows.stream().filter(all::asks).map(row -> row.get("member")).toList();
      Set<String> some = new TreeSet<>();
      for (int i = members.isEmpty() ? 0 : random.nextInt(4); i > 0; i--) {
        some.add(members.get(random.nextInt(members.size())));
      }
      some.remove("");
      return new Selection(indicators, by, some, from, to);
    }

    String query() {
      List<String> parts = new ArrayList<>();
      indicators.forEach(key -> parts.add("i=" + key));
      parts.add("by=" + by);
      members.forEach(
          member -> parts.add("m=" + URLEncoder.encode(member, StandardCharsets.UTF_8)));
      parts.add("from=" + from);
      parts.add("to=" + to);
      return "?" + String.join("&", parts);
    }
  }

  private static String status(Page page) {
    page.waitForFunction("() => document.querySelector('#table-status').textContent");
    return page.textContent("#table-status");
  }

  private static void open(Page page, ShippedSite site, String query) {
    page.navigate(site.root().resolve("table/" + query).toString());
  }

  @Test
  void anySelectionHasTheRowsOfTheWholeTableByteForByte(Browser browser, ShippedSite site)
      throws IOException {
    Table table = Table.of(site);
    Random random = new Random(SEED);
    try (BrowserContext context = browser.newContext();
        Page page = context.newPage()) {
      for (int i = 0; i < SELECTIONS; i++) {
        Selection selection = Selection.random(table.rows(), random);
        String expected = table.text(selection);
        open(page, site, selection.query());
        assertEquals("Строк: " + (expected.lines().count() - 1) + ".", status(page));
        if (page.isVisible("#table-files")) {
          Path file = page.waitForDownload(() -> page.click("#table-csv")).path();
          assertEquals(expected, Files.readString(file), selection.query());
        } else {
          assertEquals(table.heading() + "\n", expected, selection.query());
        }
      }
    }
  }

  @Test
  void whatIsHiddenOrMissingIsSaidInWords(Browser browser, ShippedSite site) throws IOException {
    Table table = Table.of(site);
    try (BrowserContext context = browser.newContext();
        Page page = context.newPage()) {
      for (String flag : List.of("c", "x")) {
        CSVRecord row =
            table.rows().stream().filter(each -> each.get("flag").equals(flag)).findFirst().get();
        String key = row.get("territory") + "." + row.get("indicator");
        Selection one =
            new Selection(
                Set.of(key),
                row.get("breakdown"),
                row.get("member").isEmpty() ? Set.of() : Set.of(row.get("member")),
                row.get("year"),
                row.get("year"));
        open(page, site, one.query());
        assertEquals("Строк: 1.", status(page));
        String word = flag.equals("c") ? "скрыто" : "нет данных";
        assertEquals(word, page.locator("#table-result tbody td.number").nth(0).textContent(), key);
        Path file = page.waitForDownload(() -> page.click("#table-excel")).path();
        String office = Files.readString(file);
        assertTrue(office.startsWith("\uFEFFТерритория;Показатель;Год;"), office);
        assertTrue(office.endsWith(";" + word + "\r\n"), office);
      }
    }
  }

  @Test
  void aLinkOfAnEarlierReleaseSaysWhatChanged(Browser browser, ShippedSite site) {
    try (BrowserContext context = browser.newContext();
        Page page = context.newPage()) {
      open(page, site, "?i=kirov.k1&by=total");
      status(page);
      page.selectOption("#table-from", "2021");
      page.waitForFunction("() => location.search.includes('from=2021')");
      String link = page.url();
      assertTrue(link.contains("&release="), link);
      page.route(
          "**/status.json",
          route ->
              route.fulfill(new Route.FulfillOptions().setBody("{\"release\":\"2030-01-01-01\"}")));
      page.navigate(link);
      page.waitForSelector("#table-past p");
      assertTrue(page.textContent("#table-past").endsWith("с тех пор не менялись."));
      page.route(
          "**/k1/data.csv",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setBody(
                          route
                              .fetch()
                              .text()
                              .lines()
                              .map(
                                  row ->
                                      row.replaceFirst("(kirov,k1,2022,total,,).*", "$11,2,50.0,,"))
                              .collect(Collectors.joining("\n", "", "\n")))));
      page.navigate(link);
      page.waitForSelector("#table-past button");
      assertTrue(page.textContent("#table-past").contains("с тех пор изменились."));
      page.click("#table-past button");
      page.waitForSelector("#table-past p:nth-of-type(2)");
      assertEquals(
          "Изменилось строк: 1, исчезло: 0. В столбце «Было» — числа, которые видел автор ссылки.",
          page.textContent("#table-past p:nth-of-type(2)"));
      List<String> was = page.locator("#table-result td:last-child").allTextContents();
      assertEquals("так же", was.get(0));
      assertTrue(was.get(1).matches("\\d+,\\d"), was.toString());
    }
  }

  @Test
  void withoutTheScriptThePageSaysWhereTheRowsAre(Browser browser, ShippedSite site) {
    try (BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page page = context.newPage()) {
      open(page, site, "");
      assertFalse(page.isVisible("#table-form"));
      assertEquals(2, page.locator("#table-off a:visible").count());
    }
  }

  @Test
  void theFirstTableTakesLessThanSixtyKilobytes(Browser browser, ShippedSite site)
      throws IOException {
    List<String> asked = new ArrayList<>();
    try (BrowserContext context = browser.newContext();
        Page page = context.newPage()) {
      page.onResponse(answer -> asked.add(answer.url()));
      open(page, site, "");
      status(page);
      long packed = 0;
      for (String url : asked) {
        String name = site.root().relativize(URI.create(url)).getPath();
        Path file = site.folder().resolve(name.endsWith("/") ? name + "index.html" : name);
        packed += LinkRules.compressed(Files.readAllBytes(file));
      }
      assertTrue(packed < 60_000, packed + " bytes of " + asked);
    }
  }
}
