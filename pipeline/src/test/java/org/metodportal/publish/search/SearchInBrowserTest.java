package org.metodportal.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.browser.BrowserTest;
import org.metodportal.browser.ShippedSite;
import org.metodportal.browser.SiteServer;
import org.tartarus.snowball.ext.RussianStemmer;

/** The shipped site is searched by the shipped client in a real browser. */
@BrowserTest
final class SearchInBrowserTest {
  private static final Path QUERIES = Path.of("src", "test", "resources", "search", "queries.tsv");

  private static final Path VISITORS =
      Path.of("src", "test", "resources", "search", "visitors.tsv");

  /** A query counts as answered when the expected place is among so many results. */
  private static final int FIRST = 10;

  private static final int MISSES_ALLOWED = 2;
  private static final Pattern WORD = Pattern.compile("[а-яёА-ЯЁ]+");
  private static final Pattern TOKEN = Pattern.compile("\\S+");

  private static void open(Page page, ShippedSite site, String query) {
    page.navigate(site.root().resolve("search/").toString() + query);
  }

  private static String asked(String query) {
    return "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static String firstMark(Page page) {
    return page.locator("#search-results mark").allTextContents().stream().findFirst().orElse("");
  }

  private static void waitForStatus(Page page, String words) {
    page.waitForCondition(() -> page.locator("#search-status").textContent().startsWith(words));
  }

  /** Every text of the shipped site. */
  private static List<String> texts(ShippedSite site) {
    return site.pages().stream().map(page -> page.document().text()).distinct().toList();
  }

