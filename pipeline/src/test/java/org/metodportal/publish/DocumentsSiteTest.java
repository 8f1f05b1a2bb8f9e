package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.metodportal.page.Page;
import org.metodportal.page.SmallPortal;
import org.metodportal.page.site.Pages;

/** Documents, programmes and structure as the reader meets them. */
final class DocumentsSiteTest {
  private static Document page(String address) throws Exception {
    try (Stream<Page> pages = Pages.of(SmallPortal.model())) {
      Page page =
          pages
              .filter(each -> each.frame().address().path().equals(address))
              .findFirst()
              .orElseThrow();
      StringWriter html = new StringWriter();
      new TemplateRenderer(SiteWriterTest.TEMPLATES).render(page, html);
      return Jsoup.parse(html.toString());
    }
  }

  @Test
  void documentLeadsToTheClausesThatNameIt() throws Exception {
    Element law = entry(page("/documents/"), "zakon-273-fz-2012-12-29");

    assertEquals("Об образовании в Российской Федерации §", law.select("h3").text());
    assertTrue(law.text().contains("Закон от 29 декабря 2012 г. № 273-ФЗ"), law.text());
    assertTrue(law.text().contains("Текст на портале не размещён."), law.text());
    assertEquals("Кировская область: п. 1.2, № 1", law.select("li").text());
    String href = law.select("li a").attr("href");
    assertTrue(href.startsWith("../kirov/polozhenie/#"), href);
    Element clause = page("/kirov/polozhenie/").getElementById(href.replaceAll(".*#", ""));
    assertNotNull(clause);
    assertTrue(clause.text().contains("273-ФЗ"), clause.text());
  }

  @Test
  void ownActLeadsToItsDigest() throws Exception {
    Element act = entry(page("/documents/"), "kirov-prikaz-128-1-2022-05-30");

    assertEquals(
        "../kirov/polozhenie/", act.select("a:contains(пересказ по пунктам)").attr("href"));
  }

  @Test
  void partsOfTheListHaveTheirOwnPagesWithoutTheForm() throws Exception {
    Document whole = page("/documents/");
    Document level = page("/documents/level/federal/");

    assertEquals(10, whole.select("[data-row]").size());
    assertEquals(1, whole.select("form[data-filters][hidden]").size());
    assertEquals(7, level.select("[data-row]").size());
    assertEquals(List.of("Федеральные — 7 документов"), level.select("main h2").eachText());
    assertTrue(level.select("main form, script[src*=filters]").isEmpty());
    assertEquals("../../", level.select("a.onward").attr("href"));
    assertEquals(List.of("Федеральные"), level.select("nav.shelves [aria-current]").eachText());
  }

  @Test
  void everyChoiceOfTheFormNarrowsTheList() throws Exception {
    for (String address : List.of("/documents/", "/programmes/kirov/")) {
      Document page = page(address);
      assertFalse(page.select("form select").isEmpty());
      for (Element select : page.select("form select")) {
        assertEquals(1, page.select("label[for=" + select.id() + "]").size());
        for (Element option : select.select("option:not([value=''])")) {
          assertFalse(
              page.select(
                      "[data-" + select.attr("name") + "~=(^| )" + option.attr("value") + "( |$)]")
                  .isEmpty(),
              address + ": " + option);
        }
      }
    }
  }

  @Test
  void actListsTheDocumentsThatItRefersTo() throws Exception {
    Document act = page("/kirov/polozhenie/");

    Element first = act.select("section[aria-labelledby=dokumenty] dl > div").first();
    assertNotNull(first);
    assertEquals("Приказ", first.select("dt").text());
    assertEquals(
        List.of(
            "../../documents/#kirov-polozhenie-09-02-447-22-2022-05-18",
            "../../documents/#kontseptsiya-r-174-2020-12-16"),
        first.select("dd a").eachAttr("href"));
  }

  @Test
  void catalogueTellsWhatIsKnownOfAProgramme() throws Exception {
    Document page = page("/programmes/kirov/");

    assertEquals(
        "4 программы: в федеральном реестре — 1, действуют в 2024 году — 2.",
        page.select(".lead").text());
    assertEquals(
        "P-001 Трудные темы повышение квалификации Дефициты: ФГ-МА Кто учит: институт Объём: 72 ч"
            + " Годы: с 2021 г. Реестр: в федеральном реестре Прошли обучение в 2024 г.: 12",
        entry(page, "programme-p-001").text());
    assertEquals(
        "P-002 Оценивание стажировка Дефициты: ОЦЕНКА Кто учит: другая организация Объём: не указан"
            + " Годы: без срока Реестр: о реестре не известно Прошли обучение в 2024 г.: скрыто",
        entry(page, "programme-p-002").text());
    assertEquals(
        "p.002 Охрана труда профессиональная переподготовка Кто учит: центр Объём: 252,5 ч Годы:"
            + " 2020–2022 гг. Реестр: не в реестре Прошли обучение в 2024 г.: не велась",
        entry(page, "programme-p-002-2").text());
    assertEquals(
        List.of("Предметная подготовка", "Цифровая подготовка", "Другие направления"),
        page.select("section[data-group] h2").eachText());
    assertEquals("2020 2021 2022", entry(page, "programme-p-002-2").attr("data-year"));
  }

  @Test
  void programmesOfAllTerritoriesAreCounted() throws Exception {
    Document page = page("/programmes/");

    assertEquals(
        List.of("Кировская область 4 1 2"),
        page.select("table:has(#catalogues) tbody tr").eachText());
    assertEquals(
        List.of("kirov/#deficit-fg-ma", "kirov/#deficit-otsenka"),
        page.select("table:has(#by-deficit) td a").eachAttr("href"));
  }

  @Test
  void bothSidesOfATieTellOfIt() throws Exception {
    Document page = page("/kirov/structure/");
    Element service = entry(page, "body-mms");
    Element council = entry(page, "body-sovet");

    assertTrue(service.select("a[href=#body-sovet]").size() == 1, service.text());
    assertTrue(council.select("a[href=#body-mms]").size() == 1, council.text());
    assertEquals(2, page.select("li:contains(совет поддерживает связь со службой)").size());
    assertEquals(
        List.of(
            "Федеральный уровень",
            "Региональный уровень",
            "Муниципальный уровень",
            "Уровень организаций"),
        page.select("section[aria-labelledby^=level] > h2").eachText());
  }

  @Test
  void schemeDrawsEveryTieAndTellsItInATable() throws Exception {
    Document page = page("/kirov/structure/");

    assertEquals(9, page.select("svg line.tie").size());
    assertEquals(18, page.select("svg circle").size());
    assertEquals(9, page.select("table:has(#ties) tbody tr").size());
    assertEquals(12, page.select("svg text:not(.chart-level)").size());
    assertTrue(page.select("svg[viewBox], svg [style]").isEmpty());
  }

  private static Element entry(Document page, String id) {
    Element entry = page.getElementById(id);
    assertNotNull(entry, id);
    return entry;
  }
}
