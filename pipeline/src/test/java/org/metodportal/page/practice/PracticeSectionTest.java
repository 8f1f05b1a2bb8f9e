package org.metodportal.page.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.practice.Practice;
import org.metodportal.content.practice.PracticeWords;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.page.practice.PracticeRelations.Relative;
import org.metodportal.page.site.Pages;
import org.metodportal.problem.SourcePosition;

/** What the pages, the table and the relations of the bank say. */
final class PracticeSectionTest {
  private static final PortalModel MODEL = PracticeSite.model();
  private static final PracticeBank BANK = PracticeBank.of(MODEL.territories());
  private static final List<Page> PAGES =
      PracticeSection.OF_PORTAL.pages().apply(new Frames(MODEL, Pages.SECTIONS)).toList();

  private static PracticesPage whole() {
    return (PracticesPage) PAGES.get(0);
  }

  private static PracticePage card(String slug) {
    return PAGES.stream()
        .filter(PracticePage.class::isInstance)
        .map(PracticePage.class::cast)
        .filter(page -> page.frame().address().equals(SiteMap.PRACTICES.folder(slug)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyCardAndEveryValueHasItsPage() {
    Set<Address> addresses = new HashSet<>();
    PAGES.forEach(page -> assertTrue(addresses.add(page.frame().address())));
    BANK.entries().forEach(entry -> assertTrue(addresses.contains(entry.address())));
    int values = 0;
    for (PracticesPage.Facet facet : whole().facets()) {
      values += facet.values().size();
      for (PracticesPage.Value value : facet.values()) {
        assertTrue(
            addresses.contains(SiteMap.PRACTICES.folder(facet.id()).folder(value.slug())),
            value.text());
      }
    }
    int facets = whole().facets().size();
    assertEquals(1 + facets + values + BANK.entries().size(), PAGES.size());
  }

  @Test
  void countsOfAFacetAddUp() {
    Map<String, Integer> sums = new TreeMap<>();
    for (PracticesPage.Facet facet : whole().facets()) {
      for (PracticesPage.Value value : facet.values()) {
        assertTrue(value.count() > 0, value.text());
        sums.merge(facet.id(), value.count(), Integer::sum);
      }
    }
    int all = BANK.entries().size();
    assertEquals(all, sums.get("territory"));
    assertEquals(all, sums.get("verdict"));
    assertEquals(all, sums.get("direction"), "every shipped card names its direction");
    assertEquals(all, sums.get("form"), "every shipped card names its form");
    assertEquals(total(practice -> practice.levels()), sums.get("level"));
    assertEquals(total(practice -> practice.subjects()), sums.get("subject"));
    assertEquals(total(practice -> practice.deficits()), sums.get("deficit"));
  }

  private static int total(Function<Practice, List<String>> values) {
    return BANK.entries().stream().mapToInt(e -> values.apply(e.practice()).size()).sum();
  }

  @Test
  void pageOfAValueListsAsManyAsItsLinkSays() {
    for (Page page : PAGES) {
      if (page instanceof PracticesPage list && !list.allHref().isEmpty()) {
        List<PracticesPage.Value> current =
            list.facets().stream()
                .flatMap(facet -> facet.values().stream())
                .filter(PracticesPage.Value::current)
                .toList();
        assertEquals(1, current.size(), list.heading());
        assertEquals(list.cards().size(), current.get(0).count(), list.heading());
        assertEquals("", list.scriptHref(), "only the whole bank can be narrowed");
      }
    }
  }

  @Test
  void marksOfCardsAreValuesOfFacets() {
    Map<String, Map<String, Integer>> marked = new TreeMap<>();
    for (PracticesPage.Card card : whole().cards()) {
      for (PracticesPage.Mark mark : card.marks()) {
        for (String slug : mark.slugs().split(" ")) {
          marked.computeIfAbsent(mark.facet(), key -> new TreeMap<>()).merge(slug, 1, Integer::sum);
        }
      }
    }
    for (PracticesPage.Facet facet : whole().facets()) {
      assertEquals(
          facet.values().stream()
              .collect(
                  Collectors.toMap(
                      PracticesPage.Value::slug,
                      PracticesPage.Value::count,
                      Integer::sum,
                      TreeMap::new)),
          marked.get(facet.id()));
    }
  }

  @Test
  void deficitPageExplainsTheDeficit() {
    PracticesPage page =
        PAGES.stream()
            .filter(each -> each.frame().address().path().equals("/practices/deficit/fg-cht/"))
            .map(PracticesPage.class::cast)
            .findFirst()
            .orElseThrow();

    assertEquals("Читательская грамотность", page.heading());
    assertTrue(page.about().startsWith("Учителю трудно"), page.about());
  }

  @Test
  void overdueReviewIsSaidPlainly() {
    PracticePage late = card("dnevnik-nastavnika");
    PracticePage current = card("vzaimnye-uroki");

    assertTrue(late.expertise().overdue());
    assertEquals(
        "Срок пересмотра прошёл: 6\u00a0октября 2025\u00a0г. Сведения могли устареть.",
        late.expertise().review());
    assertFalse(current.expertise().overdue());
    assertEquals("Не позже 1\u00a0февраля 2027\u00a0г.", current.expertise().review());
  }

  @Test
  void verdictIsSaidInWords() {
    assertEquals("Подтверждена экспертами", card("vzaimnye-uroki").expertise().verdict());
    assertEquals("Не подтверждена экспертами", card("bally-za-sertifikaty").expertise().verdict());
    assertEquals("Экспертизы ещё не было", card("marshrut-na-odnom-liste").expertise().verdict());
  }

  @Test
  void clauseLeadsToItsPlaceInTheAct() {
    assertEquals(
        List.of(
            new PracticePage.Served("п. 3.3.1 (второй)", "../../kaspiysk/polozhenie/#p-3.3.1-2")),
        card("pary-po-defitsitam").clauses());
  }

  @Test
  void relationGoesBothWays() {
    PracticeRelations relations = new PracticeRelations(BANK, BANK.entries().size());
    Map<String, Integer> points = new TreeMap<>();
    for (PracticeEntry entry : BANK.entries()) {
      for (Relative relative : relations.of(entry)) {
        String from = entry.practice().slug();
        String to = relative.entry().practice().slug();
        assertFalse(from.equals(to), "nobody is a relative of itself");
        points.put(from + " " + to, relative.points());
      }
    }
    assertFalse(points.isEmpty());
    points.forEach(
        (pair, weight) -> {
          String[] slugs = pair.split(" ");
          assertEquals(weight, points.get(slugs[1] + " " + slugs[0]), pair);
        });
  }

  @Test
  void closestRelativesComeFirst() {
    Practice one = practice("one", "наставничество", List.of("ФГ-ЧТ", "ОЦЕНКА"), List.of("химия"));
    PracticeBank bank =
        bank(
            one,
            practice("subject", "инклюзия", List.of(), List.of("Химия")),
            practice("deficit", "инклюзия", List.of("ФГ-ЧТ"), List.of()),
            practice("direction", "наставничество", List.of(), List.of()),
            practice("all", "наставничество", List.of("ФГ-ЧТ", "ОЦЕНКА"), List.of("химия")));
    PracticeEntry entry =
        bank.entries().stream()
            .filter(each -> each.practice().slug().equals("one"))
            .findFirst()
            .orElseThrow();

    List<String> relatives =
        new PracticeRelations(bank, 5)
            .of(entry).stream()
                .map(each -> each.entry().practice().slug() + " " + each.points())
                .toList();

    assertEquals(
        List.of("all 9", "deficit 3", "direction 2"), relatives, "a subject alone is not enough");
    assertEquals(1, new PracticeRelations(bank, 1).of(entry).size());
  }

  @Test
  void tableHoldsEveryCardAndNoFormula() throws Exception {
    String text = table(BANK, "https://metodportal.example");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> rows = format.parse(new StringReader(text)).getRecords();

    assertEquals(BANK.entries().size(), rows.size());
    assertFalse(text.contains("\r"));
    for (CSVRecord row : rows) {
      assertEquals(PracticeTable.TABLE.columns().size(), row.size());
      assertEquals(
          "https://metodportal.example/practices/" + row.get("slug") + "/", row.get("url"));
    }
    Practice formula = practice("x", "", List.of(), List.of("=HYPERLINK(1)"));
    CSVRecord row = format.parse(new StringReader(table(bank(formula), ""))).getRecords().get(0);
    assertEquals("'=HYPERLINK(1)", row.get("subjects"));
  }

  private static String table(PracticeBank bank, String address) {
    return CsvWriter.text(
        PracticeTable.TABLE.header(), out -> PracticeTable.write(bank, address, out));
  }

  @Test
  void portalWithoutCardsHasNoBank() {
    PortalModel empty =
        new PortalModel(
            MODEL.portal(),
            MODEL.asOf(),
            List.of(PracticeSite.results("kirov", TerritoryTexts.NONE)),
            List.of(),
            Deficits.NONE,
            Concepts.NONE);

    assertFalse(PracticeSection.OF_PORTAL.present().test(empty));
    assertTrue(
        Pages.of(empty)
            .noneMatch(page -> page instanceof PracticesPage || page instanceof PracticePage));
    assertTrue(
        Pages.of(empty)
            .noneMatch(
                page ->
                    page.frame().portal().navigation().stream()
                        .anyMatch(link -> link.text().equals("Практики"))));
  }

  @Test
  void deficitOutsideTheListGoesByItsCode() {
    assertEquals(
        new PracticeFacet.Value("net-takogo", "НЕТ-ТАКОГО", -1),
        PracticeFacet.deficit("НЕТ-ТАКОГО", Deficits.NONE));
  }

  private static PracticeBank bank(Practice... practices) {
    List<PracticeEntry> entries = new ArrayList<>();
    for (Practice practice : practices) {
      entries.add(
          new PracticeEntry(
              practice, PracticeSite.results("lesnoy", TerritoryTexts.NONE).territory(), ""));
    }
    return new PracticeBank(entries);
  }

  private static Practice practice(
      String slug, String direction, List<String> deficits, List<String> subjects) {
    return new Practice(
        "lesnoy",
        slug,
        "Практика " + slug,
        LocalDate.of(2024, 5, 20),
        null,
        "Кабинет",
        "",
        direction,
        List.of(),
        subjects,
        "",
        deficits,
        "",
        null,
        new Practice.Conclusion(PracticeWords.NO_CONCLUSION, "", null),
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        "Текст",
        List.of(),
        List.of(),
        SourcePosition.of("content/lesnoy/practices/" + slug + ".md"));
  }
}
