package org.metodportal.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.cli.ShippedPortal;

/** Pages as people read them say what the tables of open data say. */
class PagesAgreeWithOpenDataTest {
  private static Path site;
  private static OpenTablesOfSite tables;

  @BeforeAll
  static void read() throws IOException {
    site = ShippedPortal.out().resolve("public");
    tables = OpenTablesOfSite.read(site.resolve("open-data"));
  }

  @Test
  void everyNumberOnEveryPageIsInTheTablesAndTheOtherWayRound() throws IOException {
    Agreement agreement = new Agreement(tables);
    ShownFigures shown = new ShownFigures(agreement);
    Map<String, Integer> read = shown.readAll(new SitePagesAsRead(site));
    assertEquals(shown.kinds().size(), read.size(), "pages of every kind: " + read);
    System.out.println("numbers on pages compared with open data: " + agreement.compared());
    assertTrue(agreement.compared() > 15_000, "compared " + agreement.compared());
    List<String> found = agreement.disagreements();
    assertEquals("", String.join("\n", found.subList(0, Math.min(30, found.size()))));
  }

  /** The check itself: each of these numbers, when changed, is found out. */
  @ParameterizedTest
  @CsvSource({
    "kirov/monitoring/k1/,.key-value",
    "kirov/monitoring/k1/,p.lead",
    "kirov/monitoring/k1/,.key-text:contains(из)",
    "kirov/monitoring/k1/,.key-text:contains(Цель)",
    "kirov/monitoring/k1/,table:has(#years-table) tbody tr:last-child td.strong",
    "kirov/monitoring/k1/,table:has(#years-table) tbody tr:last-child td",
    "kirov/monitoring/k1/,svg.chart .chart-value",
    "kirov/monitoring/k1/,figure.figure tbody td",
    "kirov/monitoring/k1/,table:has(#settlement-table) tbody td",
    "kirov/monitoring/k1/,table:has(#organization-table) tbody td.number",
    "kirov/monitoring/k1/,table:has(#organization-type-table) tbody td:matchesOwn(^\\d)",
    "kirov/monitoring/,tbody td.number",
    "kirov/monitoring/,.tally li",
    "kirov/,.figure-small",
    "kirov/,section:has(#advice) p",
    "kirov/,section:has(#monitoring) .tally li",
    "kirov/measures/,table:has(#groups-table) td:last-child",
    "kirov/organizations/kir-extra-03/,table.profile td:contains(%)",
    "kirov/organizations/kir-extra-03/,table.profile tr.whole td",
    "compare/diagnosed/,.figure-small",
    "compare/diagnosed/,table:has(#years-table) td",
    "open-data/releases/2026-11-21/,section:has(#values) td.number"
  })
  void oneOtherDigitIsFoundOut(String path, String place) throws IOException {
    Document page = Jsoup.parse(site.resolve(path).resolve("index.html"));
    assertEquals(List.of(), found(path, page), "the page as it is");
    Element element = page.selectFirst(place);
    String before = element.html();
    String after = before.replaceFirst("(?<=\\d)(,?)\\d|\\d", "$17");
    element.html(after.equals(before) ? before.replaceFirst("7", "8") : after);

    assertNotEquals(before, element.html());
    assertFalse(found(path, page).isEmpty(), before + " → " + element.html());
  }

  /** The check itself: a row or a status that a page does not show is missed. */
  @ParameterizedTest
  @CsvSource({
    "kirov/monitoring/k1/,table:has(#organization-table) tbody tr",
    "kirov/monitoring/k1/,table:has(#years-table) tbody tr",
    "kirov/monitoring/,tbody tr",
    "open-data/releases/2026-11-21/,section:has(#values) tbody tr",
    "kirov/organizations/kir-extra-03/,section:has(#standing) p"
  })
  void oneRowLessIsFoundOut(String path, String place) throws IOException {
    Document page = Jsoup.parse(site.resolve(path).resolve("index.html"));
    page.selectFirst(place).remove();

    assertFalse(found(path, page).isEmpty());
  }

