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

/** Pages that editors add stand on the site, in menus, and can be led to. */
final class OwnPagesTest {
  @TempDir Path temp;

  private SmallSite site;

  @BeforeEach
  void copy() throws IOException {
    site = SmallSite.in(temp.resolve("site"));
  }

  private void write(String name, String keys, String body) throws IOException {
    Path file = site.folder().resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\n" + keys + "\n---\n\n" + body + "\n");
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(site.out().resolve("public").resolve(name), "UTF-8");
  }

  @Test
  void pageStandsAtItsAddressAndInTheMenu() throws IOException {
    write(
        "pages/novosti.md",
        "title: Новости портала\nmenu: Новости",
        "## Что нового\n\nСм. [команду](../lesnoy/pages/komanda.md#кто-мы).");
    write(
        "lesnoy/pages/komanda.md", "title: Наша команда\nmenu: Команда", "## Кто мы\n\nМетодисты.");
    write("lesnoy/pages/tihaya.md", "title: Тихая", "[назад](/novosti/#что-нового)");
    assertEquals(Exit.DONE, site.build("--quiet").exit());

    Document news = page("novosti/index.html");
    assertEquals("Новости портала", news.select("h1").text());
    assertEquals("../lesnoy/komanda/#кто-мы", news.select("main a").attr("href"));
    assertEquals("что-нового", news.select("h2").attr("id"));
    assertEquals(1, page("index.html").select("header a:containsOwn(Новости)").size());
    assertFalse(page("lesnoy/index.html").select("a[href$='komanda/']").isEmpty());
    assertTrue(page("rechnoy/index.html").select("a[href$='komanda/']").isEmpty());
    assertEquals(
        "../../novosti/#что-нового",
        page("lesnoy/tihaya/index.html").select("main a").attr("href"));
    assertEquals(
        "{\"errors\":0,\"warnings\":0,\"problems\":[]}\n", site.run("check", "--json").out());
  }

  @Test
  void mistakeOfAnAddressHasItsCode() throws IOException {
    write("pages/about.md", "title: О нас", "Слово.");

    assertTrue(site.run("check", "--json").out().contains("own-page"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pages/about.md|title: О нас|По адресу «about» уже стоит страница портала.",
        "pages/lesnoy.md|title: О нас|По адресу «lesnoy» уже стоит страница портала.",
        "lesnoy/pages/roadmap.md|title: План|По адресу «roadmap» уже стоит страница портала.",
        "lesnoy/pages/Команда.md|title: Мы|Имя «Команда» не годится для адреса страницы.",
        "lesnoy/pages/my.md|tittle: Мы|Возможно, вы имели в виду «title».",
        "lesnoy/pages/my.txt|title: Мы|Назовите файл «my.md»."
      })
  void mistakeIsTold(String name, String keys, String words) throws IOException {
    write(name, keys, "Слово.");

    assertTrue(site.run("check").out().contains(words), site.run("check").out());
  }
}
