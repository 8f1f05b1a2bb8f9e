package org.metodportal.page.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.check.CheckMemory;
import org.metodportal.content.check.ContentCheck;
import org.metodportal.content.check.TextLink;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.word.EditorWords;
import org.metodportal.page.Address;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** A link of a text leads to a page, or the check says why not and the page has no link. */
final class LinkCheckTest {
  private static final String KEYS =
      "---\ntitle: Карточка\npublished: 2025-03-01\noffice: Центр\n---\n\n";

  @TempDir Path content;

  @BeforeEach
  void writeTerritory() throws IOException {
    write(
        "lesnoy/practices/para.md", KEYS + "## Что вышло?\n\nА\n\n## Итог\n\nБ\n\n## Итог\n\nВ\n");
    write(
        "lesnoy/roadmap.md",
        "---\n"
            + "title: План\n"
            + "period: {from: 2025-01-01, to: 2025-12-31}\n"
            + "source: акт\n"
            + "---\n\n"
            + "## 1. Дела\n\n"
            + "| № | Мероприятие | Срок |\n"
            + "|---|---|---|\n"
            + "| 1.1 | Дело | июнь 2025 |\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SitePlaces places() throws IOException {
    TerritoryTexts texts =
        TerritoryTexts.read(
            content,
            "content",
            "lesnoy",
            Deficits.NONE,
            EditorWords.USUAL,
            LocalDate.of(2026, 11, 30),
            new ProblemReport());
    return SitePlaces.of(
        List.of(new SitePlaces.Territory("lesnoy", texts, List.of("l1"), List.of())), List.of());
  }

  private List<String> told(String body) throws IOException {
    write("lesnoy/practices/uroki.md", KEYS + "## Моё место\n\n" + body + "\n");
    List<TextLink> links =
        ContentCheck.check(
                content,
                "content",
                List.of("lesnoy"),
                LocalDate.of(2026, 11, 21),
                new CheckMemory(),
                new ProblemReport())
            .links();
    ProblemReport report = new ProblemReport();
    LinkCheck.check(links, places(), report);
    return report.sorted().stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[пусто]()|У ссылки «пусто» нет адреса.",
        "[](https://primer.example/)|У ссылки на «https://primer.example/» нет слов.",
        "[телефон](tel:100)|Ссылки вида «tel:» портал не публикует.",
        "[файл](ftp://primer.example)|Ссылки вида «ftp:» портал не публикует.",
        "[сайт](primer.example)|Напишите «https://primer.example».",
        "[сайт](//primer.example)|начинается с «//».",
        "[пробел](https://primer.example/a b)|Ссылка «пробел» не сложилась",
        "[карточка](/practices/par/)|Возможно, вы имели в виду «/practices/para/».",
        "[карточка](net.md)|Страницы «/practices/net/» на портале нет.",
        "[папка](../net/x.md)|Ссылка ведёт на файл «lesnoy/net/x.md»",
        "[место](#net)|Места «#net» на странице «/practices/uroki/» нет.",
        "[место](#moyo-mesto)|Места «#moyo-mesto» на странице",
        "[план](/lesnoy/roadmap/#e-1-2)|Возможно, вы имели в виду «#e-1-1».",
        "[план](../roadmap.md#e-9-9)|Места «#e-9-9» на странице «/lesnoy/roadmap/» нет.",
        "[положение](/lesnoy/polozhenie/#net)|Страницы «/lesnoy/polozhenie/» на портале нет.",
        "[файл](file.pdf)|Страницы «/practices/uroki/file.pdf» на портале нет.",
        "[показатель](/lesnoy/monitoring/l2/)|Возможно, вы имели в виду «/lesnoy/monitoring/l1/».",
        "[ссылкой][1]\\n\\n[1]: /net/|Страницы «/net/» на портале нет."
      })
  void linkThatLeadsNowhereIsTold(String body, String words) throws IOException {
    List<String> told = told(body.replace("\\n", "\n"));

    assertEquals(1, told.size(), told.toString());
    assertEquals(true, told.get(0).contains(words), told.get(0));
    assertEquals(
        true, told.get(0).startsWith("content/lesnoy/practices/uroki.md:9:1"), told.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[а](https://primer.example/x) <https://primer.example> [б](mailto:a@primer.example)|",
        "[а](/practices/para/) [б](/practices/para) [в](../para/) [г](para.md) [д](./para.md)|",
        "[а](/practices/para/#итог-1) [б](para.md#что-вышло) [в](#моё-место) [г](#done)|",
        "[а](para.md#%D0%B8%D1%82%D0%BE%D0%B3) [б](../roadmap.md#e-1-1) [в](/lesnoy/)|",
        "[а](../indicators/l1.md) [б](/lesnoy/monitoring/l1/#years) [в](/search/?q=слово)|",
        "[а](/practices/level/osnovnoe/) [б](/documents/) [в](/feed.atom) [г](/)|",
        "Код `[а]()` и скобки [не ссылка] (тоже нет).|"
      })
  void soundLinkIsLeftAlone(String body, String nothing) throws IOException {
    assertEquals(List.of(), told(body));
  }

  @ParameterizedTest
  @CsvSource({
    "para.md#итог, ../para/#итог",
    "/practices/para/, ../para/",
    "../roadmap.md, ../../lesnoy/roadmap/",
    "/lesnoy/roadmap/#e-1-1, ../../lesnoy/roadmap/#e-1-1",
    "/lesnoy/roadmap/#net, ../../lesnoy/roadmap/",
    "https://primer.example/, https://primer.example/",
    "/search/?q=a, ../../search/?q=a",
    "net.md,",
    "/net/,"
  })
  void pageLinksToWhatIsThere(String written, String href) throws IOException {
    assertEquals(
        href,
        new BodyLinks(places())
            .on(new Address("/practices/uroki/"), "lesnoy/practices/uroki.md", "")
            .href(written));
  }

  @Test
  void pageOfSeveralTextsKeepsTheirPlacesApart() throws IOException {
    BodyLinks links = new BodyLinks(places());
    Address page = new Address("/lesnoy/measures/");

    assertEquals(
        "#measure-a-итог", links.on(page, "lesnoy/measures/a.md", "measure-a-").href("#итог"));
    assertEquals("#measure-b", links.on(page, "lesnoy/measures/a.md", "measure-a-").href("b.md"));
    assertNull(links.on(page, "lesnoy/measures/a.md", "").href("../net.md"));
  }
}
