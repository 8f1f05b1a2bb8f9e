package org.metodportal.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTextTest {
  private final MarkdownText markdown = new MarkdownText();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "текст <img src=x onerror=alert(1)> дальше",
        "<div onclick='x'>\n\nтекст\n\n</div>",
        "[текст](javascript:alert(1))",
        "[текст](JaVaScRiPt:alert(1))",
        "[текст](java&#10;script:alert(1))",
        "[текст](&#106;avascript:alert(1))",
        "[текст](data:text/html;base64,PHNjcmlwdD4=)",
        "[текст](vbscript:x)",
        "[текст](//evil.example/x)",
        "[текст][1]\n\n[1]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "![рисунок](https://evil.example/x.png)",
        "![рисунок][1]\n\n[1]: https://evil.example/x.png",
        "<!-- --><iframe src=x></iframe>",
        "[a](<javascript:alert(1)> \"title\")"
      })
  void nothingHarmfulComesThrough(String text) {
    Document document = Jsoup.parseBodyFragment(markdown.html(text, 3));

    assertTrue(document.select("script, img, iframe, div:not(.scroll), object").isEmpty(), text);
    for (Element element : document.body().getAllElements()) {
      element
          .attributes()
          .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), text));
    }
    for (Element link : document.select("[href]")) {
      assertTrue(link.attr("href").startsWith("http"), text + " → " + link);
    }
  }

  @Test
  void markupOfTheEditorIsShownAsText() {
    Document document = Jsoup.parseBodyFragment(markdown.html("До <b>после</b>", 3));

    assertEquals("До <b>после</b>", document.body().text());
  }

  @Test
  void linksToPagesMailAndPlacesOfTheSiteStay() {
    String html =
        markdown.html(
            "[а](https://example.org/x) [б](mailto:office@example.org) [в](../k1/) [г](#x)", 3);

    assertEquals(4, Jsoup.parseBodyFragment(html).select("a[href]").size());
  }

  @Test
  void headingsStartBelowThePagesOwn() {
    Document document =
        Jsoup.parseBodyFragment(markdown.html("# А\n## Б\n### В\n###### Г\n\nД\n=\n", 3));

    assertEquals(
        "h3 h3 h4 h6 h3",
        String.join(
            " ", document.select("h1,h2,h3,h4,h5,h6").stream().map(Element::tagName).toList()));
  }

  @Test
  void tablesHaveScopesAndTheirOwnRegion() {
    Document document = Jsoup.parseBodyFragment(markdown.html("|А|Б|\n|---|--:|\n|1|2|\n", 3));

    assertEquals(2, document.select(".scroll[tabindex=0] th[scope=col]").size());
    assertEquals(2, document.select(".number").size());
    assertTrue(document.select("[align]").isEmpty());
  }

  @Test
  void headingsHaveIdsOfTheirWordsWhereThePageAsksForThem() {
    TextSurroundings surroundings = TextSurroundings.NONE.linked(TextLinks.AS_WRITTEN, "a-");
    Document document =
        Jsoup.parseBodyFragment(
            markdown.html("## Что вышло?\n\n## Итог 2024\n\n## Итог 2024\n", 3, surroundings));

    assertEquals(
        List.of("a-что-вышло", "a-итог-2024", "a-итог-2024-1"),
        document.select("h3").eachAttr("id"));
    assertEquals(0, Jsoup.parse(markdown.html("## А", 3)).select("[id]").size());
  }

  @Test
  void linkToAPlaceStaysAsTheIdOfTheHeadingIs() {
    Document document = Jsoup.parseBodyFragment(markdown.html("[к месту](#что-вышло)", 3));

    assertEquals("#что-вышло", document.select("a").attr("href"));
  }

  @Test
  void footnotesStandBelowTheTextAndLeadBack() {
    TextSurroundings surroundings = TextSurroundings.NONE.linked(TextLinks.AS_WRITTEN, "a-");
    Document document =
        Jsoup.parseBodyFragment(
            markdown.html("Слово[^1].\n\n[^1]: Откуда слово.\n", 3, surroundings));

    assertEquals("#a-fn-1", document.select("sup a").attr("href"));
    assertEquals("Откуда слово. ↑ к тексту", document.select("li#a-fn-1").text());
    assertEquals("#a-fnref-1", document.select("li a").attr("href"));
    assertEquals(1, document.select("sup#a-fnref-1").size());
  }
}
