package org.metodportal.content.regulation.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestMarkdownTest {
  private final DigestMarkdown markdown = new DigestMarkdown();

  @ParameterizedTest
  @CsvSource({
    "1. Текст, DECIMAL, 1., 1",
    "1.1. Текст, DECIMAL, 1.1., 1.1",
    "3.2.1. Текст, DECIMAL, 3.2.1., 3.2.1",
    "8.1 Текст, DECIMAL, 8.1, 8.1",
    "12. Текст, DECIMAL, 12., 12",
    "1) Текст, BRACKET, 1), 1",
    "2)Текст, BRACKET, 2), 2",
    "а) Текст, LETTER, а), а",
    "- Текст, DASH, -, ''",
    "— Текст, DASH, —, ''",
    "– Текст, DASH, –, ''",
    "Текст, NONE, '', ''",
    "01.03.2021 — дата, NONE, '', ''",
    "29 слов, NONE, '', ''",
    "2021 год, NONE, '', ''",
    "1\\. Текст, NONE, '', ''",
    "-5 градусов, NONE, '', ''",
    "* звёздочка, NONE, '', ''"
  })
  void readsEveryStyleOfNumber(String line, NumberStyle style, String written, String plain) {
    DigestLine.Words words = assertInstanceOf(DigestLine.Words.class, only(line));
    assertEquals(new ClauseNumber(style, written, plain), words.number());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. раз\n2. два\n3) три\nа) четыре\n- пять\nшесть",
        "```\nкод\n```",
        "    отступ\n\tещё",
        "<div>\n<script>\n</div>",
        "Заголовок\n---\n===\n***",
        "[ключ]: http://example.ru"
      })
  void everyLineIsAClauseOfItsOwn(String text) {
    List<DigestLine> lines = markdown.read(text, 1);
    assertEquals(text.split("\n").length, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      assertInstanceOf(DigestLine.Words.class, lines.get(i));
      assertEquals(i + 1, lines.get(i).line());
    }
  }

  @Test
  void remarksAndTablesNeedNoBlankLineAroundThem() {
    String text =
        "## Приказ\n1. а\n> один\n> 2) два\n2. б\n| № | Что |\n|---|---|\n| 1 | **да** |\nпосле";
    String read =
        markdown.read(text, 10).stream()
            .map(line -> line.line() + " " + line.getClass().getSimpleName())
            .collect(Collectors.joining(", "));
    assertEquals("10 Heading, 11 Words, 12 Remark, 14 Words, 15 Table, 18 Words", read);
    DigestLine.Remark remark = (DigestLine.Remark) markdown.read(text, 10).get(2);
    assertEquals("один 2) два", remark.text().text());
    DigestLine.Table table = (DigestLine.Table) markdown.read(text, 10).get(4);
    assertEquals("Что", table.header().get(1).text());
    assertEquals(new Run("да", true, false, false, ""), table.rows().get(0).get(1).runs().get(0));
  }

  @Test
  void keepsEmphasisCodeAndLinks() {
    DigestLine.Words words =
        (DigestLine.Words) only("1. **важно** и _особо_, `код` и [сайт](https://example.ru/а)");
    assertEquals(
        List.of(
            new Run("важно", true, false, false, ""),
            Run.of(" и "),
            new Run("особо", false, true, false, ""),
            Run.of(", "),
            new Run("код", false, false, true, ""),
            Run.of(" и "),
            new Run("сайт", false, false, false, "https://example.ru/а")),
        words.text().runs());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>жирно</b> | <b>жирно</b>",
        "<script>alert(1)</script> | <script>alert(1)</script>",
        "[текст](javascript:alert(1)) | текст",
        "[текст](JaVa&#10;ScRiPt:x) | текст",
        "[текст](data:text/html;base64,PHM+) | текст",
        "[текст](//evil.example/x) | текст",
        "![рисунок](http://evil.example/x.png) | рисунок",
        "a &lt;b&gt; &amp; c | a <b> & c",
        "[сноска] | [сноска]"
      })
  void showsMarkupAsTextAndDropsHarmfulLinks(String line, String shown) {
    DigestLine.Words words = (DigestLine.Words) only(line);
    assertEquals(shown, words.text().text());
    assertEquals(List.of(Run.of(shown)), words.text().runs());
  }

  private DigestLine only(String line) {
    List<DigestLine> lines = markdown.read(line, 1);
    assertEquals(1, lines.size());
    return lines.get(0);
  }
}
