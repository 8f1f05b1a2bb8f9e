package org.metodportal.publish.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.page.Address;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SmallPortal;
import org.metodportal.page.site.Pages;
import org.metodportal.publish.SiteWriter;

final class SearchIndexTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path TEMPLATES = Path.of("..", "site-templates");

  private static String page(String main) {
    return "<!DOCTYPE html><html lang=ru><head><title>Заголовок — Район\u00a0—"
        + " Портал</title></head><body><nav>меню</nav>"
        + main
        + "</body></html>";
  }

  private static List<Section> sections(String path, String main) {
    return PageSections.of(new Address(path), Jsoup.parse(page(main)));
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void headingsClausesTermsAndRowsArePlacesOfAPage() {
    List<Section> sections =
        sections(
            "/kirov/polozhenie/",
            """
            <main><h1>Акт</h1><p>Вводные слова.</p>
            <nav><a href="#a">Содержание</a></nav>
            <section aria-labelledby="a"><h2 id="a">1. Цели</h2>
            <div class="act-text"><div id="p-1.1"><p><b>1.1.</b> Цель одна. <a href="#p-1.1"
            aria-label="п. 1.1">§</a></p><p id="p-1.2"><b>1.2.</b> Другая. <a
            href="#p-1.2" aria-label="п. 1.2">§</a></p></div></div></section>
            <h2 id="b">Термины</h2>
            <dl><div id="mentor"><dt>Ментор</dt><dd>Тот, кто ведёт.</dd></div></dl>
            <table><tr id="e-1"><td>1</td><th scope="row">Курсы</th><td>май</td></tr></table></main>
            """);

    assertEquals(
        List.of(
            "kirov/polozhenie/||Акт|Вводные слова.",
            "kirov/polozhenie/#a||1. Цели|",
            "kirov/polozhenie/#p-1.1|1. Цели|п. 1.1|Цель одна.",
            "kirov/polozhenie/#p-1.2|1. Цели|п. 1.2|Другая.",
            "kirov/polozhenie/#b||Термины|",
            "kirov/polozhenie/#mentor|Термины|Ментор|Тот, кто ведёт.",
            "kirov/polozhenie/#e-1|Термины|1 Курсы|май."),
        sections.stream()
            .map(
                section ->
                    String.join(
                        "|",
                        section.address(),
                        section.context(),
                        section.heading(),
                        section.text()))
            .toList());
    assertTrue(sections.stream().allMatch(section -> section.title().equals("Заголовок — Район")));
    assertTrue(sections.stream().allMatch(section -> section.kind() == SearchKind.REGULATION));
  }

  @Test
  void numbersMenusAndHiddenPlacesAreLeftOut() {
    List<Section> sections =
        sections(
            "/about/",
            """
            <main><h1>Т</h1><table><caption>Подпись</caption><thead><tr><th>Год</th></tr></thead>
            <tbody><tr><td class="number">123</td></tr></tbody></table>
            <span class="visually-hidden">скрытое</span><div hidden>тайное</div>
            <p data-nosearch>мимо</p><svg><text>ось</text></svg>
            <span role="tooltip" id="t">подсказка</span></main>
            """);

    assertEquals(List.of("Подпись"), sections.stream().map(Section::text).toList());
  }

  @Test
  void pagesMayStayOutOfTheSearch() {
    String heading = "<h1>А</h1><h2 id=x>Часть</h2>";
    assertEquals(2, sections("/about/", "<main>" + heading + "</main>").size());
    assertEquals(1, sections("/glossary/", "<main data-search=page>" + heading + "</main>").size());
    assertEquals(0, sections("/about/", "<main data-search=no>" + heading + "</main>").size());
    assertEquals(
        List.of(),
        PageSections.of(
            new Address("/404.html"),
            Jsoup.parse(
                "<title>А — Б</title><meta name=robots content=noindex><main><h1>А</h1></main>")));
  }

  @Test
  void partOfThePortalComesFromTheAddress() {
    Map<String, SearchKind> kinds =
        Map.of(
            "/", SearchKind.PORTAL,
            "/about/", SearchKind.PORTAL,
            "/kirov/", SearchKind.TERRITORY,
            "/kirov/roadmap/", SearchKind.ROADMAP,
            "/kirov/monitoring/k1/", SearchKind.INDICATOR,
            "/kirov/terminy/", SearchKind.TERM,
            "/practices/some/", SearchKind.PRACTICE,
            "/kirov/something-new/", SearchKind.TERRITORY);
    kinds.forEach(
        (path, kind) -> assertEquals(kind, Pages.SECTIONS.searchKind(new Address(path)), path));
  }

  @Test
  void formsOfAWordNumbersAndLookAlikesMeet() {
    SearchWords words = new SearchWords();
    assertEquals(words.of("стажировок"), words.of("стажировками"));
    assertEquals(words.of("приёмы"), words.of("приемы"));
    assertTrue(words.of("дефицит").containsAll(words.of("дефицитов")));
    assertEquals(words.of("РМО"), words.of("PMO"));
    assertEquals(List.of("excel"), words.of("Excel"));
    assertEquals(List.of("128/1", "128"), words.of("№\u00a0128/1"));
    assertEquals(List.of("3.3"), words.of("п. 3.3."));
    assertEquals(List.of(), words.of("и как же"));
  }

  @Test
  void sameBytesInWhateverOrderPagesCome(@TempDir Path one, @TempDir Path two) throws Exception {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      order.add(i);
    }
    generated(order, 40).write(one);
    Collections.reverse(order);
    generated(order, 40).write(two);
    Map<String, byte[]> first = files(one.resolve("search"));
    Map<String, byte[]> second = files(two.resolve("search"));
    assertEquals(first.keySet(), second.keySet());
    first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
  }

  @Test
  void piecesOfAnOlderIndexAreRemoved(@TempDir Path folder) throws Exception {
    generated(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), 10).write(folder);
    int before = files(folder.resolve("search")).size();
    generated(List.of(0), 1).write(folder);
    Map<String, byte[]> after = files(folder.resolve("search"));
    assertTrue(after.size() < before, after.keySet().toString());
    JsonNode index = JSON.readTree(after.get("index.json"));
    assertEquals(2 + index.get("words").size() + index.get("texts").size(), after.size());
  }

  /** A query of three words, the last being typed, on a thousand pages of eight sections each. */
  @Test
  void oneQueryLoadsLessThan60KilobytesOfAThousandPages(@TempDir Path folder) throws Exception {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      order.add(i);
    }
    generated(order, 1000).write(folder);
    Path search = folder.resolve("search");
    JsonNode index = JSON.readTree(search.resolve("index.json").toFile());
    long table = packed(search.resolve("index.json"));
    long words = 0;
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < index.get("words").size(); i++) {
      sizes.add(packed(search.resolve("words-" + i + ".json")));
    }
    sizes.sort(Collections.reverseOrder());
    // Two words in a piece each and the one being typed in three: the client asks for no more.
    for (int i = 0; i < 5; i++) {
      words += sizes.get(i);
    }
    List<Long> texts = new ArrayList<>();
    for (int i = 0; i < index.get("texts").size(); i++) {
      texts.add(packed(search.resolve("texts-" + i + ".json")));
    }
    texts.sort(Collections.reverseOrder());
    // Ten pages, each with its best places, which stand in two neighbouring pieces at most.
    int pieces = 20;
    long shown = texts.subList(0, pieces).stream().mapToLong(Long::longValue).sum();
    String measured = "table " + table + ", words " + words + ", texts " + shown;
    assertTrue(index.get("kinds").get(0).get(1).asInt() > 8_000, "sections");
    assertTrue(table + words + shown < 60_000, measured);
  }

  @Test
  void whatIsHiddenOnPagesIsNotInTheIndex(@TempDir Path site) throws Exception {
    new SiteWriter(TEMPLATES)
        .write(Pages.of(SmallPortal.model()), "https://metodportal.example", site);
    Set<String> public_ = new HashSet<>();
    SearchWords words = new SearchWords();
    try (Stream<Path> pages = Files.walk(site)) {
      for (Path file : pages.filter(name -> name.toString().endsWith(".html")).toList()) {
        public_.addAll(words.of(Jsoup.parse(file).text()));
        public_.addAll(words.of(Jsoup.parse(file).title()));
        public_.addAll(words.of(site.relativize(file).toString().replace("/index.html", "")));
        Jsoup.parse(file)
            .select("[aria-label]")
            .forEach(element -> public_.addAll(words.of(element.attr("aria-label"))));
        for (String part : site.relativize(file).toString().split("/")) {
          public_.addAll(words.of(part));
        }
      }
    }
    for (SearchKind kind : SearchKind.values()) {
      public_.addAll(words.of(kind.words()));
    }
    Set<String> indexed = new HashSet<>();
    for (Map.Entry<String, byte[]> file : files(site.resolve("search")).entrySet()) {
      JsonNode json = file.getKey().endsWith(".json") ? JSON.readTree(file.getValue()) : null;
      if (json != null && file.getKey().startsWith("words")) {
        json.get("words").fieldNames().forEachRemaining(indexed::add);
      }
    }
    assertTrue(indexed.size() > 500, "stems: " + indexed.size());
    indexed.removeAll(public_);
    assertEquals(Set.of(), indexed);
  }

  /** Pages of eight sections of 40 words of a vocabulary of 6,000, the common ones far oftener. */
  private static SearchIndex generated(List<Integer> order, int count) {
    String[] syllables = "ме то до ра бо та на ста вни ку рсы пе да гог ши ко лы це ди".split(" ");
    List<String> vocabulary = new ArrayList<>();
    Random random = new Random(2026);
    for (int i = 0; i < 6000; i++) {
      StringBuilder word = new StringBuilder();
      for (int j = 0; j < 2 + i % 4; j++) {
        word.append(syllables[random.nextInt(syllables.length)]);
      }
      vocabulary.add(word + "ние");
    }
    SearchIndex index = new SearchIndex();
    for (int number : order) {
      Random words = new Random(number);
      StringBuilder main = new StringBuilder("<main><h1>" + phrase(vocabulary, words, 6) + "</h1>");
      for (int section = 0; section < 8; section++) {
        main.append("<h2 id=\"s" + section + "\">" + phrase(vocabulary, words, 4) + "</h2><p>")
            .append(phrase(vocabulary, words, 40))
            .append("</p>");
      }
      index.add(
          PageSections.of(
              new Address("/practices/p" + number % count + "/"),
              Jsoup.parse(page(main + "</main>"))));
    }
    return index;
  }

  private static String phrase(List<String> vocabulary, Random random, int length) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      double rare = random.nextDouble();
      words.add(vocabulary.get((int) (rare * rare * rare * vocabulary.size())));
    }
    return String.join(" ", words);
  }

  private static long packed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      Files.copy(file, gzip);
    }
    return bytes.size();
  }
}
