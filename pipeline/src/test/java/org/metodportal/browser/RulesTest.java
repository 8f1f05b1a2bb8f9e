package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules themselves: a good page has no faults, and each bad one is found. */
class RulesTest {
  private static final String GOOD =
      """
      <!DOCTYPE html><html lang="ru"><head><title>Пример</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
      <meta name="viewport" content="width=device-width">
      <meta name="description" content="Пример страницы.">
      <link rel="stylesheet" href="portal.css"></head>
      <body data-kind="sample"><main id="main"><h1>Пример</h1>%s</main></body></html>
      """;

  private static SitePage page(String main) {
    String html = GOOD.formatted(main);
    return new SitePage("index.html", html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p style='color: red'>Текст</p> | attribute style of <p>",
        "<p onclick='go()'>Текст</p> | attribute onclick of <p>",
        "<script>go()</script> | a script inside the page",
        "<a href='javascript:go()'>Текст</a> | a script in href of <a>",
        "<h3>Раздел</h3> | h3 after h1: Раздел",
        "<h1>Второй</h1> | 2 h1",
        "<p id='main'>Текст</p> | id «main» twice",
        "<p aria-labelledby='no'>Текст</p> | aria-labelledby of <p> names no element: «no»",
        "<table><tr><th scope='col'>А</th></tr></table> | a table without a name: А",
        "<table aria-label='А'><tr><th>А</th></tr></table> | a header without scope: А",
        "<table aria-label='А'><tr><td>А</td></tr></table> | a table without headers: А",
        "<img src='a.png'> | a picture without alt",
        "<svg></svg> | a drawing neither named nor hidden",
        "<a href='./'> </a> | an empty a: ./",
        "<input name='q'> | a field without a label: q",
      })
  void eachFaultOfMarkupIsFound(String main, String fault) {
    assertEquals(List.of("/: " + fault), MarkupRules.faults(page(main)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Школа \"Радуга\" | a straight quote",
        "Школа № 5 | no fixed blank after №",
        "Всего 30 % школ | no fixed blank before %",
        "Всего 30% школ | no fixed blank before %",
        "Слова , слова | a blank before a mark",
      })
  void eachFaultOfTypographyIsFound(String words, String fault) {
    List<String> faults = TypographyRules.faults(page("<p>" + words + "</p>"));
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.get(0).startsWith("/: " + fault + ": "), faults.get(0));
    assertEquals(List.of(), TypographyRules.faults(page("<p><code>" + words + "</code></p>")));
  }

  @Test
  void twoBlanksAreFoundOnOneLineAndNotBetweenLines() {
    assertEquals(1, TypographyRules.faults(page("<p>Два  слова</p>")).size());
    assertEquals(1, TypographyRules.faults(page("<p>Два\u00a0 слова</p>")).size());
    assertEquals(List.of(), TypographyRules.faults(page("<p>Два\n  слова</p>")));
  }

  @Test
  void brokenLinksAndOtherHostsAreFound(@TempDir Path folder) throws Exception {
    SitePage page =
        page(
            """
            <a href="#main">Сюда</a> <a href="https://example.org/">Наружу</a>
            <a href="#no">Мимо</a> <a href="no/">Мимо</a> <a href="http://example.org/">Мимо</a>
            <img src="https://example.org/a.png" alt="">
            """);
    Files.writeString(folder.resolve("index.html"), page.document().outerHtml());
    Files.writeString(
        folder.resolve("portal.css"), "@import 'https://fonts.example/a';", StandardCharsets.UTF_8);
    LinkRules rules = new LinkRules(folder, List.of(page));
    assertEquals(
        List.of(
            "/: #no: no such anchor",
            "/: http://example.org/: an outgoing link must be https",
            "/: https://example.org/a.png: an outgoing link must be https",
            "/: no/: no such file",
            "/: asks another host: https://example.org/a.png",
            "/: asks another host: https://fonts.example/a"),
        rules.faults(page).stream()
            .sorted(
                Comparator.comparing((String fault) -> fault.contains("asks"))
                    .thenComparing(fault -> fault))
            .toList());
    assertTrue(rules.compressedLoad(page) > 100);
  }
}
