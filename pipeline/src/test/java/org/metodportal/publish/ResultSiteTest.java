package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.page.Page;
import org.metodportal.page.SmallPortal;

/** What pages of results tell, read from the files that a visitor gets. */
final class ResultSiteTest {
  @TempDir static Path site;

  @BeforeAll
  static void writeSite() throws Exception {
    try (Stream<Page> pages = SmallPortal.pages()) {
      new SiteWriter(SiteWriterTest.TEMPLATES).write(pages, "https://metodportal.example", site);
    }
  }

  @Test
  void indicatorSaysWhyAFigureIsNotThere() throws Exception {
    Document page = Jsoup.parse(site.resolve("kirov/monitoring/k1/index.html"));
    Map<String, String> years = new TreeMap<>();
    for (Element row : page.select("table:has(caption#years-table) tbody tr")) {
      years.put(row.select("th").text(), row.select("td.strong").text());
    }

    assertEquals(
        Map.of(
            "2020", "не из кого считать",
            "2021", "5,2",
            "2022", "скрыто",
            "2023", "7,5",
            "2024", "12,4"),
        years);
    assertEquals(1, page.select("svg .column-hidden").size());
    assertEquals(1, page.select("svg .column-zero").size());
    assertEquals(3, page.select("svg .column").size());
    assertEquals(5, page.select("svg .target").size(), "a dash a year and the step between two");
    assertEquals(
        List.of("s-lost", "Школа № 2", "Школа № 10"),
        page.select("table:has(caption#organization-table) tbody th").eachText());
    assertEquals(
        List.of("До 25", "25–34", "65 и старше", "Не указано"),
        page.select("table:has(caption#age-band-table) tbody th").eachText());
  }

  @Test
  void storyTellsTheSixStepsInTheirOrder() throws Exception {
    Document page = Jsoup.parse(site.resolve("kirov/index.html"));

    assertEquals(
        List.of("goals", "indicators", "monitoring", "advice", "measures", "effect", "gaps"),
        page.select(".story-step > h2").eachAttr("id"));
    List<String> summary = page.select(".story-lead p").eachText();
    assertTrue(summary.size() >= 3 && summary.size() <= 5, summary.toString());
    assertTrue(summary.contains("Достигнуты все цели, которые можно проверить: 2 из 2."));
    assertEquals(
        List.of("Мера «schools»"),
        page.select("h3:contains(Мера без показателя) + ul a").eachText());
    assertEquals(
        "Мер нет, поэтому и сравнивать нечего.",
        Jsoup.parse(site.resolve("totsky/index.html"))
            .select("#effect")
            .parents()
            .get(0)
            .select("p")
            .text());
  }

  @Test
  void measuresSayWhyWhoAndWhatChanged() throws Exception {
    Document page = Jsoup.parse(site.resolve("kirov/measures/index.html"));

    assertEquals(
        List.of("measure-all", "measure-group", "measure-schools"),
        page.select("section:has(#measures) article h3").eachAttr("id"));
    Element advice = page.selectFirst("article:has(#advice-one-lesson)");
    assertEquals("Для 40 организаций", advice.selectFirst("p.quiet").text());
    assertEquals(40, advice.select("details li").size());
    assertEquals(
        "Школа № 2: «Команды» — 25 %, больше 10 %.",
        advice.select("details li").eachText().stream()
            .filter(each -> each.startsWith("Школа № 2"))
            .findFirst()
            .orElse(""));
    assertEquals(2, advice.select("p > a").size());
    assertTrue(page.text().contains("<b>Разметка</b> не действует"), "markup is only text");
    List<String> names =
        page.select("#group-anchor-table").parents().get(0).select("tbody th").eachText();
    assertTrue(names.indexOf("Школа № 2") < names.indexOf("Школа № 10"), names.toString());
  }

  @Test
  void yearWithoutARowHasNoData() throws Exception {
    Document page = Jsoup.parse(site.resolve("kirov/monitoring/k2/index.html"));

    assertEquals(
        "нет данных",
        page.select("table:has(caption#years-table) tbody tr:first-child td.strong").text());
  }

  @Test
  void scriptInTheMethodIsOnlyText() throws Exception {
    String html = Files.readString(site.resolve("kirov/monitoring/k1/index.html"));

    assertTrue(html.contains("&lt;script&gt;"), "the text is shown");
    assertFalse(
        html.replaceAll("<script (?:type=\"application/ld.json\"|defer src=\"[^\"<]+\")>", "")
            .contains("<script"),
        "and does nothing");
  }

  @Test
  void staleTerritorySaysSo() throws Exception {
    assertTrue(
        Files.readString(site.resolve("oktyabrsky/index.html"))
            .contains("Показаны последние проверенные данные"));
    assertFalse(
        Files.readString(site.resolve("kirov/index.html"))
            .contains("Показаны последние проверенные данные"));
  }

  @Test
  void errorPageWorksAtAnyAddress() throws Exception {
    for (Element element : Jsoup.parse(site.resolve("404.html")).select("[href]:not(.skip)")) {
      assertTrue(element.attr("href").startsWith("/"), element.outerHtml());
    }
  }
}
