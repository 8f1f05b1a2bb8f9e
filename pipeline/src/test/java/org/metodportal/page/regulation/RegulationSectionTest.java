package org.metodportal.page.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.glossary.Glossary;
import org.metodportal.content.glossary.GlossaryReader;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.content.regulation.reading.RegulationReader;
import org.metodportal.content.roadmap.RealRoadmaps;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.definition.reader.DefinitionReader;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.page.Address;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.ResultsDraft;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.glossary.GlossarySection;
import org.metodportal.page.glossary.GlossarySection.TerritoryGlossary;
import org.metodportal.page.site.Pages;
import org.metodportal.problem.ProblemReport;
import org.metodportal.publish.TemplateRenderer;

/**
 * The pages of the five acts as they are shipped, and of an exercise: an act with two editions, for
 * none of the five was ever changed.
 */
class RegulationSectionTest {
  private static final Path CONTENT = Path.of("..", "content");
  private static final Path EXERCISE = Path.of("src", "test", "resources", "content-editions");
  private static final List<String> TERRITORIES =
      List.of("kaspiysk", "kirov", "krasnogvardeysky", "oktyabrsky", "totsky");

  @TempDir static Path site;

  private static final Map<String, Document> PAGES = new TreeMap<>();
  private static final List<TerritoryContent> CONTENTS = new ArrayList<>();

  @BeforeAll
  static void render() throws Exception {
    // The checker of HTML brings Log4j, and FreeMarker would tell it everything.
    System.setProperty("org.freemarker.loggerLibrary", "none");
    String wanted = System.getProperty("regulations.folder");
    Path folder = wanted == null ? site : Path.of(wanted);
    ProblemReport report = new ProblemReport();
    DefinitionReader reader = new DefinitionReader(new ExpressionLanguage(codes()));
    List<TerritoryResults> results = new ArrayList<>();
    for (String slug : TERRITORIES) {
      TerritoryContent content = reader.read(CONTENT, "content", slug, report);
      assertNotNull(content);
      CONTENTS.add(content);
      results.add(
          new ResultsDraft(content.territory())
              .indicators(content.indicators(), List.of())
              .dataDate(LocalDate.of(2024, 11, 20))
              .build());
    }
    Frames frames =
        new Frames(
            new PortalModel(
                new PortalDescription(
                    "Портал", "Портал", "https://metodportal.example", "", List.of(), true),
                LocalDate.of(2024, 11, 21),
                results,
                List.of(),
                Deficits.NONE,
                Concepts.NONE),
            Pages.SECTIONS);
    List<TerritoryGlossary> glossaries = new ArrayList<>();
    for (TerritoryResults one : results) {
      String slug = one.territory().slug();
      RegulationEditions editions = RegulationReader.read(CONTENT, "content", slug, report);
      assertNotNull(editions);
      Glossary glossary = GlossaryReader.read(CONTENT, "content", slug, editions.inForce(), report);
      assertNotNull(glossary);
      TerritoryTexts texts =
          TerritoryTexts.read(
              CONTENT,
              "content",
              slug,
              DeficitReader.read(CONTENT, "content", report),
              EditorWords.USUAL,
              LocalDate.of(2026, 11, 30),
              report);
      glossaries.add(new TerritoryGlossary(one.territory(), glossary));
      Frame frame = frame(frames, SiteMap.regulation(slug), "Положение", one);
      write(
          folder,
          RegulationSection.of(
              frame,
              one.territory(),
              editions,
              glossary,
              texts.roadmap(),
              one.definitions(),
              List.of()));
      assertNull(
          RegulationSection.comparison(
              frame(frames, SiteMap.editions(slug), "Сравнение", one), one.territory(), editions));
      write(
          folder,
          GlossarySection.of(
              frame(frames, SiteMap.glossary(slug), "Термины", one),
              one.territory(),
              glossary,
              texts,
              one.definitions()));
    }
    exercise(folder, frames, results.get(0), report);
    write(
        folder,
        GlossarySection.portal(
            frames.ofPortal(SiteMap.GLOSSARY, "Термины", "Термины"), glossaries));
    assertEquals(0, report.errors());
  }

  private static void exercise(
      Path folder, Frames frames, TerritoryResults shown, ProblemReport report) throws Exception {
    Territory like = shown.territory();
    Territory territory =
        new Territory(
            "lesnoy",
            "Лесной",
            "Лесного",
            "в Лесном",
            like.level(),
            like.accent(),
            null,
            like.threshold(),
            like.act(),
            List.of());
    RegulationEditions editions = RegulationReader.read(EXERCISE, "content", "lesnoy", report);
    assertNotNull(editions);
    Frame frame = frame(frames, SiteMap.regulation("lesnoy"), "Положение", shown);
    write(
        folder, RegulationSection.of(frame, territory, editions, null, null, List.of(), List.of()));
    RegulationComparisonPage comparison =
        RegulationSection.comparison(
            frame(frames, SiteMap.editions("lesnoy"), "Сравнение", shown), territory, editions);
    assertNotNull(comparison);
    write(folder, comparison);
  }

