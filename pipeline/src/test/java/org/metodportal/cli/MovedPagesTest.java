package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address of a renamed card or page leads on to where it stands now. */
final class MovedPagesTest {
  @TempDir Path temp;

  private SmallSite site;

  @BeforeEach
  void copy() throws IOException {
    site = SmallSite.in(temp.resolve("site"));
  }

  private void page(String name, String keys) throws IOException {
    Path file = site.folder().resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\ntitle: Наша команда\n" + keys + "\n---\n\nМетодисты.\n");
  }

  private void card(String keys) throws IOException {
    Path cards = site.folder().resolve("content/lesnoy/practices");
    Files.createDirectories(cards);
    Files.writeString(
        cards.resolve("pary.md"),
        "---\ntitle: Пары учителей\npublished: 2024-05-20\noffice: Школа\n"
            + keys
            + "\n---\n\nДва учителя готовят урок.\n");
  }

  private Document shown(String path) throws IOException {
    return Jsoup.parse(site.out().resolve("public" + path + "index.html"), "UTF-8");
  }

  @Test
  void formerAddressesLeadOn() throws IOException {
    card("moved_from: [dvoyki, /practices/staroe/troyki/]");
    page("lesnoy/pages/komanda.md", "moved_from: sostav");
    page("pages/lyudi.md", "moved_from: /o-nas.md");
    assertEquals(Exit.DONE, site.build("--quiet").exit());

    assertLeads("/practices/dvoyki/", "../pary/", "Пары учителей");
    assertLeads("/practices/staroe/troyki/", "../../pary/", "Пары учителей");
    assertLeads("/lesnoy/sostav/", "../komanda/", "Наша команда");
    assertLeads("/o-nas/", "../lyudi/", "Наша команда");
    String map = Files.readString(site.out().resolve("public/sitemap.xml"));
    assertFalse(map.contains("dvoyki") || map.contains("sostav"), map);
    assertTrue(map.contains("/practices/pary/"), map);
  }

  private void assertLeads(String from, String to, String title) throws IOException {
    Document page = shown(from);
    assertEquals("0; url=" + to, page.select("meta[http-equiv=refresh]").attr("content"));
    assertEquals(to, page.select("main a").attr("href"));
    assertEquals(title, page.select("main a").text());
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "moved_from: /practices/|По адресу «/practices/» стоит другая страница",
        "moved_from: pary|По адресу «/practices/pary/» стоит другая страница",
        "moved_from: [dvoyki, dvoyki]|По адресу «/practices/dvoyki/» стоит другая страница",
        "moved_from: Двойки|«Двойки» — не прежний адрес страницы.",
        "moved_from: https://drugoy.example/dvoyki/|— не прежний адрес страницы.",
        "moved_from: /../dvoyki/|— не прежний адрес страницы.",
        "moved_form: dvoyki|Возможно, вы имели в виду «moved_from».",
      })
  void mistakeIsToldWithItsLine(String key, String words) throws IOException {
    card(key);

    String said = site.run("check").out();
    assertTrue(said.contains(words), said);
    assertTrue(said.contains("pary.md:5"), said);
    String json = site.run("check", "--json").out();
    assertTrue(json.contains("moved-from") || json.contains("yaml-unknown-key"), json);
  }
}
