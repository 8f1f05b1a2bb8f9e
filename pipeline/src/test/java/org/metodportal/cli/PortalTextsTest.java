package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of the home page and of the page about the portal belong to editors. */
final class PortalTextsTest {
  @TempDir Path temp;

  private SmallSite site;

  @BeforeEach
  void copy() throws IOException {
    site = SmallSite.in(temp.resolve("site"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(site.folder().resolve("content").resolve(name), text.replace("/n", "\n"));
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(site.out().resolve("public").resolve(name), "UTF-8");
  }

  @Test
  void pagesShowWhatEditorsWroteInTheirOrder() throws IOException {
    write(
        "home.md",
        "---/nlead: Что здесь./n---/n/n## Сначала слово/n/nПрочтите [план](lesnoy/roadmap.md)."
            + "/n{{найти организацию}}/n{{ территории }}/n## Потом числа/n{{числа}}/n");
    write(
        "about.md",
        "---/ntitle: Кто мы/nlead: Мы./nfoot: [Как читать экран]/n---/n/n{{скрытые числа}}/n/n"
            + "## Как читать экран/n/nЛегко./n");
    assertEquals(Exit.DONE, site.build("--quiet").exit());

    Document home = page("index.html");
    assertEquals("Что здесь.", home.select(".lead").text());
    String text = home.select("main").text();
    int word = text.indexOf("Сначала слово");
    int cards = text.indexOf("Лесной район");
    int figures = text.indexOf("отчётные годы");
    assertTrue(0 < word && word < cards && cards < figures, text);
    Elements find = home.select("form[aria-label=Найти организацию]");
    assertEquals("search/", find.attr("action"));
    assertEquals(
        List.of("Любая территория", "Лесной район", "Речной район"),
        find.select("option").eachText());
    Document about = page("about/index.html");
    assertEquals("Кто мы", about.select("h1").text());
    assertEquals(1, about.select("#hidden").size());
    assertEquals(
        "../about/#как-читать-экран",
        page("search/index.html").select("footer a:containsOwn(Как читать экран)").attr("href"));
    assertEquals(0, about.select("footer a:containsOwn(Контакты)").size());
  }

  @Test
  void withoutFilesTheTextsOfTheProgramAreShown() throws IOException {
    assertEquals(Exit.DONE, site.build("--quiet").exit());

    assertTrue(page("index.html").text().contains("Людей по числам узнать нельзя."));
    assertEquals(
        "about/#доступность",
        page("index.html").select("footer a:containsOwn(Доступ)").attr("href"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{територии}}|home.md:5|Возможно, вы имели в виду «территории».",
        "{{контакты}}|home.md:5|Строка «{{контакты}}» порталу не знакома.",
        "{{территории}}/n{{территории}}|home.md:6|Строка «{{территории}}» стоит второй раз.",
        "Слова.|home.md:4|В тексте нет строки «{{территории}}»",
      })
  void mistakeIsTold(String body, String place, String words) throws IOException {
    write("home.md", "---/nlead: Что здесь./n---/n/n" + body + "/n");

    String said = site.run("check").out();
    assertTrue(said.contains(words) && said.contains(place), said);
    assertTrue(site.run("check", "--json").out().contains("portal-text"));
  }

  @Test
  void headingOfTheFootMustBeThere() throws IOException {
    write(
        "about.md",
        "---/ntitle: Кто мы/nlead: Мы./nfoot: [Доступнасть]/n---/n/n{{скрытые числа}}/n/n"
            + "## Доступность/n/nЛегко./n");

    String said = site.run("check").out();
    assertTrue(said.contains("about.md:4:8"), said);
    assertTrue(said.contains("Возможно, вы имели в виду «Доступность»."), said);
  }

  private void menu(String names) throws IOException {
    Path portal = site.folder().resolve("content/portal.yaml");
    Files.writeString(portal, Files.readString(portal) + "menu: {" + names + "}\n");
  }

  @Test
  void sectionsBearTheNamesThatEditorsGave() throws IOException {
    menu("about: Кто мы, monitoring: Цифры, overview: Коротко");
    assertEquals(Exit.DONE, site.build("--quiet").exit());

    Document page = page("lesnoy/monitoring/index.html");
    assertTrue(page.select("header nav").text().contains("Кто мы"));
    assertTrue(page.select(".place nav").text().startsWith("Коротко Цифры"));
    assertTrue(page.select(".crumbs").text().endsWith("Цифры"), page.select(".crumbs").text());
    assertTrue(page("about/index.html").select(".crumbs").text().endsWith("Кто мы"));
  }

  @Test
  void nameOfAMenuIsShortAndOfASectionThatIsThere() throws IOException {
    menu("practises: Банк, about: О портале и о тех кто его ведёт");

    String json = site.run("check", "--json").out();
    assertTrue(json.contains("menu-name"), json);
    assertTrue(json.contains("Возможно, вы имели в виду «practices»."), json);
  }

  @Test
  void territoryHasTheColourThatItChose() throws IOException {
    Path territory = site.folder().resolve("content/lesnoy/territory.yaml");
    Files.writeString(
        territory,
        Files.readString(territory).replaceFirst("(?m)^accent: .*$", "accent: \"#7a3e00\""));
    assertEquals(Exit.DONE, site.build("--quiet").exit());

    assertTrue(page("lesnoy/index.html").body().hasClass("accent-own-7a3e00"));
    String link = page("index.html").select("link[rel=stylesheet]").attr("href");
    String sheet = Files.readString(site.out().resolve("public").resolve(link));
    assertTrue(sheet.contains("}.accent-own-7a3e00{--accent:#7a3e00}"), "light pages");
    assertTrue(
        sheet.contains("@media (prefers-color-scheme:dark){.accent-own-7a3e00{--accent:#aa835c}}"),
        "dark pages have it lighter");
  }
}
