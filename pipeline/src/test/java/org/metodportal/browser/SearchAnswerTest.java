package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodportal.golden.Thorough;

/**
 * Questions about numbers are answered with the number of the open table, or with a reason why not:
 * a wrong number is worse than none.
 */
@BrowserTest
class SearchAnswerTest {
  private static final Path ASKED = Path.of("src", "test", "resources", "search", "numbers.tsv");

  /** Every row of a territory or an organization is asked about, one in so many. */
  private static final int STEP = Thorough.isAsked() ? 5 : 30;

  /**
   * A question.
   *
   * @param expected the row that answers it; null when it must be refused
   */
  private record Question(String text, @Nullable CSVRecord expected) {}

  private static final String ROWS =
      "async asked => { const told = []; for (const text of asked) {"
          + " const answer = await portalAnswer.of(text);"
          + " told.push(answer && answer.row ? answer.row.join('|') : ''); } return told; }";

  private static Map<String, String> named(ShippedSite site, String table, String key, String name)
      throws IOException {
    Map<String, String> names = new HashMap<>();
    for (CSVRecord row : ListPage.table(site.folder().resolve("open-data/" + table))) {
      names.put(row.get("territory") + "." + row.get(key), row.get(name));
    }
    return names;
  }

  private static List<CSVRecord> figures(ShippedSite site) throws IOException {
    return ListPage.table(site.folder().resolve("open-data/indicators.csv"));
  }

  private static List<String> told(Browser browser, ShippedSite site, List<String> questions) {
    try (Page page = browser.newPage()) {
      page.navigate(site.root().resolve("search/").toString());
      return ((List<?>) page.evaluate(ROWS, questions)).stream().map(String::valueOf).toList();
    }
  }

  /** Questions in the words of the table itself: the title, the place and the year. */
  private static List<Question> generated(ShippedSite site) throws IOException {
    Map<String, String> titles = named(site, "definitions.csv", "indicator", "title");
    Map<String, String> shorts = named(site, "definitions.csv", "indicator", "short");
    Map<String, String> organizations = named(site, "organizations.csv", "organization", "name");
    Map<String, String> places = named(site, "territories.csv", "territory", "name");
    List<Question> questions = new ArrayList<>();
    int number = 0;
    for (CSVRecord row : figures(site)) {
      boolean total = row.get("breakdown").equals("total");
      boolean one = row.get("breakdown").equals("organization");
      if (row.get("indicator").endsWith("-r2") || !(total || one) || number++ % STEP > 0) {
        continue;
      }
      String slug = row.get("territory");
      String key = slug + "." + row.get("indicator");
      String at =
          (one ? " " + organizations.get(slug + "." + row.get("member")) : "")
              + " "
              + places.get(slug + "." + slug)
              + " в "
              + row.get("year")
              + " году";
      CSVRecord expected = row.get("value").isEmpty() ? null : row;
      String title = Objects.requireNonNull(titles.get(key)).toLowerCase(Locale.ROOT);
      questions.add(new Question("какое значение: " + title + at + "?", expected));
      questions.add(new Question("сколько " + shorts.get(key) + at, expected));
    }
    return questions;
  }

  @Test
  void noGeneratedQuestionGetsAWrongNumber(Browser browser, ShippedSite site) throws IOException {
    List<Question> questions = generated(site);
    List<String> told = told(browser, site, questions.stream().map(Question::text).toList());
    List<String> wrong = new ArrayList<>();
    int byTitle = 0;
    int answered = 0;
    for (int i = 0; i < told.size(); i++) {
      Question question = questions.get(i);
      CSVRecord expected = question.expected();
      String right = expected == null ? "" : String.join("|", expected.toList());
      if (!told.get(i).isEmpty() && !told.get(i).equals(right)) {
        wrong.add(question.text() + " → " + told.get(i));
      }
      if (expected != null && i % 2 == 0) {
        byTitle++;
        answered += told.get(i).isEmpty() ? 0 : 1;
      }
    }
    System.out.println(
        "questions: " + told.size() + ", by title answered " + answered + " of " + byTitle);
    assertEquals(List.of(), wrong);
    assertTrue(answered * 10 >= byTitle * 9, answered + " of " + byTitle);
  }

  @Test
  void questionsOfVisitorsAreAnsweredRightOrRefused(Browser browser, ShippedSite site)
      throws IOException {
    List<CSVRecord> rows = figures(site);
    List<String[]> asked =
        Files.readAllLines(ASKED).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();
    List<String> told = told(browser, site, asked.stream().map(line -> line[0]).toList());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      String[] line = asked.get(i);
      String expected =
          line.length < 2
              ? ""
              : rows.stream()
                  .map(row -> String.join("|", row.toList()))
                  .filter(row -> row.startsWith(line[1]))
                  .findFirst()
                  .orElseThrow();
      if (!told.get(i).equals(expected)) {
        wrong.add(line[0] + " → " + told.get(i) + ", not " + expected);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void theAnswerIsShownWithItsSourceAndARefusalWithItsReason(Browser browser, ShippedSite site) {
    try (Page page = browser.newPage()) {
      String said = said(page, site, "сколько педагогов моложе 35 лет в Октябрьском районе в 2024");
      assertTrue(
          said.matches("\\d+,\\d % — \\d+ из \\d+ человека?Педагоги моложе 35 лет, %: Доля .*"),
          said);
      assertTrue(said.endsWith(". Октябрьский район, 2024 год."), said);
      assertNotNull(page.getAttribute("#search-answer a", "href"));
      assertEquals(
          "Точного ответа нет: назовите территорию: показатели у всех свои.",
          said(page, site, "сколько педагогов моложе 35 лет"));
      page.navigate(site.root().resolve("search/?q=%D1%88%D0%BA%D0%BE%D0%BB%D1%8B").toString());
      page.waitForCondition(
          () -> page.locator("#search-status").textContent().startsWith("Найдено"));
      assertNull(page.getAttribute("#search-answer", "hidden") == null ? "shown" : null);
    }
  }

  private static String said(Page page, ShippedSite site, String question) {
    page.navigate(
        site.root().resolve("search/").toString()
            + "?q="
            + URLEncoder.encode(question, StandardCharsets.UTF_8));
    page.waitForSelector("#search-answer:not([hidden])");
    return page.textContent("#search-answer").replace('\u00a0', ' ');
  }
}
