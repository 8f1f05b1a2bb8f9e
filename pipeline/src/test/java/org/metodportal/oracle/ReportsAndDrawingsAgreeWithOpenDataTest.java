package org.metodportal.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.metodportal.cli.ShippedPortal;
import org.w3c.dom.NodeList;

/** Analytical notes and downloaded charts of the shipped site say what its tables say. */
class ReportsAndDrawingsAgreeWithOpenDataTest {
  private static final Map<String, String> REASONS =
      Map.of("c", "скрыто", "x", "нет данных", "z", "не из кого считать");

  private static final TreeMap<String, CSVRecord> TOTALS = new TreeMap<>();
  private static final TreeMap<String, CSVRecord> STATUSES = new TreeMap<>();
  private static Path site;

  @BeforeAll
  static void read() throws IOException {
    site = ShippedPortal.out().resolve("public");
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
  void everyNoteHasTheValuesAndTheStatusOfItsYear() throws IOException {
    int compared = 0;
    List<Path> notes = files("/report/", "index.html");
    assertTrue(notes.size() >= 25, "notes: " + notes.size());
    for (Path file : notes) {
      String territory = site.relativize(file).getName(0).toString();
      int year = Integer.parseInt(file.getParent().getFileName().toString());
      Document note = Jsoup.parse(file);
      for (Element row : note.select("section:has(#indicators) tbody tr")) {
        String code = row.selectFirst("th a").attr("href").replaceAll(".*/monitoring/|/$", "");
        String at = territory + "/" + code + "/";
        List<Element> cells = row.select("td");
        assertEquals(expected(TOTALS.get(at + (year - 1))), number(cells.get(0).text()), at + year);
        assertEquals(expected(TOTALS.get(at + year)), number(cells.get(1).text()), at + year);
        assertEquals(
            STATUSES.get(at + year).get("words"),
            cells.get(4).selectFirst(".standing").text().replace('\u00a0', ' '),
            at + year);
        compared += 3;
      }
    }
    assertTrue(compared > 1000, "compared " + compared);
  }

  @Test
  void everyDrawingIsXmlOfItsOwnWithTheValuesOfTheTable() throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    List<Path> drawings = files("/monitoring/", "chart.svg");
    assertTrue(drawings.size() >= 50, "drawings: " + drawings.size());
    for (Path file : drawings) {
      String name = site.relativize(file).toString();
      String indicator = name.replace("/monitoring/", "/").replace("/chart.svg", "/");
      org.w3c.dom.Document drawing = parser.parse(file.toFile());
      NodeList texts = drawing.getElementsByTagName("text");
      int values = 0;
      String all = drawing.getDocumentElement().getTextContent();
      for (int i = 0; i < texts.getLength(); i++) {
        org.w3c.dom.Element text = (org.w3c.dom.Element) texts.item(i);
        if (text.getAttribute("id").startsWith("value-")) {
          String year = text.getAttribute("id").substring("value-".length());
          assertEquals(
              expected(TOTALS.get(indicator + year)), number(text.getTextContent()), name + year);
          values++;
        }
      }
      assertTrue(values >= 1 && values <= 6, name + ": " + values);
      assertEquals(1, drawing.getElementsByTagName("desc").getLength(), name);
      assertTrue(drawing.getDocumentElement().hasAttribute("viewBox"), name);
      assertTrue(all.contains("Документ: "), name);
      assertTrue(all.contains("21\u00a0ноября 2026"), name);
      assertTrue(all.contains("/" + name.replace("chart.svg", "")), name);
      assertTrue(all.contains("Данные синтетические"), name);
      assertEquals(0, drawing.getElementsByTagName("style").getLength(), name);
      assertNotNull(
          Jsoup.parse(file.resolveSibling("index.html")).selectFirst("a[href=chart.svg]"), name);
    }
  }

  private static List<Path> files(String part, String name) throws IOException {
    try (Stream<Path> walk = Files.walk(site)) {
      return walk.filter(file -> file.endsWith(name))
          .filter(file -> ("/" + site.relativize(file)).contains(part))
          .filter(file -> site.relativize(file).getNameCount() == 4)
          .sorted()
          .toList();
    }
  }

  private static String expected(CSVRecord figure) {
    if (figure == null) {
      return "нет данных";
    }
    String value = figure.get("value");
    return value.isEmpty() ? REASONS.getOrDefault(figure.get("flag"), "нет данных") : value;
  }

  /** A number as tables of open data write it, without its unit; «да» and «нет» are 1 and 0. */
  private static String number(String cell) {
    String plain = cell.replace('\u00a0', ' ').trim();
    if (plain.equals("да") || plain.equals("нет")) {
      return plain.equals("да") ? "1" : "0";
    }
    String digits = plain.replaceAll(" %$| из 3$", "").replace(" ", "").replace(',', '.');
    return digits.matches("[\\d.]+") ? digits : plain;
  }

  private static String key(CSVRecord row) {
    return row.get("territory") + "/" + row.get("indicator") + "/" + row.get("year");
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
