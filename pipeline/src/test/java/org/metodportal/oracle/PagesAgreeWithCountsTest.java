package org.metodportal.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.metodportal.cli.ShippedPortal;

/** Pages of staff, programmes and deficits say what the tables of open data say. */
class PagesAgreeWithCountsTest {
  private static final Map<String, String> REASONS =
      Map.of("c", "скрыто", "x", "нет данных", "z", "не из кого считать");

  private static Path site;

  @BeforeAll
  static void read() {
    site = ShippedPortal.out().resolve("public");
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

  private static List<String> territories() throws IOException {
    return table("open-data/status.csv").stream()
        .map(row -> row.get("territory"))
        .distinct()
        .toList();
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
