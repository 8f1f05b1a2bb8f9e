package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.page.Page;
import org.metodportal.page.SmallPortal;
import org.metodportal.page.site.Pages;

/** Profiles of organizations and comparisons of territories on a finished site. */
final class OrganizationSiteTest {
  @TempDir static Path site;

  @BeforeAll
  static void write() throws Exception {
    try (Stream<Page> pages = Pages.of(SmallPortal.model())) {
      new SiteWriter(SiteWriterTest.TEMPLATES).write(pages, "https://metodportal.example", site);
    }
  }

  private static Document page(String path) throws Exception {
    return Jsoup.parse(site.resolve(path).resolve("index.html"));
  }

  @Test
  void listNamesOrganizationsByTypeAndSettlement() throws Exception {
    Document list = page("kirov/organizations");

    assertEquals(List.of("Школы"), list.select("main h2").eachText());
    assertEquals(List.of("Город 2"), list.select("main h3").eachText());
    assertEquals(
        List.of("Школа № 2", "Школа № 10"),
        list.select("main li a").eachText().stream().map(s -> s.replace('\u00a0', ' ')).toList());
    assertEquals(List.of("s2/", "s10/"), list.select("main li a").eachAttr("href"));
  }

  @Test
  void profileStandsBesideTheTerritory() throws Exception {
    Document profile = page("kirov/organizations/s2");
    var rows = profile.select("table.profile").first().select("tbody tr");

    assertEquals("Маршруты центра", rows.get(0).select("th a").text());
    assertEquals("../../monitoring/k1/", rows.get(0).select("th a").attr("href"));
    assertEquals(List.of("нет данных", "7,5 %", "7,5 %", "7,5 %", "7,5 %"), texts(rows.get(0)));
    assertEquals(
        List.of("не из кого считать", "5,2 %", "скрыто", "7,5 %", "12,4 %"), texts(rows.get(1)));
    assertTrue(rows.get(0).text().replace('\u00a0', ' ').contains("2024 год: 3 из 40 человек"));
    assertTrue(profile.select("main .standing, main .bar").isEmpty(), "nobody is graded");
  }

  private static List<String> texts(org.jsoup.nodes.Element row) {
    return row.select("td").eachText().stream().map(s -> s.replace('\u00a0', ' ')).toList();
  }

  @Test
  void indicatorLeadsToTheProfilesAndBack() throws Exception {
    Document indicator = page("kirov/monitoring/k1");

    assertEquals(
        List.of("../../organizations/s2/", "../../organizations/s10/"),
        indicator.select("table:has(caption#organization-table) tbody th a").eachAttr("href"));
    assertEquals(
        "s-lost",
        indicator.select("table:has(caption#organization-table) tbody th:not(:has(a))").text());
  }

  @Test
  void profilesAreSmall() throws Exception {
    assertTrue(Files.size(site.resolve("kirov/organizations/s2/index.html")) < 30_000);
  }

  @Test
  void comparisonLeadsToIndicatorsAndBack() throws Exception {
    Document routes = page("compare/routes");
    Document indicator = page("kirov/monitoring/k1");

    assertEquals(
        List.of("../../kirov/monitoring/k1/", "../../oktyabrsky/monitoring/o7-1/"),
        routes.select(".rows .row-title a").eachAttr("href"));
    assertEquals(
        List.of("../../../compare/routes/", "../../../oktyabrsky/monitoring/o7-1/"),
        indicator.select("section[aria-labelledby=elsewhere] a").eachAttr("href"));
    assertEquals("Сравнение", page("kirov").select("header nav a[href=../compare/]").text());
  }

  @Test
  void comparisonNamesTheReasonWhereThereIsNoValue() throws Exception {
    var rows = page("compare/routes").select("section[aria-labelledby=years] tbody tr");

    assertEquals(
        List.of("не из кого считать", "5,2 %", "скрыто", "7,5 %", "12,4 %"), texts(rows.get(0)));
    assertEquals(
        List.of("нет данных", "20,0 %", "25,0 %", "скрыто", "нет данных"), texts(rows.get(1)));
  }

  @Test
  void conceptOfOneTerritoryIsNotCompared() throws Exception {
    assertTrue(Files.notExists(site.resolve("compare/mentoring")));
    assertTrue(page("totsky/monitoring/t7").select("#elsewhere").isEmpty());
  }
}
