package org.metodportal.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages as people read them say what the tables of open data say. */
class PagesAgreeWithOpenDataTest {
  private static final Map<String, String> REASONS =
      Map.of("c", "скрыто", "x", "нет данных", "z", "не из кого считать");

  private static final TreeMap<String, CSVRecord> TOTALS = new TreeMap<>();
  private static final TreeMap<String, CSVRecord> STATUSES = new TreeMap<>();
  private static Path site;

  @BeforeAll
  static void read() throws IOException {
    site = BuiltPortal.internal().resolveSibling("public");
    for (CSVRecord row : table("open-data/indicators.csv")) {
      if (row.get("breakdown").equals("total")) {
        TOTALS.put(key(row), row);
      }
    }
    for (CSVRecord row : table("open-data/status.csv")) {
      STATUSES.put(key(row), row);
    }
  }

  @Test
  void everyNumberAndStatusOfAnIndicatorIsInTheTables() throws IOException {
    int compared = 0;
    for (String indicator : indicators()) {
      Document page = page(indicator.replace("/", "/monitoring/"));
      for (Element row : rowsOf(page, "years-table")) {
        String at = indicator + "/" + row.selectFirst("th").text();
        CSVRecord figure = TOTALS.get(at);
        List<String> cells = row.select("td").eachText();
        List<String> headings = page.select("table:has(#years-table) thead th").eachText();
        for (int i = 1; i < headings.size(); i++) {
          String cell = cells.get(i - 1);
          String heading = headings.get(i);
          if (heading.equals("Отвечают условию")) {
            assertEquals(expected(figure, "numerator"), number(cell), at);
            compared++;
          } else if (heading.equals("Посчитано всего")) {
            assertEquals(expected(figure, "denominator"), number(cell), at);
            compared++;
          } else if (heading.startsWith("Значение")) {
            assertEquals(expected(figure, "value"), number(cell), at);
            compared++;
          } else if (heading.equals("Статус")) {
            assertEquals(STATUSES.get(at).get("words"), cell, at);
            compared++;
          }
        }
      }
    }
    assertTrue(compared > 1000, "compared " + compared);
  }

  @Test
  void everyStatusOfTheListOfIndicatorsIsInTheTable() throws IOException {
    int compared = 0;
    for (String territory : territories()) {
      for (Element row : page(territory + "/monitoring").select("section.group table tbody tr")) {
        String href = row.selectFirst("th a").attr("href");
        String indicator = territory + "/" + href.replace("/", "");
        Element cell = row.select("td").last();
        List<String> words = cell.select(".standing").eachText();
        List<String> years = cell.select(".quiet").eachText();
        for (int i = 0; i < words.size(); i++) {
          String at = indicator + "/" + years.get(i).substring(0, 4);
          assertEquals(STATUSES.get(at).get("words"), words.get(i), at);
          compared++;
        }
      }
    }
    assertTrue(compared >= indicators().size(), "compared " + compared);
  }

