package org.metodportal.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only pictures that the page knows are shown, with their size. */
final class TextPicturesTest {
  private static final Map<String, TextPicture> KNOWN =
      Map.of("krug.jpg", new TextPicture("krug.jpg", 800, 600));

  private static String body(String markdown) {
    String html = new MarkdownText().html(markdown, 2, TextSurroundings.NONE.pictured(KNOWN));
    return Jsoup.parseBodyFragment(html).body().html();
  }

  @Test
  void aKnownPictureIsShown() {
    assertEquals(
        "<p>Вот <img src=\"krug.jpg\" alt=\"Учителя &amp; &quot;круг&quot;\" width=\"800\""
            + " height=\"600\" loading=\"lazy\"> так.</p>",
        body("Вот ![Учителя & \"круг\"](krug.jpg) так."));
    assertEquals(
        "<p><img src=\"krug.jpg\" alt=\"\" width=\"800\" height=\"600\" loading=\"lazy\"></p>",
        body("![](krug.jpg)"));
  }

  @Test
  void anUnknownOneIsItsDescription() {
    assertEquals("<p>Доска</p>", body("![Доска](doska.jpg)"));
    assertEquals("<p>Доска</p>", body("![Доска](../krug.jpg)"));
    assertEquals("<p>Доска</p>", body("![Доска][1]\n\n[1]: krug.jpg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"https://evil.example/x.png\">",
        "<img src=\"//evil.example/x.png\">",
        "<img src=\"../krug.png\">",
        "<img src=\"data:image/png;base64,AAAA\">",
        "<img src=\"krug.svg\">",
        "<img src=\"javascript:alert(1)\">",
        "<img alt=\"src\" width=\"4\">",
      })
  void theWallHoldsBackEveryOther(String html) {
    assertEquals("", SafeHtml.of(html));
  }

  @Test
  void theWallTakesAwayWhatIsNotOnTheList() {
    assertEquals(
        "<img src=\"krug.png\" alt=\"Круг\" />",
        SafeHtml.of(
            "<img src=\"krug.png\" alt=\"Круг\" onerror=\"alert(1)\" width=\"100%\""
                + " srcset=\"//evil.example/x.png\" style=\"color:red\" loading=\"eager\">"));
  }
}
