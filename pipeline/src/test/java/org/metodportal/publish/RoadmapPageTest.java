package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.roadmap.RealRoadmaps;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.page.Page;
import org.metodportal.page.roadmap.RoadmapSite;
import org.metodportal.problem.ProblemReport;

/** Pages of the shipped plans as readers get them. */
final class RoadmapPageTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  private static final String BASE = "https://metodportal.example";

  @TempDir static Path site;

  @BeforeAll
  static void writeSite() throws Exception {
    // The checker of HTML brings Log4j, and FreeMarker would tell it everything.
    System.setProperty("org.freemarker.loggerLibrary", "none");
    List<Page> pages = new ArrayList<>(RoadmapSite.pages(AS_OF));
    pages.add(RoadmapSite.page(everything(), AS_OF));
    new SiteWriter(SiteWriterTest.TEMPLATES).write(pages.stream(), BASE, site);
  }

  /** A plan with what the shipped ones lack. */
  private static Roadmap everything() {
    return RealRoadmaps.written(
        """
        Введение с [ссылкой](https://uo.example/).

        ## 1. Раздел <b>один</b>
        Примечание раздела.

        | № | Мероприятие | Срок | Новый срок | Статус | Факт | Подтверждение |
        |---|---|---|---|---|---|---|
        | 1 | <script>alert(1)</script>Учить | до 1 марта 2026 г. | до 11 марта 2026 г. | выполнено | 2026-03-12 | [Акт](https://uo.example/1) |
        | 2 | Ждать | когда рак свистнет | | | | |
        | | Без номера | с 1 сентября 2026 г. | | | | |

        ## Без дней
        | Мероприятие | Срок |
        |---|---|
        | Советовать | по запросу |
        """,
        new ProblemReport());
  }

  @Test
  void checkerOfHtmlFindsNothing() throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
    for (Path page : pages()) {
      String messages = validator.validate(page);
      assertTrue(messages.isBlank() || messages.contains("No errors found"), messages);
    }
  }

  @Test
  void pagesKeepToTheRulesOfTheSite() throws Exception {
    for (Path page : pages()) {
      Document document = Jsoup.parse(page);
      String name = page.toString();
      assertEquals(1, document.select("h1").size(), name);
      Set<String> ids =
          document.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
      assertEquals(document.select("[id]").size(), ids.size(), name);
      for (Element link : document.select("a[href^=#]")) {
        assertTrue(ids.contains(link.attr("href").substring(1)), name + link);
      }
      for (Element label : document.select("[aria-labelledby], [aria-describedby]")) {
        String labels = label.attr("aria-labelledby") + " " + label.attr("aria-describedby");
        for (String id : labels.strip().split(" ")) {
          assertTrue(ids.contains(id), name + ": " + id);
        }
      }
      assertTrue(document.select("style, [style], img").isEmpty(), name);
      assertEquals(
          List.of("../../assets/late.js", "../../assets/filters.js", "../../assets/roadmap.js"),
          document.select("script[src]").eachAttr("src").stream()
              .map(src -> src.replaceFirst("\\.[a-p]{10}\\.js$", ".js"))
              .toList(),
          name);
      assertTrue(document.select("th:not([scope])").isEmpty(), name);
      assertTrue(document.select("table:not(:has(caption))").isEmpty(), name);
      int level = 0;
      for (Element heading : document.select("main :is(h1,h2,h3,h4,h5,h6)")) {
        int next = heading.tagName().charAt(1) - '0';
        assertTrue(next <= level + 1, name + ": " + heading.text());
        level = next;
      }
    }
  }

  @Test
  void everyEventHasItsAddressAndALinkToIt() throws Exception {
    for (Roadmap plan : RealRoadmaps.all()) {
      Document document = page(plan.territory());
      assertEquals(
          plan.events().stream().map(event -> event.id()).toList(),
          document.select("table.events tr[id]").eachAttr("id"));
      for (Element row : document.select("table.events tr[id]")) {
        assertEquals("#" + row.id(), row.select("a").attr("href"));
      }
    }
  }

  @Test
  void pastPlanSaysThatNobodyToldWhatWasDone() throws Exception {
    Document document = page("oktyabrsky");

    assertTrue(
        document
            .text()
            .replace('\u00a0', ' ')
            .contains("Срок плана (2022–2024 годы) прошёл. Что сделано, в плане не отмечено."));
    assertTrue(document.select("#month, #soon").isEmpty(), "what comes next after the end");
    assertTrue(document.select(".standing").isEmpty());
    assertTrue(document.select("#overdue").isEmpty());
    assertEquals(19, document.select("tr.direction").size());
    assertTrue(document.text().contains("IV квартал 2022 г."));
  }

  @Test
  void planOfTodaySaysWhatIsLateAndWhatThisMonthBrings() throws Exception {
    Document document = page("kirov");

    assertEquals(
        List.of("2.3. Обучить управленческие команды школ (директоров и заместителей)"),
        document.select("#month + ul a").eachText());
    assertEquals(
        List.of(
            "1.3. Сравнить дефициты тех, кто прошёл маршрут, до и после обучения",
            "3.3. Отчитаться о показателях Центра в годовом отчёте Института"),
        document.select("#overdue + ul a").eachText());
    assertEquals(
        List.of("Выполнено 2 из 3", "Выполнено 1 из 2", "Выполнено 0 из 1"),
        document.select(".plan-parts li > p:last-child").eachText());
    assertTrue(document.select("#e-1-2").text().contains("17.10.2025, на 17 дней позже срока"));
    assertEquals(List.of("../roadmap.ics", "../roadmap.csv"), files(document));
  }

  @Test
  void samplePlansShowEveryTurnOfEvents() throws Exception {
    Document kaspiysk = page("kaspiysk");
    Document kirov = page("kirov");
    Document krasnogvardeysky = page("krasnogvardeysky");

    assertTrue(kirov.select("#e-1-2").text().contains("на 17 дней позже срока"));
    assertTrue(kaspiysk.select("#e-1-3").text().contains("скоро срок"));
    assertTrue(kaspiysk.select("#e-1-3").text().contains("срок перенесён на 441 день позже"));
    assertTrue(kaspiysk.select("#soon + ul").text().contains("1.3. Разместить"));
    assertTrue(krasnogvardeysky.select("#overdue + ul").text().contains("1.4. Проверить"));
    assertTrue(krasnogvardeysky.select("#e-1-4").text().contains("срок перенесён на 92 дня позже"));
    assertEquals(
        List.of(
            "2.1. Обучить всех сотрудников Центра у федерального оператора",
            "3.3. Отчитаться о показателях Центра в годовом отчёте Института"),
        kirov.select("#soon + ul a").eachText());
  }

  @Test
  void rowsCarryWhatTheFiltersAsk() throws Exception {
    Document document = page("kirov");
    Element row = document.getElementById("e-1-2");

    assertEquals("2025-3", row.attr("data-quarters"));
    assertEquals("выполнено", row.attr("data-status"));
    assertEquals("Центр|тьюторы Центра", row.attr("data-offices"));
    assertEquals("индивидуальный маршрут", row.attr("data-kind"));
    assertEquals(
        "2025-1 2025-2 2025-3 2025-4 2026-1 2026-2 2026-3 2026-4 2027-1 2027-2 2027-3 2027-4",
        document.getElementById("e-3-1").attr("data-quarters"));
    assertEquals("2025-4 2026-4 2027-4", document.getElementById("e-2-1").attr("data-quarters"));
    assertEquals("", page("totsky").getElementById("e-4-1").attr("data-quarters"));
    assertTrue(document.select("form#filters").hasAttr("hidden"));
    assertEquals(
        List.of("", "2025", "2026", "2027"),
        document.select("#filter-year option").eachAttr("value"));
    for (Element field : document.select("form#filters select")) {
      assertEquals(1, document.select("label[for=" + field.id() + "]").size());
    }
    for (String attribute : List.of("data-status", "data-kind")) {
      Set<String> offered =
          Set.copyOf(
              document.select("#filter-" + attribute.substring(5) + " option").eachAttr("value"));
      assertTrue(offered.containsAll(document.select("tr").eachAttr(attribute)), attribute);
    }
  }

  @Test
  void withoutTheScriptTheSameListsStandAtTheEnd() throws Exception {
    Document document = page("kirov");
    String shelves = document.select("section:has(> #shelves)").text();

    assertTrue(shelves.contains("По ответственным"));
    assertTrue(shelves.contains("По виду результата"));
    assertEquals(
        List.of("1.1", "1.2", "1.3", "2.2", "2.3", "3.1", "3.2"),
        document.select("dt:matchesOwn(^Центр$) + dd a").eachText());
  }

  @Test
  void eventsAndIntroductionsLeadToClausesAndTerms() throws Exception {
    Document totsky = page("totsky");
    assertEquals(
        List.of("../polozhenie/#prilozhenie-2-p-funktsii-mtsnpk-4", "../polozhenie/#p-3.6"),
        totsky.select("#e-4-1 .detail a").eachAttr("href"));
    assertEquals("../polozhenie/#prilozhenie-2", totsky.select("main > p.source a").attr("href"));
    assertTrue(totsky.text().contains("установил портал: в самом плане этого нет"));
    assertFalse(totsky.select(".prose .glossed").isEmpty());
    assertFalse(totsky.select("table.events th .glossed").isEmpty());
    assertTrue(page("krasnogvardeysky").select(".prose a[href='../polozhenie/#p-5.1']").size() > 0);
    assertTrue(page("lesnoy").select(".glossed, a[href*=polozhenie]").isEmpty());
  }

  @Test
  void movedUnreadAndNumberlessEventsAreSaid() throws Exception {
    Document document = page("lesnoy");

    assertTrue(
        document
            .select("#e-1")
            .text()
            .contains(
                "12.03.2026, срок перенесён на 10 дней позже, на 11 дней позже первого срока"));
    assertEquals("https://uo.example/1", document.select("#e-1 td a[href^=https]").attr("href"));
    assertTrue(document.select("#e-1").text().contains("Первый срок: до 1 марта 2026 г."));
    assertTrue(document.select("#e-2").text().contains("Портал не понял этот срок"));
    assertTrue(document.text().contains("Сроки, которых портал не понял"));
    assertTrue(document.select("#e-s-1-3 a").text().contains("—"));
  }

  @Test
  void samePlanGivesSameBytes(@TempDir Path other) throws Exception {
    new SiteWriter(SiteWriterTest.TEMPLATES).write(RoadmapSite.pages(AS_OF).stream(), BASE, other);
    for (String territory : RealRoadmaps.TERRITORIES) {
      String file = territory + "/roadmap/index.html";
      assertEquals(-1, Files.mismatch(site.resolve(file), other.resolve(file)), file);
    }
  }

  private static List<String> files(Document document) {
    return document.select("a[href$=.ics], a[href$=.csv]").eachAttr("href");
  }

  private static Document page(String territory) throws IOException {
    return Jsoup.parse(site.resolve(territory + "/roadmap/index.html"));
  }

  private static List<Path> pages() {
    List<Path> pages = new ArrayList<>();
    for (String territory : RealRoadmaps.TERRITORIES) {
      pages.add(site.resolve(territory + "/roadmap/index.html"));
    }
    pages.add(site.resolve("lesnoy/roadmap/index.html"));
    return pages;
  }
}
