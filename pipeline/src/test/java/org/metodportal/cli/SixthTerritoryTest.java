package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.source.schema.TableSchemas;

/**
 * A territory whose act asks what no shipped act asks is made of files alone: its indicators are
 * counted, judged and told without a line of Java. What each must be was worked out by hand and
 * stands in {@code expected.csv} with the sum.
 */
final class SixthTerritoryTest {
  private static final Path FILES = Path.of("src", "test", "resources", "sixth-territory");

  /** Words that the editors of the portal chose themselves. */
  private static final String WORDS =
      """
      words:
        directions: [наставничество, профессиональные сообщества, профориентация]
        forms: [наставническая пара, взаимные уроки, педагогический класс]
        levels: [основное, среднее, среднее профессиональное]
        breakdowns:
          organization_type: {title: По видам учреждений, heading: Вид учреждения}
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path temp;
  private static SmallSite site;
  private static ProgramRun built;
  private static Map<String, String> pages;

  @BeforeAll
  static void build() throws IOException {
    site = SmallSite.in(temp.resolve("site"));
    site.overlay(FILES);
    TableSchemas.copyTo(site.folder().resolve("data/schema"));
    describe("staff", schema -> add(schema, "young_specialist", "Молодой специалист", "yesno"));
    describe(
        "events",
        schema -> {
          add(schema, "online", "Дистанционно", "yesno");
          add(schema, "winners", "Победителей", "number");
        });
    describe(
        "organizations",
        schema ->
            schema
                .withArray("fields")
                .forEach(
                    field -> {
                      if (field.path("name").asText().equals("type")) {
                        ((ArrayNode) field.at("/constraints/enum")).add("колледж");
                      }
                    }));
    Path portal = site.folder().resolve("content/portal.yaml");
    Files.writeString(portal, Files.readString(portal) + WORDS);
    built = site.build("--quiet");
    pages = site.published("ozerny");
  }

  /** Changes the description of a table, as an office does. */
  private static void describe(String table, Consumer<ObjectNode> change) throws IOException {
    Path file = site.folder().resolve("data/schema/" + table + ".json");
    ObjectNode schema = (ObjectNode) JSON.readTree(file.toFile());
    change.accept(schema);
    JSON.writeValue(file.toFile(), schema);
  }

  private static void add(ObjectNode schema, String name, String title, String type) {
    schema
        .withArray("fields")
        .addObject()
        .put("name", name)
        .put("title", title)
        .put("metodportal:type", type);
  }

  /** Rows of {@code indicators.csv} that begin so, by code. */
  private static Map<String, String[]> rows(String breakdown, String member) {
    Map<String, String[]> rows = new TreeMap<>();
    pages
        .get("open-data/indicators.csv")
        .lines()
        .map(row -> row.split(",", -1))
        .filter(cells -> cells[2].equals("2025"))
        .filter(cells -> cells[3].equals(breakdown) && cells[4].equals(member))
        .forEach(cells -> rows.put(cells[1], cells));
    return rows;
  }

  private static String page(String code) {
    return pages.get("ozerny/monitoring/" + code + "/index.html").replace('\u00a0', ' ');
  }

  @Test
  void whatItsActAsksIsCounted() throws IOException {
    assertEquals(Exit.DONE, built.exit(), built.out() + built.err());
    Map<String, String> expected = new TreeMap<>();
    Files.readAllLines(FILES.resolve("expected.csv")).stream()
        .skip(1)
        .map(line -> line.split(";"))
        .forEach(cells -> expected.put(cells[0], cells[1]));
    Map<String, String> counted = new TreeMap<>();
    rows("total", "").forEach((code, cells) -> counted.put(code, cells[7]));

    assertEquals(expected, counted);
  }

  @Test
  void aCountOfPersonsIsToldWithTheCountsThatProtectItAndHiddenWhereItIsSmall() {
    assertEquals("24/40/24", figures(rows("total", "").get("p2")));
    assertEquals("/14/14", figures(rows("organization", "O-1").get("p1")));
    assertEquals("//c", figures(rows("organization", "O-3").get("p2")));
    assertEquals("//c", figures(rows("organization", "O-4").get("p3")));
  }

  private static String figures(String[] cells) {
    return cells[5] + "/" + cells[6] + "/" + cells[7] + cells[9];
  }

  @Test
  void numbersAreToldInTheirOwnUnits() {
    assertTrue(page("r8").contains("300 рублей"), page("r8"));
    assertTrue(page("r7").contains("96,4 из 200"));
    assertTrue(page("r1").contains("3 организации"));
    assertTrue(page("p2").contains("24 человека"));
    assertTrue(page("p2").contains("24 из 40 человек"));
    assertTrue(page("p1").contains("40 человек"));
  }

  @Test
  void twoActsGiveTwoVerdicts() throws IOException {
    String of = page("p4");
    assertTrue(of.contains("Цель: 45 % "), of);
    assertTrue(of.contains("Федеральная цель: 55 % "), of);
    String statuses =
        Files.readString(site.out().resolve("public/open-data/status.csv")).replace('\u00a0', ' ');
    assertTrue(statuses.contains("ozerny,p4,2025,met,"), statuses);
    assertTrue(statuses.contains("ozerny,p4-t2,2025,not-met"), statuses);
  }

  @Test
  void partsStandUnderTheirWhole() {
    String all = pages.get("ozerny/monitoring/index.html");
    int whole = all.indexOf("Доля педагогов, прошедших обучение за год");
    int part = all.indexOf("в том числе:");
    assertTrue(whole > 0 && part > whole, all);
    assertTrue(page("p6").contains("<h2 id=\"nested\">В том числе</h2>"));
    assertTrue(page("p6-1").contains("Часть показателя «<a href=\"../p6/\">"));
  }

  @Test
  void cardsAndBreakdownsSpeakTheWordsOfTheEditors() throws IOException {
    Path pages = site.out().resolve("public");
    assertTrue(
        Files.readString(pages.resolve("practices/klass-pedagogov/index.html"))
            .contains("Профориентация"));
    assertTrue(Files.exists(pages.resolve("practices/direction/proforientatsiya/index.html")));
    assertTrue(page("p6").contains("По видам учреждений"));
    assertTrue(page("p6").contains("Вид учреждения"));
  }

  @Test
  void anAnswerOffItsScaleIsTold() throws IOException {
    Path ratio = site.folder().resolve("content/ozerny/indicators/r7.md");
    String scale = Files.readString(ratio);
    Files.writeString(
        ratio, scale.replaceAll("scale.*\n", "").replaceAll("(?s)targets:.*?\n---", "---"));
    ProgramRun check = site.run("check");
    Files.writeString(ratio, scale);

    assertTrue(
        check
            .out()
            .contains(
                "data/ozerny/answers.csv: По показателю «Отношение зарплат» за 2025 год вышло 96,4,"
                    + " а шкала — от 0 до 3."),
        check.out());
  }
}
