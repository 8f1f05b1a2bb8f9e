package org.metodportal.page.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.document.Digest;
import org.metodportal.content.document.Document;
import org.metodportal.content.document.DocumentLevel;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.programme.ProgrammeNotes;
import org.metodportal.content.regulation.CitedPlace;
import org.metodportal.content.regulation.ClauseTable;
import org.metodportal.page.Address;
import org.metodportal.page.ListPart;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.practice.PracticeSite;
import org.metodportal.page.site.Pages;

/** Documents of a portal that has many stand on several pages, and acts lead to the right one. */
final class LongDocumentsTest {
  private static final int ALL = 120;

  private static Document document(int number) {
    return new Document(
        "приказ",
        "",
        String.valueOf(number),
        LocalDate.of(2020, 1, 1).plusDays(number),
        DocumentLevel.MUNICIPAL,
        "Управление",
        "Документ " + number,
        "Что-то",
        "",
        List.of(
            new CitedPlace(
                "таблица",
                new ClauseTable("t-" + number, "таблица", List.of(), List.of(), number))),
        "",
        null,
        Digest.NONE);
  }

  private static PortalModel model() {
    TerritoryTexts texts =
        new TerritoryTexts(
            null,
            null,
            null,
            IntStream.rangeClosed(1, ALL).mapToObj(LongDocumentsTest::document).toList(),
            ProgrammeNotes.NONE,
            null,
            List.of(),
            List.of());
    PortalModel shipped = PracticeSite.model();
    return new PortalModel(
        shipped.portal(),
        shipped.asOf(),
        List.of(PracticeSite.results("lesnoy", texts)),
        List.of(),
        Deficits.NONE,
        Concepts.NONE);
  }

  @Test
  void eachDocumentStandsOnceAndTheActLeadsToItsPage() {
    PortalModel model = model();
    Map<String, String> pages = new TreeMap<>();
    Set<Address> addresses = new HashSet<>();
    try (Stream<Page> all = Pages.of(model)) {
      for (Page each : all.toList()) {
        assertTrue(addresses.add(each.frame().address()), each.frame().address().path());
        if (each instanceof DocumentsPage page && page.allHref().isEmpty()) {
          List<DocumentsPage.Row> rows = new ArrayList<>();
          page.groups().forEach(group -> rows.addAll(group.rows()));
          assertTrue(rows.size() <= ListPart.MOST, page.title());
          assertEquals(List.of(), page.filters(), "a choice would narrow this page alone");
          rows.forEach(row -> pages.put(row.id(), page.frame().address().path()));
        }
      }
    }
    assertEquals(ALL, pages.size());
    TerritoryResults lesnoy = model.territories().get(0);
    Address act = SiteMap.regulation("lesnoy");
    List<DocumentsPage.CitedDocuments> cited = CitingPlaces.of(act, lesnoy, model);
    assertEquals(ALL, cited.size());
    for (DocumentsPage.CitedDocuments place : cited) {
      String[] target = place.documents().get(0).href().split("#");
      assertEquals("../.." + pages.get(target[1]), target[0]);
    }
  }
}
