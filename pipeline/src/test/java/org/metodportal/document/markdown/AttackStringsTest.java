package org.metodportal.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that staff may write by mistake or malice does anything in a reader's browser. */
final class AttackStringsTest {
  private static final Set<String> ATTRIBUTES =
      Set.of("href", "title", "start", "scope", "class", "role", "tabindex", "aria-label");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<body onload=alert(1)>",
        "<style>@import '//evil.example/x.css';</style>",
        "<link rel=stylesheet href=//evil.example/x.css>",
        "<base href=\"https://evil.example/\">",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
        "<form action=https://evil.example><input name=q autofocus onfocus=alert(1)></form>",
        "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<details open ontoggle=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](java&#x09;script:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:msgbox(1))",
        "[x](//evil.example)",
        "[x](file:///etc/passwd)",
        "[x](https://ok.example \"\\\" onmouseover=\\\"alert(1)\")",
        "![x](javascript:alert(1))",
        "![x](x\" onerror=\"alert(1))",
        "<javascript:alert(1)>",
        "<https://ok.example/\"onmouseover=alert(1)>",
        "[x]: javascript:alert(1)\n\n[x]",
        "```\"><script>alert(1)</script>\nx\n```",
        "| a |\n|---|\n| <script>alert(1)</script> |",
        "# <img src=x onerror=alert(1)>",
        "`<script>alert(1)</script>`",
      })
  void doesNothing(String attack) {
    assertHarmless(new MarkdownText().html(attack + "\n\nКонец.", 2));
    assertHarmless(SafeHtml.of(attack));
  }

  @Test
  void whatTheRendererMakesPasses() {
    String html =
        new MarkdownText()
            .html(
                "## Раздел\n\n3. Пункт\n\n| А | Б |\n|---|--:|\n| 1 | 2 |\n\n"
                    + "[сюда](../kirov/), [туда](https://ok.example \"Название\"),"
                    + " [почта](mailto:office@ok.example) **жирно** *курсив* `код`\n\n> Цитата\n",
                3);
    Document page = Jsoup.parseBodyFragment(html);
    assertEquals("Раздел", page.select("h3").text());
    assertEquals("3", page.select("ol").attr("start"));
    assertEquals(2, page.select("th[scope=col]").size());
    assertEquals("2", page.select("td.number").text());
    assertEquals(1, page.select("div.scroll[role=region][tabindex=0][aria-label]").size());
    assertEquals(
        List.of("../kirov/", "https://ok.example", "mailto:office@ok.example"),
        page.select("a").eachAttr("href"));
    assertEquals(1, page.select("blockquote").size());
  }

  private static void assertHarmless(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    for (Element element : page.body().getAllElements()) {
      assertTrue(
          !Set.of(
                  "script",
                  "style",
                  "img",
                  "svg",
                  "iframe",
                  "form",
                  "input",
                  "math",
                  "link",
                  "meta",
                  "base",
                  "noscript",
                  "details",
                  "object",
                  "embed")
              .contains(element.normalName()),
          html);
      for (Attribute attribute : element.attributes()) {
        assertTrue(ATTRIBUTES.contains(attribute.getKey()), html);
      }
      String href = element.attr("href");
      assertTrue(href.isEmpty() || href.startsWith("https://ok.example"), html);
    }
  }
}
