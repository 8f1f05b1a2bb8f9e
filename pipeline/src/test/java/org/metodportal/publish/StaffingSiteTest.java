package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Staff and free places as the reader meets them. */
class StaffingSiteTest {
  private static Document page(String address) throws Exception {
    try (Stream<Page> pages = Pages.of(SmallPortal.model())) {
      Page page =
          pages
              .filter(each -> each.frame().address().path().equals(address))
              .findFirst()
              .orElseThrow();
      StringWriter html = new StringWriter();
      new TemplateRenderer(SiteWriterTest.TEMPLATES).render(page, html);
      return Jsoup.parse(html.toString().replace('\u00a0', ' '));
    }
  }

  /** Texts of the rows of a table: heading, then cells. */
  private static List<String> rows(Document page, String caption) {
    return page.select("table:has(#" + caption + ") tbody tr").eachText();
  }

  @Test
  void leadSaysHowManyTeachAndHowManyAreWanted() throws Exception {
    Document page = page("/kirov/staffing/");
    assertEquals("Кадры Кировской области", page.select("h1").text());
    assertEquals(
        "В 2024 году здесь работали 60 педагогов, заявлено 3,5 свободного места.",
        page.select("p.lead").text());
    Element source = page.selectFirst("p.source");
    assertTrue(source.text().startsWith("Данные на 20 ноября 2024 г."), source.text());
    assertTrue(source.text().contains("Данные синтетические"), source.text());
  }

  @Test
  void findingComesBeforeItsTables() throws Exception {
    Document page = page("/kirov/staffing/");
    assertEquals(
        "В 2024 году моложе 35 лет — 20,0 % педагогов, 55 лет и старше — 21,7 %."
            + " С 2023 года доля молодых снизилась на 7,9 п. п.",
        page.select("section[aria-labelledby=age] > p").text());
    assertEquals(
        List.of(
            "До 35 лет 17; 27,9 % 12; 20,0 %",
            "35–44 года 17; 27,9 % 20; 33,3 %",
            "45–54 года 15; 24,6 % 15; 25,0 %",
            "55 лет и старше 12; 19,7 % 13; 21,7 %",
            "Не указано 0; 0,0 % 0; 0,0 %"),
        rows(page, "age-years"));
    assertEquals(
        "20%", page.select("table:has(#age-years) tbody tr .bar-value").first().attr("width"));
  }

  @Test
  void whatWouldGiveAwayAHiddenGroupIsHiddenToo() throws Exception {
    assertEquals(
        List.of(
            "До 35 лет скрыто скрыто",
            "35–44 года 12; 33,3 % 8; 33,3 %",
            "45–54 года 8; 22,2 % 7; 29,2 %",
            "55 лет и старше скрыто скрыто",
            "Не указано 0; 0,0 % 0; 0,0 %"),
        rows(page("/kirov/staffing/"), "age-groups"));
  }

  @Test
  void freePlacesAreSaidByYearPositionAndType() throws Exception {
    Document page = page("/kirov/staffing/");
    assertEquals(
        "В 2024 году организации заявили 3,5 свободного места. Больше всего — по должности"
            + " «учитель физики»: 2 свободных места.",
        page.select("section[aria-labelledby=vacancies] > p").text());
    assertEquals(
        List.of("Все организации 3.5", "Школы 2.5", "Детские сады 1").toString().replace('.', ','),
        rows(page, "vacancies-years").toString());
    assertEquals(
        List.of("Учитель физики 2 2 не заявлено", "Учитель-логопед 1,5 0,5 1"),
        rows(page, "vacancies-groups"));
  }

  @Test
  void thePageIsReachedFromItsTerritoryAndLeadsToTheFile() throws Exception {
    Document territory = page("/kirov/");
    assertEquals(2, territory.select("a[href=staffing/]").size());
    assertEquals(1, page("/kirov/staffing/").select("a[href$=open-data/staffing.csv]").size());
    assertFalse(page("/totsky/").text().contains("Кадры"));
  }

  @Test
  void programmesOfADeficitSayHowManyCompletedThem() throws Exception {
    Document page = page("/programmes/kirov/");
    assertEquals(
        List.of("Трудные темы — 12 человек в 2024 году"),
        page.select("#deficit-fg-ma ul.plain li").eachText());
    assertEquals(1, page.select("a[href$=open-data/completions.csv]").size());
    assertEquals(List.of("Оценивание"), page.select("#deficit-otsenka ul.plain li").eachText());
  }

  @Test
  void deficitsStandWithTheIndicatorsTheMostFrequentFirst() throws Exception {
    Document page = page("/kirov/monitoring/");
    assertEquals(
        "Из того, что показано, чаще всего в 2024 году находили: «Математическая грамотность» —"
            + " 45,0 %, «Цифровые средства на уроке» — 22,5 %, «Естественно-научная грамотность» —"
            + " 15,0 %.",
        page.select("section[aria-labelledby=deficits] > p").first().text());
    assertEquals(
        List.of(
            "Математическая грамотность ФГ-МА 18; 45,0 %",
            "Цифровые средства на уроке ЦИФРА 9; 22,5 %",
            "Естественно-научная грамотность ФГ-ЕН 6; 15,0 %",
            "Читательская грамотность ФГ-ЧТ скрыто"),
        rows(page, "deficits-table").stream()
            .map(row -> row.replaceFirst(" (практики|программы).*", ""))
            .toList());
    assertTrue(
        page.select("section[aria-labelledby=deficits] p.quiet")
            .text()
            .contains("в 2024 году таких 40. Ещё 9 человек прошли диагностику"),
        page.select("section[aria-labelledby=deficits] p.quiet").text());
    assertTrue(page("/totsky/monitoring/").select("#deficits").isEmpty());
  }

  @Test
  void practicesAgainstADeficitSayHowOftenItIsFound() throws Exception {
    Element link = page("/practices/deficit/fg-en/").selectFirst("main a[href*=#deficits]");
    assertEquals("../../../kirov/monitoring/#deficits", link.attr("href"));
    assertTrue(
        link.parent().text().contains("Кировская область — 15,0 % (6 человек) в 2024 году."),
        link.parent().text());
  }
}
