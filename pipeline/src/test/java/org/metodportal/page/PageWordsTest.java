package org.metodportal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.word.EditorWords;
import org.metodportal.document.markdown.MarkdownText;
import org.metodportal.document.markdown.TextSurroundings;
import org.metodportal.problem.ProblemReport;

/** Words of a page of a territory whose act and terms are written here. */
final class PageWordsTest {
  private static final Address PAGE =
      Address.HOME.folder("lesnoy").folder("monitoring").folder("k1");

  @TempDir Path content;
  private TerritoryWords words;

  @BeforeEach
  void readAct() throws Exception {
    Path territory = Files.createDirectories(content.resolve("lesnoy"));
    Files.writeString(
        territory.resolve("polozhenie.md"),
        """
        ---
        title: Положение
        editions: [{date: 2022-01-01, act: приказ № 1, source: приказ от 01.01.2022 № 1}]
        ---
        ## Приказ
        1. О тьюторах.
        ## Приложение 1. Положение о центре
        1. Задачи:
        1) учить
        2) помогать
        2. Показатели:
        1) доля
        2) число
        """);
    Files.writeString(
        territory.resolve("glossary.md"),
        "---\ntitle: Термины\n---\n## Тьютор\nТот, кто \"ведёт\" <других>.\n");
    ProblemReport report = new ProblemReport();
    words =
        new TerritoryWords(
            "lesnoy",
            TerritoryTexts.read(
                content,
                "content",
                "lesnoy",
                Deficits.NONE,
                EditorWords.USUAL,
                LocalDate.of(2026, 11, 30),
                report));
    assertEquals(0, report.errors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Положение, п. 2, подп. 1. | Положение, п. 2, подп. 1 → #p-2-1",
        "П. 2, подп. 2 | П. 2, подп. 2 → #p-2-2",
        "Приказ, п. 1; п. 1 | Приказ, п. 1 → #prikaz-p-1, п. 1 → #p-1",
        "приказ министерства, п. 9 | ''",
        "Приложение № 2 и пункт 1 | ''",
        "без ссылок | ''"
      })
  void referencesThatResolveAreLinks(String text, String links) {
    List<String> found =
        words.on(PAGE).linked(text).stream()
            .filter(span -> !span.href().isEmpty())
            .map(span -> span.text() + " → " + span.href().replace("../../polozhenie/", ""))
            .toList();
    assertEquals(links, String.join(", ", found));
  }

  @Test
  void shortReferenceNeedsAClauseNearby() {
    assertEquals("", words.on(PAGE).linked("в подп. 2").get(0).href());
    assertEquals(
        "../../polozhenie/#p-2-2",
        words.on(PAGE, "п. 2, подп. 1").linked("в подп. 2").get(1).href());
  }

  @Test
  void wordsComeBackWholeWhateverIsMarked() {
    String text = "Тьютор (п. 1) и тьюторы, п. 2 — «как есть».";
    List<Span> spans = words.on(PAGE).marked(text);
    assertEquals(text, String.join("", spans.stream().map(Span::text).toList()));
    assertEquals(List.of(), words.on(PAGE).marked(""));
  }

  @Test
  void termIsMarkedOnceInASectionWithADefinitionOfItsOwnNumber() {
    PageWords page = words.on(PAGE);
    assertEquals(
        1, page.marked("тьютор и тьюторы").stream().filter(s -> !s.tip().isEmpty()).count());
    assertTrue(page.marked("тьютора").stream().allMatch(span -> span.tip().isEmpty()));
    page.section();
    Span again = page.marked("тьютора").get(0);
    assertEquals("tip-2", again.tip());
    assertEquals("../../terminy/#tyutor", again.href());
  }

  @Test
  void markdownIsMarkedOutsideOfHeadingsLinksAndCode() {
    String text =
        """
        ## Тьютор и п. 1
        [тьютор, п. 1](../) и `тьютор, п. 1`, а **тьютор** по п. 2. Ещё тьютор.

        ## Дальше
        - Тьютору.
        """;
    Document html =
        Jsoup.parse(new MarkdownText().html(text, 3, TextSurroundings.NONE.marked(words.on(PAGE))));
    assertEquals(List.of("тьютор", "Тьютору"), html.select("span.glossed > a").eachText());
    assertEquals(List.of("п. 2"), html.select("a[href=../../polozhenie/#p-2]").eachText());
    assertEquals(0, html.select("a a, h3 a, code a").size());
    assertEquals(
        "Тот, кто \"ведёт\" <других>. Полностью в словаре",
        html.select("[role=tooltip]").first().text().replace('\u00a0', ' '));
    assertEquals(
        List.of("../../terminy/#tyutor", "../../terminy/#tyutor"),
        html.select("[role=tooltip] a").eachAttr("href"));
    assertEquals(List.of("#tip-1", "#tip-2"), html.select("span.glossed > a").eachAttr("href"));
    assertEquals(List.of("tip-1", "tip-2"), html.select("[role=tooltip]").eachAttr("id"));
    assertEquals(List.of("tip-1", "tip-2"), html.select("a").eachAttr("aria-describedby"));
  }

  @Test
  void territoryWithoutActAndTermsMarksNothing() {
    PageWords bare = new TerritoryWords("lesnoy", TerritoryTexts.NONE).on(PAGE, "п. 1");
    assertEquals(Span.plain("тьютор, п. 1"), bare.marked("тьютор, п. 1"));
  }
}