  @Test
  void stemsOfTheClientAreLucenesWordForWord(Page page, ShippedSite site) throws Exception {
    TreeSet<String> words = new TreeSet<>();
    for (String text : texts(site)) {
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        words.add(SearchWords.fold(word.group()));
      }
    }
    TreeSet<String> stems = new TreeSet<>();
    words.forEach(word -> stems.add(lucene(word)));
    assertTrue(words.size() > 5_000, "words of the site: " + words.size());
    int every = 0;
    for (String stem : stems) {
      for (String ending : Endings.ALL) {
        // Every word of the site; of the forms made up, one in 24, each ending with many stems.
        if (every++ % 24 == 0) {
          words.add(stem + ending);
        }
      }
    }
    List<String> asked = List.copyOf(words);
    assertTrue(asked.size() > 20_000, "with forms made up: " + asked.size());
    TreeMap<String, String> differ = new TreeMap<>();
    open(page, site, "");
    for (int from = 0; from < asked.size(); from += 20_000) {
      List<String> part = asked.subList(from, Math.min(asked.size(), from + 20_000));
      String[] found =
          page.evaluate(
                  "words => words.split(' ').map(russianWords.stem).join(' ')",
                  String.join(" ", part))
              .toString()
              .split(" ", -1);
      for (int i = 0; i < part.size(); i++) {
        if (!lucene(part.get(i)).equals(found[i])) {
          differ.put(part.get(i), found[i] + " instead of " + lucene(part.get(i)));
        }
      }
    }
    assertEquals(Map.of(), differ);
  }

  private static String lucene(String word) {
    RussianStemmer stemmer = new RussianStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  @Test
  void clientSplitsTextsAsTheProgramDoes(Page page, ShippedSite site) throws Exception {
    TreeSet<String> tokens = new TreeSet<>(Endings.ODD);
    for (String text : texts(site)) {
      Matcher token = TOKEN.matcher(text);
      while (token.find()) {
        tokens.add(token.group());
      }
    }
    List<String> asked = List.copyOf(tokens);
    TreeMap<String, String> differ = new TreeMap<>();
    SearchWords words = new SearchWords();
    open(page, site, "");
    String[] found =
        page.evaluate(
                "async texts => { await portalSearch.open(); return texts.split('\\n"
                    + "').map(text => russianWords.split(text, portalSearch.stop()).flatMap(token"
                    + " => token.stems).join(' ')).join('\\n"
                    + "') }",
                String.join("\n", asked))
            .toString()
            .split("\n", -1);
    for (int i = 0; i < asked.size(); i++) {
      String stems = String.join(" ", words.of(asked.get(i)));
      if (!stems.equals(found[i])) {
        differ.put(asked.get(i), found[i] + " instead of " + stems);
      }
    }
    assertTrue(asked.size() > 8_000, "tokens of the site: " + asked.size());
    assertEquals(Map.of(), differ);
  }

  /**
   * What the client finds for the first word of each line, all in one step of the browser; an
   * answer is a list of addresses of one result.
   */
  private static List<List<?>> addresses(
      Page page, ShippedSite site, List<String> lines, int first) {
    List<String> queries = lines.stream().map(line -> line.split("\t", -1)[0]).toList();
    open(page, site, "");
    List<?> answers =
        (List<?>)
            page.evaluate(
                "async ([queries, first]) => { const answers = []; for (const query of queries)"
                    + " answers.push(await portalSearch.addresses(query, first));"
                    + " return answers; }",
                List.of(queries, first));
    return answers.stream().<List<?>>map(answer -> (List<?>) answer).toList();
  }

  @Test
  void questionsOfTheFieldFindTheirPlaces(Page page, ShippedSite site) throws Exception {
    List<String> misses = new ArrayList<>();
    List<String> lines = Files.readAllLines(QUERIES);
    List<List<?>> answers = addresses(page, site, lines, FIRST);
    for (int i = 0; i < lines.size(); i++) {
      String[] pair = lines.get(i).split("\t", -1);
      List<?> found = answers.get(i);
      if (found.stream()
          .flatMap(each -> ((List<?>) each).stream())
          .noneMatch(address -> address.toString().startsWith(pair[1]))) {
        misses.add(pair[0] + " → " + pair[1] + ": " + found);
      }
    }
    assertTrue(lines.size() >= 60, "pairs: " + lines.size());
    assertTrue(misses.size() <= MISSES_ALLOWED, () -> String.join("\n", misses));
  }

  /**
   * What visitors ask, as they write it, and the page that they want; of several pages that answer
   * any will do. Written from their side and not from the words of the pages.
   */
  @Test
  void visitorsFindTheirPageFirst(Page page, ShippedSite site) throws Exception {
    List<String> lines = Files.readAllLines(VISITORS);
    List<String> later = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    List<List<?>> answers = addresses(page, site, lines, 3);
    for (int i = 0; i < lines.size(); i++) {
      String[] pair = lines.get(i).split("\t", -1);
      List<String> wanted = List.of(pair[1].split("\\|"));
      List<?> found = answers.get(i).stream().map(each -> ((List<?>) each).get(0)).toList();
      if (found.stream().noneMatch(wanted::contains)) {
        lost.add(pair[0] + " → " + pair[1] + ": " + found);
      } else if (!wanted.contains(found.get(0))) {
        later.add(pair[0] + " → " + pair[1] + ": " + found);
      }
    }
    assertTrue(lines.size() >= 340, "queries: " + lines.size());
    assertTrue(lost.size() <= lines.size() / 60, () -> String.join("\n", lost));
    assertTrue(later.size() + lost.size() <= lines.size() / 10, () -> String.join("\n", later));
  }

  @Test
  void whatNobodyWroteGetsANearWordAndTheSections(Page page, ShippedSite site) {
    open(page, site, asked("щщщщщщ"));
    waitForStatus(page, "Ничего не найдено");
    open(page, site, asked("глассорей"));
    page.waitForSelector("#search-status a, #search-results a");
    assertTrue(
        page.locator("#search-status a, #search-results a").count() > 0, "nothing is offered");
  }

  @Test
  void resultsAreNarrowedByKindAndTerritory(Page page, ShippedSite site) {
    open(page, site, asked("наставничество"));
    page.waitForSelector("#search-results mark");
    page.locator("#search-place").selectOption("kirov");
    page.waitForCondition(
        () ->
            page.evaluate(
                    "[...document.querySelectorAll('#search-results h2 a')].every(link =>"
                        + " link.getAttribute('href').includes('/kirov/'))")
                .equals(true));
    assertTrue(page.locator("#search-results h2 a").count() > 0, "the territory has some");
    page.locator("#search-kind").selectOption("Показатели");
    page.waitForCondition(
        () ->
            page.locator("#search-results .found-place").allTextContents().stream()
                .allMatch("Показатели"::equals));
  }

  @Test
  void resultsAreMarkedCountedAndKeptInTheAddress(Browser browser, ShippedSite site) {
    try (Page page = browser.newPage()) {
      open(page, site, "");
      List<String> failures = new ArrayList<>();
      page.onConsoleMessage(message -> failures.add(message.text()));
      page.onPageError(failures::add);
      page.getByLabel("Слово, номер акта или пункта").fill("горизонтальному обучению");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Найти").setExact(true))
          .click();
      page.waitForSelector("#search-results mark");
      assertTrue(page.locator("#search-status").textContent().startsWith("Найдено"), "counted");
      assertTrue(
          page.locator("#search-results .found-place").allTextContents().contains("Термины"),
          "told of which kind");
      assertTrue(
          page.locator("#search-results mark").allTextContents().contains("Горизонтальное"),
          "marked");
      assertEquals(
          "горизонтальному обучению",
          page.evaluate("new URLSearchParams(location.search).get('q')"));
      page.getByLabel("Слово, номер акта или пункта").press("ControlOrMeta+a");
      page.keyboard().type("128/1");
      page.keyboard().press("Enter");
      page.waitForCondition(() -> firstMark(page).equals("128/1"));
      page.goBack();
      page.waitForCondition(() -> !firstMark(page).isEmpty() && !firstMark(page).equals("128/1"));
      page.locator("#search-results a").first().click();
      page.waitForSelector("h1");
      assertFalse(page.url().contains("/search/"), page.url());
      assertEquals(List.of(), failures);
    }
  }

  @Test
  void formOfEveryPageLeadsToTheSearch(Page page, ShippedSite site) {
    for (String from : List.of("", "kirov/monitoring/k1/", "no/such/page/")) {
      page.navigate(site.root().resolve(from).toString());
      page.getByLabel("Поиск по порталу").fill("менторство");
      page.keyboard().press("Enter");
      page.waitForSelector("#search-results mark");
      assertTrue(page.url().startsWith(site.root().resolve("search/?q=").toString()), page.url());
    }
  }

  @Test
  void worksWithoutConnectionOnceLoaded(Browser browser, ShippedSite site) {
    try (BrowserContext context = browser.newContext();
        Page page = context.newPage()) {
      page.navigate(site.root().resolve("search/").toString());
      page.getByText("Загрузить поиск целиком").click();
      page.waitForSelector("#search-keep:disabled");
      context.setOffline(true);
      page.getByLabel("Слово, номер акта или пункта").fill("стажировки");
      page.waitForSelector("#search-results mark");
      assertTrue(page.locator("#search-status").textContent().startsWith("Найдено"));
    }
  }

  @Test
  void saysInWordsWhatItCannotDo(Browser browser, Page own, ShippedSite site) {
    URI file = site.folder().toAbsolutePath().resolve("search/index.html").toUri();
    try (Page page = browser.newPage()) {
      page.navigate(file + asked("стажировка"));
      assertTrue(page.getByText("Поиск здесь не запустился").isVisible(), "from a file");
    }
    try (BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page page = context.newPage()) {
      page.navigate(site.root().resolve("search/").toString() + asked("стажировка"));
      assertTrue(page.getByText("Поиск здесь не запустился").isVisible(), "without JavaScript");
      assertTrue(page.locator("section[aria-labelledby=directory] a").count() > 20, "directory");
    }
    open(own, site, asked("как и что "));
    waitForStatus(own, "В запросе только общие слова");
    assertFalse(own.getByText("Поиск здесь не запустился").isVisible(), "it has started");
  }

  @Test
  void worksInASubFolderOfAHost(Browser browser, ShippedSite site, @TempDir Path folder)
      throws Exception {
    Path below = folder.resolve("below");
    try (Stream<Path> files = Files.walk(site.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = site.folder().relativize(file).toString();
        if (name.startsWith("search") || name.startsWith("assets")) {
          Path target = below.resolve(name);
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    try (SiteServer server = SiteServer.start(folder);
        Page page = browser.newPage()) {
      page.navigate(server.root().resolve("below/search/").toString() + asked("стажировка"));
      page.waitForSelector("#search-results mark");
      assertTrue(page.locator("#search-results a").first().getAttribute("href").startsWith("../"));
    }
  }
}