  @Test
  void everyOrganizationStandsInTheGroupOfTheTable() throws IOException {
    TreeMap<String, List<String>> expected = new TreeMap<>();
    for (CSVRecord row : table("open-data/clusters.csv")) {
      String group = row.get("cluster").isEmpty() ? "unknown" : row.get("cluster");
      expected
          .computeIfAbsent(row.get("territory") + " " + group, each -> new ArrayList<>())
          .add(row.get("overall") + " " + row.get("published") + " " + row.get("distance"));
    }
    TreeMap<String, List<String>> shown = new TreeMap<>();
    for (String territory : territories()) {
      for (Element caption : page(territory + "/measures").select("caption[id^=group-]")) {
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
    TreeMap<String, List<List<String>>> expected = new TreeMap<>();
    for (CSVRecord row : table("open-data/indicators.csv")) {
      expected
          .computeIfAbsent(
              row.get("territory") + "/" + row.get("indicator"), each -> new ArrayList<>())
          .add(row.toList());
    }
    ObjectMapper mapper = new ObjectMapper();
    for (String indicator : indicators()) {
      String folder = indicator.replace("/", "/monitoring/");
      List<List<String>> rows =
          table(folder + "/data.csv").stream().map(CSVRecord::toList).toList();
      assertEquals(expected.getOrDefault(indicator, List.of()), rows, indicator);
      JsonNode json = mapper.readTree(site.resolve(folder + "/data.json").toFile());
      assertEquals(rows.size(), json.path("figures").size(), indicator);
      for (JsonNode status : json.path("statuses")) {
        String at = indicator + "/" + status.get("year").asText();
        assertEquals(STATUSES.get(at).get("status"), status.get("status").asText(), at);
      }
      assertEquals(2, page(folder).select("a[href=data.csv], a[href=data.json]").size(), folder);
    }
  }

  @Test
  void everyNumberOfStaffIsInTheTable() throws IOException {
    TreeMap<String, CSVRecord> rows = new TreeMap<>();
    for (CSVRecord row : table("open-data/staffing.csv")) {
      rows.put(
          String.join(
              "/",
              row.get("territory"),
              row.get("topic"),
              row.get("year"),
              row.get("organizations"),
              row.get("member").toLowerCase()),
          row);
    }
    int compared = 0;
    for (String territory : territories()) {
      Document page = page(territory + "/staffing");
      for (Element table : page.select("main table")) {
        String[] caption = table.selectFirst("caption").id().split("-");
        String topic = caption[0];
        String year = "2025";
        List<String> headings = table.select("thead th.number").eachText();
        for (Element row : table.select("tbody tr")) {
          String title = row.selectFirst("th").text().toLowerCase();
          List<Element> cells = row.select("td:not(.cell-bar)");
          for (int i = 0; i < cells.size(); i++) {
            String heading = headings.get(i).toLowerCase();
            boolean byYear = heading.matches("\\d{4}");
            boolean groups = title.matches("все организации|школы|детские сады|другие организации");
            String organizations =
                groups ? title.replace("все организации", "все") : byYear ? "все" : heading;
            String at =
                String.join(
                    "/",
                    territory,
                    topic,
                    byYear ? heading : year,
                    organizations,
                    groups ? "" : title);
            CSVRecord expected = rows.get(at);
            String shown = cells.get(i).ownText();
            if (expected == null) {
              assertTrue(number(shown).matches("не заявлено"), at + ": " + shown);
            } else {
              assertEquals(expected(expected, "count"), number(shown), at);
              String share = cells.get(i).select(".detail").text().replaceAll("[^0-9,]", "");
              assertEquals(expected.get("share"), share.replace(',', '.'), at);
              compared++;
            }
          }
        }
      }
    }
    assertTrue(compared > 1300, "compared " + compared);
  }

  @Test
  void everyCompletionOfAProgrammeIsInTheTable() throws IOException {
    TreeMap<String, String> expected = new TreeMap<>();
    for (CSVRecord row : table("open-data/completions.csv")) {
      if (!row.get("flag").equals("x")) {
        expected.put(
            row.get("territory") + "/" + row.get("programme") + "/" + row.get("year"),
            expected(row, "count"));
      }
    }
    TreeMap<String, String> shown = new TreeMap<>();
    for (String territory : territories()) {
      for (Element row : page("programmes/" + territory).select("main tr[data-row]")) {
        String programme = territory + "/" + row.selectFirst("td a").text() + "/";
        Element cell = row.select("td").last();
        String latest = number(cell.ownText().strip());
        if (!latest.equals("не велась")) {
          shown.put(programme + "2025", latest);
        }
        for (String year : cell.select(".detail").text().split(", ")) {
          if (!year.isEmpty()) {
            shown.put(programme + year.substring(0, 4), number(year.substring(6)));
          }
        }
      }
    }
    assertEquals(expected, shown);
    assertTrue(shown.size() > 1500, "compared " + shown.size());
  }

  @Test
  void everyDeficitIsInTheTable() throws IOException {
    TreeMap<String, String> expected = new TreeMap<>();
    for (CSVRecord row : table("open-data/deficits.csv")) {
      if (row.get("topic").equals("deficits")) {
        expected.put(
            row.get("territory") + "/" + row.get("member") + "/" + row.get("year"),
            expected(row, "count") + " " + row.get("share"));
      }
    }
    TreeMap<String, String> shown = new TreeMap<>();
    for (String territory : territories()) {
      Document page = page(territory + "/monitoring");
      List<String> years = page.select("table:has(#deficits-table) thead th.number").eachText();
      for (Element row : rowsOf(page, "deficits-table")) {
        List<Element> cells = row.select("td:not(.cell-bar)");
        for (int i = 0; i < years.size(); i++) {
          shown.put(
              territory + "/" + row.select(".tag").text() + "/" + years.get(i),
              number(cells.get(i).ownText())
                  + " "
                  + cells
                      .get(i)
                      .select(".detail")
                      .text()
                      .replaceAll("[^0-9,]", "")
                      .replace(',', '.'));
        }
      }
    }
    assertEquals(expected, shown);
    assertTrue(shown.size() > 200, "compared " + shown.size());
  }

  private static String cell(List<String> headings, List<String> cells, String heading) {
    int at = headings.indexOf(heading);
    return at < 1 ? "" : cells.get(at - 1).replace(',', '.');
  }

  /** What a cell says: the number of the table, or why there is none. */
  private static String expected(CSVRecord figure, String column) {
    if (figure == null) {
      return "нет данных";
    }
    String value = figure.get(column);
    if (value.isEmpty()) {
      return REASONS.getOrDefault(figure.get("flag"), "нет данных");
    }
    return value;
  }

  /** A number as tables of open data write it; «да» and «нет» are 1 and 0. */
  private static String number(String cell) {
    if (cell.equals("да") || cell.equals("нет")) {
      return cell.equals("да") ? "1" : "0";
    }
    String digits = cell.replace("\u00a0", "").replace(',', '.');
    return digits.matches("[\\d.]+") ? digits : cell.replace('\u00a0', ' ');
  }

  private static List<String> territories() {
    return STATUSES.keySet().stream().map(key -> key.split("/")[0]).distinct().toList();
  }

  private static List<String> indicators() {
    return STATUSES.keySet().stream()
        .map(key -> key.substring(0, key.lastIndexOf('/')))
        .distinct()
        .toList();
  }

  private static String key(CSVRecord row) {
    return row.get("territory") + "/" + row.get("indicator") + "/" + row.get("year");
  }

  private static List<Element> rowsOf(Document page, String caption) {
    return page.select("table:has(#" + caption + ") tbody tr");
  }

  private static Document page(String folder) throws IOException {
    return Jsoup.parse(site.resolve(folder).resolve("index.html"));
  }

  private static List<CSVRecord> table(String file) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            Files.newBufferedReader(site.resolve(file), StandardCharsets.UTF_8),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }
}
