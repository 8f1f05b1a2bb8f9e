package org.metodportal.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
      for (Element table : page.select("main table:not(:has(#posts-table))")) {
        String[] caption = table.selectFirst("caption").id().split("-");
        String topic = caption[0];
        String year = "2025";
        List<String> headings = table.select("thead th.number").eachText();
        for (Element row : table.select("tbody tr")) {
          String title =
              row.selectFirst("th").text().toLowerCase().replace("не указано", "нет данных");
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

  @Test
  void everyNumberOfActivityAndEventsIsInTheTables() throws IOException {
    Map<String, String> told = new TreeMap<>();
    for (CSVRecord row : table("open-data/activity.csv")) {
      told.put(
          String.join(
              "/", row.get("territory"), row.get("topic"), row.get("year"), row.get("member")),
          expected(row, "count"));
    }
    Map<String, Long> events = new TreeMap<>();
    for (CSVRecord row : table("open-data/events.csv")) {
      String at = row.get("territory") + "/" + row.get("year") + "/";
      String came = row.get("participants");
      for (String member : List.of(row.get("level"), row.get("kind"))) {
        events.merge(at + member, Long.valueOf(row.get("events")), Long::sum);
        events.merge(at + member + "/", came.isEmpty() ? 0 : Long.parseLong(came), Long::sum);
      }
    }
    int compared = 0;
    for (String territory : territories()) {
      List<Document> pages = new ArrayList<>();
      pages.add(page(territory + "/monitoring"));
      pages.add(page(territory + "/staffing"));
      for (int year = 2020; year <= 2025; year++) {
        Document note = page(territory + "/report/" + year);
        pages.add(note);
        List<String> years =
            note.select(
                    "table:has(#support-table, #roles-table, #events-kinds-table) thead .number")
                .eachText();
        assertTrue(years.contains(String.valueOf(year)), territory + " " + year + ": " + years);
        assertFalse(years.contains(String.valueOf(year + 1)), territory + " " + year);
      }
      for (CSVRecord row : table("open-data/status.csv")) {
        if (row.get("territory").equals(territory)) {
          pages.add(page(territory + "/monitoring/" + row.get("indicator").replace("-r2", "")));
        }
      }
      for (Document page : pages) {
        for (String topic :
            List.of("support", "mentees", "roles", "posts", "events-levels", "events-kinds")) {
          List<String> years =
              page.select("table:has(#" + topic + "-table) thead th.number").eachText();
          for (Element row : rowsOf(page, topic + "-table")) {
            String title = member(row.selectFirst("th").text());
            for (int i = 0; i < years.size(); i++) {
              Element cell = row.select("td").get(i);
              String at = territory + "/" + years.get(i) + "/" + title;
              if (topic.startsWith("events")) {
                String came = cell.select(".detail").text().replaceAll("\\D", "");
                assertEquals(
                    String.valueOf(events.getOrDefault(at, 0L)), number(cell.ownText()), at);
                assertEquals(
                    events.getOrDefault(at + "/", 0L),
                    came.isEmpty() ? 0 : Long.parseLong(came),
                    at);
              } else {
                String of = title.equals("педагоги") ? "second_jobs" : topic;
                assertEquals(
                    told.get(String.join("/", territory, of, years.get(i), title)),
                    number(cell.ownText()),
                    at);
              }
              compared++;
            }
          }
        }
      }
    }
    assertTrue(compared > 1000, "compared " + compared);
  }

  /** A member of the table by the name that a page gives it. */
  private static String member(String title) {
    return switch (title) {
      case "Тьюторы" -> "тьютор";
      case "Эксперты WSR" -> "эксперт WSR";
      case "Эксперты РСЭС" -> "РСЭС";
      case "Участники инновационных площадок" -> "инновационная площадка";
      case "Участники профессиональных сообществ" -> "профессиональное сообщество";
      case "Помогает педагог-методист" -> "педагог-методист";
      case "Помогает руководитель-наставник" -> "руководитель-наставник";
      case "Педагоги-совместители" -> "педагоги";
      default -> title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    };
  }

  @Test
  void everyAnswerOfAnOrganizationIsInTheTableAndTheOtherWayRound() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (CSVRecord row : table("open-data/answers.csv")) {
      if (Integer.parseInt(row.get("year")) > 2020) {
        expected.put(
            String.join("/", row.get("organization"), row.get("year"), row.get("indicator")),
            row.get("answer"));
      }
    }
    Map<String, String> shown = new TreeMap<>();
    try (Stream<Path> folders = Files.list(site.resolve("krasnogvardeysky/organizations"))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        Document page = Jsoup.parse(folder.resolve("index.html"));
        List<String> years = page.select("table:has(#answers-table) thead th.number").eachText();
        for (Element row : rowsOf(page, "answers-table")) {
          String code = row.selectFirst("a").attr("href").replaceAll(".*/([^/]+)/$", "$1");
          for (int i = 0; i < years.size(); i++) {
            String text = row.select("td").get(i).text();
            if (!text.replace('\u00a0', ' ').equals("не ответила")) {
              shown.put(
                  String.join("/", folder.getFileName().toString(), years.get(i), code),
                  number(text.replaceAll("\\u00a0?\\s*из.*", "")));
            }
          }
        }
      }
    }
    assertEquals(expected, shown);
    assertTrue(shown.size() > 900, "compared " + shown.size());
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
