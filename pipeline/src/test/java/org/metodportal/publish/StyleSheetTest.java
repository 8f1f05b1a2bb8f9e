package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Style sheets lose what only editors need and nothing else. */
final class StyleSheetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { color: red; margin: 0 1px; } | a{color:red;margin:0 1px}",
        "/* one */ a, b > c { top: 0; } /* two */ | a,b>c{top:0}",
        "a :hover { top: calc(100vw - 2rem); } | a :hover{top:calc(100vw - 2rem)}",
        "@media screen and (max-width: 2em) { a { top: 0; } } |"
            + " @media screen and (max-width:2em){a{top:0}}",
        "a::before { content: \" : ; {} /* → */\" / \"\"; } |"
            + " a::before{content:\" : ; {} /* → */\" / \"\"}",
        "[role=tooltip]:not(:hover) > :is(.a, .b) { top: 0; } |"
            + " [role=tooltip]:not(:hover)>:is(.a,.b){top:0}"
      })
  void editorsBlanksAndCommentsAreLeftOut(String written, String published) {
    assertEquals(published + "\n", StyleSheet.compact(written));
  }

  @Test
  void theSheetOfThePortalIsLighterAndKeepsItsRules() throws Exception {
    String written = Files.readString(SiteWriterTest.TEMPLATES.resolve("assets/portal.css"));
    String published = StyleSheet.compact(written);

    assertTrue(published.length() < written.length() * 9 / 10, published.length() + "");
    String rules = written.replaceAll("(?s)/\\*.*?\\*/", "");
    assertEquals(rules.chars().filter(c -> c == '{').count(), opened(published));
    assertEquals(published, StyleSheet.compact(published));
  }

  private static long opened(String css) {
    return css.chars().filter(c -> c == '{').count();
  }
}
