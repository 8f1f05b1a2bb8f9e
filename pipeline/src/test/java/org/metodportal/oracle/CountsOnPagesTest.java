package org.metodportal.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.cli.ShippedPortal;

/** Headlines, leads and counts of lists say what can be counted. */
class CountsOnPagesTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static Path site;
  private static OpenTablesOfSite tables;
  private static SitePagesAsRead pages;
  private static final Map<String, List<CSVRecord>> LISTS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    site = ShippedPortal.out().resolve("public");
    pages = new SitePagesAsRead(site);
    tables = OpenTablesOfSite.read(site.resolve("open-data"));
    for (String name : List.of("practices", "roadmap", "completions", "staffing", "deficits")) {
      LISTS.put(name, OpenTablesOfSite.rows(site.resolve("open-data/" + name + ".csv")));
    }
  }

  private static SaidNumbers headlines(SitePagesAsRead pages) {
    SaidNumbers said = new SaidNumbers();
    new ShownHeadlines(pages, tables, said).read();
    return said;
  }

  private static SaidNumbers lists(SitePagesAsRead pages) {
    SaidNumbers said = new SaidNumbers();
    new ShownLists(pages, LISTS, said).read();
    return said;
  }

  private static String all(SaidNumbers said) {
    return String.join("\n", said.disagreements());
  }

  @Test
  void headlinesSayWhatTheTablesSay() throws IOException {
    SaidNumbers said = headlines(pages);

    assertEquals("", all(said));
    assertTrue(said.compared() > 90, "compared " + said.compared());
  }

  @Test
  void everyCountOfAListIsHowManyItHas() throws IOException {
    SaidNumbers said = lists(pages);

    assertEquals("", all(said));
    assertTrue(said.compared() > 550, "compared " + said.compared());
  }

  @Test
  void coverageIsHowManyOrganizationsSentAnAnswer() throws IOException {
    SaidNumbers said = new SaidNumbers();
    ShownCoverage coverage =
        new ShownCoverage(pages, ShippedPortal.CONTENT, ShippedPortal.DATA, said);

    assertEquals(16, coverage.read());
    assertEquals("", all(said));
    assertTrue(said.compared() > 250, "compared " + said.compared());
  }

  /** The check itself: a number that is one more is found out. */
  @ParameterizedTest
  @CsvSource({
    "'','.headlines dd'",
    "'','.headlines div:nth-child(2) dd'",
    "'','.headlines div:last-child dd'",
    "'','li.card p:contains(показател)'",
    "'','li.card p:contains(Целей достигнуто)'",
    "kirov/monitoring/,p.lead",
    "kirov/,p.lead",
    "kirov/,p.lead:contains(Цель достигнута)",
    "kirov/,p.lead:contains(принят)",
    "kirov/report/2025/,main p:contains(В группы вош)",
    "practices/,#practice-facets .quiet",
    "practices/territory/kirov/,p.lead",
    "programmes/,p.lead",
    "programmes/,tbody td",
    "programmes/kirov/,p.lead",
    "programmes/kirov/,nav .quiet",
    "documents/,p.lead",
    "documents/,.shelf .quiet",
    "documents/,[data-size]",
    "glossary/,p.lead",
    "kirov/terminy/,p.lead",
    "compare/,p.quiet",
    "kirov/roadmap/,p.lead",
    "kirov/roadmap/,.plan-now dd",
    "kirov/roadmap/,.plan-parts p.quiet",
    "kirov/structure/,p.lead",
    "kirov/structure/,#scheme-summary",
    "kirov/polozhenie/,section.ties > p",
    "kirov/organizations/,p.lead",
    "kirov/organizations/,h3 .quiet",
    "kirov/measures/,p.lead",
    "kirov/measures/,summary:matches(\\d)",
    "kirov/staffing/,p.lead:contains(педагог)",
    "kirov/monitoring/,p:contains(записаны дефициты)"
  })
  void oneMoreIsFoundOut(String path, String place) throws IOException {
    SitePagesAsRead changed = new SitePagesAsRead(pages, path);
    addOne(changed.page(path).selectFirst(place));

    assertFalse(
        lists(changed).disagreements().isEmpty() && headlines(changed).disagreements().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "kirov/monitoring/k6/,table:has(#years-table) tbody tr:last-child td:last-child",
    "kirov/report/2025/,section:has(#indicators) tr:contains(ответил) .detail:contains(ответил)"
  })
  void anotherCountOfAnswersIsFoundOut(String path, String place) throws IOException {
    SitePagesAsRead changed = new SitePagesAsRead(pages, path);
    Element cell = changed.page(path).selectFirst(place);
    cell.text(cell.text().replaceFirst("(\\d+)(\\D*)$", "1$1$2"));
    SaidNumbers said = new SaidNumbers();
    new ShownCoverage(changed, ShippedPortal.CONTENT, ShippedPortal.DATA, said).read();

    assertEquals(1, said.disagreements().size(), all(said));
  }

  /** Adds one to the first number of an element that is no year. */
  private static void addOne(Element element) {
    for (TextNode text : element.select("*").textNodes()) {
      Matcher number = NUMBER.matcher(text.getWholeText());
      while (number.find()) {
        long value = Long.parseLong(number.group());
        if (value < 2000 || value > 2100) {
          text.text(
              text.getWholeText().substring(0, number.start())
                  + (value + 1)
                  + text.getWholeText().substring(number.end()));
          return;
        }
      }
    }
    throw new AssertionError("no number in " + element);
  }
}