  @Test
  void eachTerritoryHasItsPagesAndTheExerciseAloneHasAComparison() {
    assertEquals(5 + 5 + 1 + 2, PAGES.size());
    assertTrue(PAGES.containsKey("lesnoy/polozhenie/sravnenie/index.html"));
    assertFalse(PAGES.containsKey("kaspiysk/polozhenie/sravnenie/index.html"));
    assertTrue(PAGES.containsKey("glossary/index.html"));
  }

  @Test
  void pagesKeepToTheRulesOfTheSite() {
    PAGES.forEach(
        (name, page) -> {
          assertEquals(1, page.select("h1").size(), name);
          assertTrue(page.select("style, [style], body [title], img").isEmpty(), name);
          assertTrue(
              page.select("script:not([type=application/ld+json], [src*=/late.])").isEmpty(), name);
          Set<String> ids = new HashSet<>();
          page.select("[id]").forEach(one -> assertTrue(ids.add(one.id()), name + ": " + one.id()));
          int last = 0;
          for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= last + 1, name + ": " + heading);
            last = level;
          }
          for (Element one : page.select("[aria-describedby], [aria-labelledby]")) {
            String label = one.attr("aria-describedby") + one.attr("aria-labelledby");
            assertTrue(ids.contains(label), name + ": " + one);
          }
        });
  }

  @Test
  void linksLeadToPlacesThatExist() {
    PAGES.forEach(
        (name, page) -> {
          for (Element link : page.select("main a[href]")) {
            URI target = URI.create("/" + name).resolve(URI.create(link.attr("href")));
            String path = target.getPath().substring(1);
            Document there = PAGES.get(path.endsWith("/") ? path + "index.html" : path);
            if (there == null) {
              assertTrue(
                  path.contains("/monitoring/") || path.contains("/roadmap/"), name + ": " + link);
            } else if (target.getFragment() != null) {
              assertNotNull(there.getElementById(target.getFragment()), name + ": " + link);
            }
          }
        });
  }

  @Test
  void everyNumberedClauseAndParagraphHasANamedPermanentLink() {
    Document page = page("kaspiysk/polozhenie/index.html");
    Elements clauses = page.select(".act-text [id^=p-]:is(div, p)");
    assertTrue(clauses.size() > 20, clauses.size() + " clauses");
    for (Element clause : clauses) {
      Element mark = clause.selectFirst("a[aria-label]");
      assertNotNull(mark);
      assertEquals("#" + clause.id(), mark.attr("href"));
      assertFalse(mark.attr("aria-label").isBlank(), mark.toString());
    }
    Element clause = page.getElementById("p-3.3.1-2");
    assertNotNull(clause);
    assertEquals("3.3.1.", clause.select("b").first().text());
    assertEquals(
        "п. 3.3.1 (второй)",
        clause.selectFirst("a[aria-label]").attr("aria-label").replace('\u00a0', ' '));
  }

  @Test
  void termsAreMarkedOnceInASectionWithTheirDefinition() {
    Document page = page("kirov/polozhenie/index.html");
    Element term =
        page.select(".glossed a:contains(индивидуальный образовательный маршрут)").first();
    assertNotNull(term);
    assertEquals("#" + term.attr("aria-describedby"), term.attr("href"), "it opens in its place");
    Element tip = page.getElementById(term.attr("aria-describedby"));
    assertNotNull(tip);
    assertEquals("tooltip", tip.attr("role"));
    assertEquals("../terminy/#individualnyy-obrazovatelnyy-marshrut", tip.select("a").attr("href"));
    assertTrue(tip.text().startsWith("Личный план обучения"), tip.text());
    for (Element section : page.select("section:has(> h3)")) {
      Set<String> seen = new HashSet<>();
      section.select(".glossed a").forEach(a -> assertTrue(seen.add(a.attr("href")), a.toString()));
    }
    assertTrue(page.select("h1 .glossed, h2 .glossed, h3 .glossed, a .glossed").isEmpty());
  }

  @Test
  void everyIndicatorStandsAtTheClauseItMeasures() {
    for (TerritoryContent content : CONTENTS) {
      Document page = page(content.territory().slug() + "/polozhenie/index.html");
      for (IndicatorDefinition indicator : content.indicators()) {
        String href = "../monitoring/" + indicator.code() + "/";
        assertFalse(page.select(".measured a[href=" + href + "]").isEmpty(), indicator.code());
      }
    }
    Element clause = page("krasnogvardeysky/polozhenie/index.html").getElementById("p-8.2-1-t-10");
    assertNotNull(clause);
    assertEquals("../monitoring/b2-1-10/", clause.select(".measured a").attr("href"));
  }

  @Test
  void everyEventThatNamesAClauseStandsThere() {
    for (Roadmap plan : RealRoadmaps.all()) {
      Document page = page(plan.territory() + "/polozhenie/index.html");
      Set<String> tied = new HashSet<>();
      for (RoadmapEvent event : plan.events()) {
        String link = "a[href=../roadmap/#" + event.id() + "]";
        for (Place place : event.clauses()) {
          tied.add(event.id());
          assertTrue(
              page.select(".measured").select(link).size() > 0, plan.territory() + event.id());
          assertNotNull(page.getElementById(place.anchor()), place.label());
        }
        assertEquals(event.clauses().isEmpty(), !page.select(".ties " + link).isEmpty());
      }
      assertTrue(
          page.select(".ties")
              .text()
              .replace('\u00a0', ' ')
              .contains("пункт назван у " + tied.size() + " из " + plan.events().size() + "."),
          page.select(".ties").text());
    }
    Element function =
        page("totsky/polozhenie/index.html").getElementById("prilozhenie-2-p-funktsii-mtsnpk-2");
    assertNotNull(function);
    assertEquals(7, function.select(".measured p a").size());
    assertTrue(function.text().contains("соответствие установил портал"));
  }

  @Test
  void termsSayInWhichEventsAndMethodsTheyOccur() {
    Document page = page("kirov/terminy/index.html");
    Element route = page.getElementById("individualnyy-obrazovatelnyy-marshrut");
    assertNotNull(route);
    assertTrue(route.text().contains("В методиках показателей:"), route.text());
    assertFalse(route.select("a[href=../monitoring/k1/]").isEmpty());
    Element concept = page("oktyabrsky/terminy/index.html").getElementById("kontseptsiya");
    assertNotNull(concept);
    assertFalse(concept.select("a[href=../roadmap/#e-3]").isEmpty(), concept.text());
    Element defined = page("kaspiysk/terminy/index.html").getElementById("mentorstvo");
    assertNotNull(defined);
    assertTrue(defined.text().contains("Примечание портала: акт только определяет"));
  }

  @Test
  void theComparisonMarksWords() {
    Document page = page("lesnoy/polozhenie/sravnenie/index.html");
    assertEquals(6, page.select(".difference").size());
    assertEquals("записи занятий,", page.select(".difference ins").get(3).text());
    assertEquals(
        "Добавлено 1 место, исключено 1 место, изменено 4 места; без изменений 105 мест.",
        page.select("main > p").get(1).text().replace('\u00a0', ' ').split(" Сравнивается")[0]);
  }

  @Test
  void thePortalPutsFormsOfOneTermTogether() {
    Document page = page("glossary/index.html");
    Element entry = page.getElementById("professionalnye-defitsity");
    assertNotNull(entry);
    assertEquals(4, entry.select("dd").size());
    assertEquals(1, page.select("dt:matchesOwn(^Горизонтальное обучение$)").size());
  }

  private static Document page(String name) {
    Document page = PAGES.get(name);
    assertNotNull(page, name);
    return page;
  }

  private static Frame frame(Frames frames, Address address, String heading, TerritoryResults one) {
    return frames.of(
        address,
        heading,
        heading + " " + one.territory().genitive(),
        one,
        List.of(
            new Frames.Step(one.territory().name(), SiteMap.territory(one.slug())),
            new Frames.Step(heading, address)));
  }

  private static void write(Path folder, Page page) throws Exception {
    StringWriter html = new StringWriter();
    new TemplateRenderer(Path.of("..", "site-templates")).render(page, html);
    String name = page.frame().address().fileName();
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, html.toString());
    Document document = Jsoup.parse(html.toString());
    document.attr("source", html.toString());
    PAGES.put(name, document);
  }

  private static Map<String, List<String>> codes() throws Exception {
    Map<String, List<String>> codes = new TreeMap<>();
    try (DirectoryStream<Path> schemas =
        Files.newDirectoryStream(Path.of("..", "data", "schema"), "*.json")) {
      for (Path schema : schemas) {
        String table = schema.getFileName().toString().replace(".json", "");
        for (JsonNode field : new ObjectMapper().readTree(schema.toFile()).get("fields")) {
          List<String> values = new ArrayList<>();
          field.path("constraints").path("enum").forEach(value -> values.add(value.asText()));
          if (!values.isEmpty()) {
            codes.put(table + "." + field.get("name").asText(), values);
          }
        }
      }
    }
    return codes;
  }
}