  @Test
  void anotherStatusOrReasonIsFoundOut() throws IOException {
    String path = "kirov/monitoring/k1/";
    for (String[] change :
        new String[][] {
          {"table:has(#years-table) .standing", "цель достигнута, под угрозой"},
          {"table:has(#organization-table) td.absent:contains(скрыто)", "нет данных"},
          {"table:has(#organization-table) td.number", "скрыто"}
        }) {
      Document page = Jsoup.parse(site.resolve(path).resolve("index.html"));
      page.selectFirst(change[0]).text(change[1]);

      assertFalse(found(path, page).isEmpty(), change[0]);
    }
  }

  private static List<String> found(String path, Document page) {
    Agreement agreement = new Agreement(tables);
    ShownFigures shown = new ShownFigures(agreement);
    shown.read(path, page);
    return agreement.disagreements();
  }

  @Test
  void everyOrganizationStandsInTheGroupOfTheTable() throws IOException {
    TreeMap<String, List<String>> expected = new TreeMap<>();
    for (CSVRecord row : tables.clusters()) {
      String group = row.get("cluster").isEmpty() ? "unknown" : row.get("cluster");
      expected
          .computeIfAbsent(row.get("territory") + " " + group, each -> new ArrayList<>())
          .add(row.get("overall") + " " + row.get("published") + " " + row.get("distance"));
    }
    TreeMap<String, List<String>> shown = new TreeMap<>();
    for (String territory : territories()) {
      Document page = Jsoup.parse(site.resolve(territory).resolve("measures/index.html"));
      for (Element caption : page.select("caption[id^=group-]")) {
        String group = caption.id().replaceAll("^group-|-table$", "");
        List<String> headings = caption.parent().select("thead th").eachText();
        for (Element row : caption.parent().select("tbody tr")) {
          List<String> cells = row.select("td").eachText();
          shown
              .computeIfAbsent(territory + " " + group, each -> new ArrayList<>())
              .add(
                  cell(headings, cells, "Индекс")
                      + " "
                      + cell(headings, cells, "Показателей опубликовано")
                      + " "
                      + cell(headings, cells, "До следующей группы"));
        }
      }
    }
    expected.values().forEach(rows -> rows.sort(null));
    shown.values().forEach(rows -> rows.sort(null));
    assertEquals(expected, shown);
  }

  @Test
  void downloadsHaveTheRowsOfTheWholeTable() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String indicator : tables.indicators()) {
      String folder = indicator.replace("/", "/monitoring/");
      List<List<String>> expected = sorted(tables.of(indicator));
      List<List<String>> rows = sorted(OpenTablesOfSite.rows(site.resolve(folder + "/data.csv")));
      assertEquals(expected, rows, indicator);
      JsonNode json = mapper.readTree(site.resolve(folder + "/data.json").toFile());
      assertEquals(rows.size(), json.path("figures").size(), indicator);
      for (JsonNode status : json.path("statuses")) {
        String at = indicator + "/" + status.get("year").asText();
        assertEquals(tables.statuses().get(at).get("status"), status.get("status").asText(), at);
      }
      Document page = Jsoup.parse(site.resolve(folder).resolve("index.html"));
      assertEquals(2, page.select("a[href=data.csv], a[href=data.json]").size(), folder);
      String rowsSaid = page.select("a[href=data.csv]").text().replaceAll("\\D", "");
      assertEquals(String.valueOf(rows.size()), rowsSaid, folder);
    }
  }

  private static List<List<String>> sorted(List<CSVRecord> rows) {
    return rows.stream()
        .map(CSVRecord::toList)
        .sorted((a, b) -> String.join("\n", a).compareTo(String.join("\n", b)))
        .toList();
  }

  private static String cell(List<String> headings, List<String> cells, String heading) {
    int at = headings.indexOf(heading);
    return at < 1 ? "" : cells.get(at - 1).replace(',', '.');
  }

  private static List<String> territories() {
    return tables.statuses().keySet().stream().map(key -> key.split("/")[0]).distinct().toList();
  }
}
