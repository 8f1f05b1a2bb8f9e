package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SmallPortal;
import org.metodportal.page.site.Pages;

/** The files of a site. */
final class SiteWriterTest {
  static final Path TEMPLATES = Path.of("..", "site-templates");
  private static final String BASE = "https://metodportal.example";

  @TempDir static Path site;
  private static SiteCounts counts;

  @BeforeAll
  static void writeSite() throws Exception {
    counts = write(site);
  }

  @Test
  void writesEveryPageAssetAndMap() throws Exception {
    int practices = 1 + 16 + 2;
    int comparisons = 2;
    int organizations = 1 + 2;
    int staffing = 1;
    int openData = 2 + 1 + 2;
    int reports = 4 + 3;
    int partsOfDocuments = 3;
    int facetsOfPractices = 7;
    int yearsOfReports = 2;
    int lists = partsOfDocuments + facetsOfPractices + yearsOfReports;
    int embeddedCharts = 6;
    int written =
        embeddedCharts
            + practices
            + comparisons
            + organizations
            + staffing
            + openData
            + reports
            + lists;
    assertEquals(8 + 3 * 3 + 9 + 4 + 13 + 3 + written, counts.pages());
    assertEquals(14, counts.assets());
    for (String file :
        List.of(
            "index.html",
            "404.html",
            "robots.txt",
            "sitemap.xml",
            "documents/index.html",
            "documents/territory/kirov/index.html",
            "documents/level/federal/index.html",
            "documents/kind/prikaz/index.html",
            "programmes/index.html",
            "programmes/kirov/index.html",
            "kirov/structure/index.html",
            "about/index.html",
            "search/index.html",
            "search/index.json",
            "open-data/index.html",
            "kirov/index.html",
            "kirov/monitoring/index.html",
            "kirov/monitoring/k1/index.html",
            "kirov/measures/index.html",
            "kirov/polozhenie/index.html",
            "kirov/polozhenie/sravnenie/index.html",
            "kirov/terminy/index.html",
            "glossary/index.html",
            "compare/index.html",
            "compare/routes/index.html",
            "kirov/organizations/index.html",
            "kirov/organizations/s10/index.html",
            "kirov/roadmap/index.html",
            "practices/index.html",
            "practices/territory/kirov/index.html",
            "practices/opyt-na-podokonnike/index.html")) {
      assertTrue(Files.isRegularFile(site.resolve(file)), file);
    }
    for (String asset : List.of("portal\\.[a-p]{10}\\.css", "search\\.[a-p]{10}\\.js")) {
      assertEquals(
          1,
          files(site).keySet().stream().filter(file -> file.matches("assets/" + asset)).count(),
          asset);
    }
    String map = Files.readString(site.resolve("sitemap.xml"));
    assertTrue(map.contains("<loc>" + BASE + "/kirov/monitoring/k1/</loc>"), map);
    assertFalse(map.contains("404"), map);
    assertTrue(Files.readString(site.resolve("robots.txt")).contains(BASE + "/sitemap.xml"));
    long bytes = 0;
    for (byte[] content : files(site).values()) {
      bytes += content.length;
    }
    assertEquals(bytes, counts.bytes());
  }

