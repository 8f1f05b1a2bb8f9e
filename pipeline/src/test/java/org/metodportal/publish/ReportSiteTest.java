package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.page.Page;
import org.metodportal.page.SmallPortal;
import org.metodportal.page.site.Pages;

/** Analytical notes on a finished site. */
final class ReportSiteTest {
  @TempDir static Path site;

  @BeforeAll
  static void write() throws Exception {
    try (Stream<Page> pages = Pages.of(SmallPortal.model())) {
      new SiteWriter(SiteWriterTest.TEMPLATES).write(pages, "https://metodportal.example", site);
    }
  }

  private static Document report(String territory, int year) throws Exception {
    return Jsoup.parse(site.resolve(territory + "/report/" + year + "/index.html"));
  }

  private static String plain(Element element) {
    return element.text().replace('\u00a0', ' ');
  }

  @Test
  void everyYearWithTotalsHasANoteAndNoOther() throws Exception {
    for (int year = 2021; year <= 2024; year++) {
      assertEquals(
          "Аналитическая справка за " + year + " год",
          plain(report("kirov", year).selectFirst("h1")));
    }
    assertFalse(Files.exists(site.resolve("kirov/report/2020")), "nobody to count is no result");
    assertTrue(Files.exists(site.resolve("oktyabrsky/report/2023")), "hidden is a result");
    assertFalse(Files.exists(site.resolve("totsky/report")), "no figures, no note");
  }

  @Test
  void partsStandInTheirOrderAndConclusionsComeFirst() throws Exception {
    assertEquals(
        List.of(
            "conclusions",
            "goals",
            "indicators",
            "replies",
            "worst",
            "groups",
            "advice",
            "measures",
            "gaps",
            "method",
            "annex",
            "activities"),
        report("kirov", 2024).select("main h2").eachAttr("id"));
  }

  @Test
  void noteKnowsNothingOfLaterYears() throws Exception {
    Document note = report("kirov", 2022);
    List<String> headings =
        note.select("section:has(#indicators) thead").first().select("th").eachText();
    Element row = row(note, "Маршруты центра");

    assertEquals(List.of("Показатель", "2021", "2022", "За год", "Цель", "Статус"), headings);
    assertEquals("5,2 %", plain(row.select("td").get(0)));
    assertEquals("скрыто", plain(row.select("td").get(1)));
    assertEquals("—", plain(row.select("td").get(2)));
    assertEquals("значение скрыто", plain(row.select("td").get(4)));
    assertTrue(plain(note.body()).contains("К концу 2022 года ни одна мера не начата."));
    assertTrue(note.select("section:has(#measures) article").isEmpty());
    assertFalse(note.select("main").text().contains("12,4"), "the value of 2024");
  }

  @Test
  void lastNoteSaysWhatWasDoneAndForWhom() throws Exception {
    Document note = report("kirov", 2024);
    Element row = row(note, "Маршруты центра");

    assertEquals("7,5 %", plain(row.select("td").get(0)));
    assertEquals("12,4 %", plain(row.select("td").get(1)));
    assertEquals("+4,9 п. п.", plain(row.select("td").get(2)));
    assertEquals("31 из 251 человека", plain(row.select(".detail").first()));
    assertTrue(plain(row(note, "Резерв")).contains("ответили 45 из 52 организаций"));
    assertEquals(
        List.of("measure-all", "measure-group", "measure-schools"),
        note.select("section:has(#measures) article h3").eachAttr("id"));
    assertTrue(plain(note.body()).contains("Пока начаты 3 меры, все — в прежние годы."));
    assertEquals(
        40, note.select("section:has(#annex) details li").size(), "the addressees are named");
    assertTrue(plain(note.select(".citation").first()).endsWith("/kirov/report/2024/"));
  }

  @Test
  void noteOfAYearBeforeTheActSaysSo() throws Exception {
    assertTrue(
        plain(report("oktyabrsky", 2021).body())
            .contains(
                "Документ принят в 2022 году, поэтому в 2021 году его цели ещё не действовали"));
    assertFalse(plain(report("oktyabrsky", 2023).body()).contains("Документ принят в"));
  }

  @Test
  void territoryAndIndicatorsLeadToAllNotesAndNotesToEachOther() throws Exception {
    List<String> all = List.of("report/2024/", "report/2023/", "report/2022/", "report/2021/");

    assertEquals(
        all,
        Jsoup.parse(site.resolve("kirov/index.html"))
            .select("p:contains(Аналитическая справка) a")
            .eachAttr("href"));
    assertEquals(
        4,
        Jsoup.parse(site.resolve("kirov/monitoring/index.html"))
            .select("p:contains(Аналитическая справка) a")
            .size());
    assertEquals(
        List.of("../2024/", "../2023/", "../2021/"),
        report("kirov", 2022).select("main nav a").eachAttr("href"));
    assertTrue(
        Files.readString(site.resolve("sitemap.xml"))
            .contains("<loc>https://metodportal.example/kirov/report/2024/</loc>"));
  }

  private static Element row(Document note, String indicator) {
    return note.select("section:has(#indicators) tbody tr").stream()
        .filter(row -> row.select("th a").text().equals(indicator))
        .findFirst()
        .orElseThrow();
  }
}