  @Test
  void linksLeadToPagesAndPlacesThatExist() throws Exception {
    Set<String> published =
        Set.of(
            "feed.atom",
            "open-data/indicators.csv",
            "open-data/datapackage.json",
            "open-data/practices.csv",
            "practices/feed.atom",
            "practices/opyt-na-podokonnike/opyty-na-podokonnike.csv",
            "open-data/roadmap.csv",
            "open-data/staffing.csv",
            "open-data/completions.csv",
            "open-data/deficits.csv",
            "open-data/activity.csv",
            "open-data/events.csv",
            "kirov/roadmap.ics",
            "kirov/roadmap.csv");
    for (Path page : pages()) {
      Document document = Jsoup.parse(page);
      URI here = URI.create("/" + site.relativize(page).toString());
      for (Element element : document.select("[href]:not([rel=canonical])")) {
        URI link = URI.create(element.attr("href"));
        assertFalse(link.isAbsolute() || link.getHost() != null, page + ": " + link);
        String path = here.resolve(link).getPath().substring(1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        assertTrue(
            published.contains(file)
                || file.matches(
                    "[a-z]+/monitoring/[a-z0-9-]+/(data\\.(csv|json|xlsx)|chart\\.svg|cubes\\.json|readme\\.txt|archive\\.zip)")
                || file.matches("open-data/[a-z0-9-]+/(.+/)?[a-z0-9-]+\\.csv")
                || file.matches("open-data/[a-z]+\\.xlsx")
                || file.matches("[a-z]+/organizations/[a-z0-9-]+/profil-[a-z0-9-]+\\.pdf")
                || file.matches("[a-z]+/report/\\d{4}/spravka-[a-z]+-\\d{4}\\.pdf")
                || Files.isRegularFile(site.resolve(file)),
            page + ": " + link);
        if (link.getFragment() != null) {
          Document target = Jsoup.parse(site.resolve(file));
          assertTrue(target.getElementById(link.getFragment()) != null, page + ": " + link);
        }
      }
    }
  }

  @Test
  void pagesKeepToTheRulesOfTheSite() throws Exception {
    for (Path page : pages()) {
      Document document = Jsoup.parse(page);
      String name = page.toString();
      assertEquals("ru", document.select("html").attr("lang"), name);
      assertEquals(1, document.select("h1").size(), name);
      assertEquals(1, document.select("meta[http-equiv=Content-Security-Policy]").size(), name);
      assertEquals(1, document.select("a.skip[href=#main]").size(), name);
      assertFalse(document.select("meta[name=description]").attr("content").isBlank(), name);
      assertTrue(
          document
              .select(
                  "script:not([src]):not([type=application/ld+json]):not([type=application/json]),"
                      + " style, [style], [onclick],"
                      + " iframe, object, img")
              .isEmpty(),
          name);
      for (Element script : document.select("[src]")) {
        assertEquals("script", script.tagName(), name);
        URI here = URI.create("/" + site.relativize(page));
        Path file = site.resolve(here.resolve(script.attr("src")).getPath().substring(1));
        assertTrue(Files.isRegularFile(file), name + ": " + file);
      }
      assertTrue(document.select("th:not([scope])").isEmpty(), name);
      assertTrue(document.select("table:not(:has(caption)):not(.prose table)").isEmpty(), name);
      assertTrue(document.text().contains("Данные синтетические"), name);
      headingsDoNotSkipALevel(document, name);
      Set<String> ids =
          document.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
      assertEquals(document.select("[id]").size(), ids.size(), name);
      for (Element label : document.select("[aria-labelledby]")) {
        assertTrue(ids.contains(label.attr("aria-labelledby")), name + ": " + label.tagName());
      }
    }
  }

  @Test
  void noLineStartsWithADash() throws Exception {
    for (Path page : pages()) {
      assertFalse(Files.readString(page).contains(" — "), page.toString());
    }
  }

  @Test
  void samePagesGiveSameBytesWhateverTheMachine(@TempDir Path other) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      write(other);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    Map<String, byte[]> first = files(site);
    Map<String, byte[]> second = files(other);
    assertEquals(first.keySet(), second.keySet());
    for (Map.Entry<String, byte[]> file : first.entrySet()) {
      assertEquals(-1, Arrays.mismatch(file.getValue(), second.get(file.getKey())), file.getKey());
      if (!file.getKey().endsWith(".svg")) {
        assertFalse(
            new String(file.getValue(), StandardCharsets.UTF_8).contains("\r"), file.getKey());
      }
    }
  }

  @Test
  void refusesTwoPagesWithOneAddress(@TempDir Path folder) throws Exception {
    PortalModel model = SmallPortal.model();
    SiteWriter writer = new SiteWriter(TEMPLATES);

    IOException refusal =
        assertThrows(
            IOException.class,
            () -> writer.write(Stream.concat(Pages.of(model), Pages.of(model)), BASE, folder));

    assertEquals("Две страницы с одним адресом /", refusal.getMessage());
  }

  @Test
  void nobodyWritesAnyMoreWhenAPageHasFailed(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("templates/pages"));
    Files.writeString(folder.resolve("templates/pages/waiting.ftlh"), "${words()}");
    SiteWriter writer = new SiteWriter(folder.resolve("templates"));
    List<Frame> frames = Pages.of(SmallPortal.model()).limit(2).map(Page::frame).toList();
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    Page fails =
        new WaitingPage(
            frames.get(0),
            () -> {
              begun.await(5, TimeUnit.SECONDS);
              throw new IOException("no words");
            });
    Page lasts =
        new WaitingPage(
            frames.get(1),
            () -> {
              begun.countDown();
              long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
              while (System.nanoTime() < end) {
                Thread.onSpinWait();
              }
              ended.set(true);
              return "";
            });

    assertThrows(
        TemplateFailure.class,
        () -> writer.write(Stream.of(fails, lasts), BASE, folder.resolve("site")));

    assertEquals(begun.getCount() == 0, ended.get());
  }

  /** A page whose words take their time. */
  public record WaitingPage(Frame frame, Callable<String> source) implements Page {
    /** What the template asks for. */
    public String words() throws Exception {
      return source.call();
    }
  }

  private static void headingsDoNotSkipALevel(Document document, String name) {
    int level = 0;
    for (Element heading : document.select("main :is(h1,h2,h3,h4,h5,h6)")) {
      int next = heading.tagName().charAt(1) - '0';
      assertTrue(next <= level + 1, name + ": " + heading.text());
      level = next;
    }
  }

  private static SiteCounts write(Path folder) throws IOException, TemplateFailure {
    try (Stream<Page> pages = SmallPortal.pages()) {
      return new SiteWriter(TEMPLATES).write(pages, BASE, folder);
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
