package org.metodportal.page.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.content.document.Document;
import org.metodportal.content.regulation.CitedPlace;
import org.metodportal.content.regulation.Place;
import org.metodportal.page.Address;
import org.metodportal.page.Link;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.document.DocumentsPage.CitedDocuments;
import org.metodportal.page.text.Brief;

/** Finds the places of a territory's act that refer to documents. */
public final class CitingPlaces {
  /** Characters of a title in the list of an act, which the reader sees whole on its own page. */
  private static final int TITLE_CHARACTERS = 52;

  private CitingPlaces() {}

  /**
   * The places, from top to bottom.
   *
   * @param from the page of the act
   * @param results the territory whose act it is
   */
  public static List<CitedDocuments> of(Address from, TerritoryResults results, PortalModel model) {
    Map<String, Address> pages = ToldDocument.pages(model);
    String slug = results.slug();
    Map<String, Place> places = new HashMap<>();
    Map<String, List<Link>> links = new HashMap<>();
    for (Document document : results.texts().documents()) {
      String place = ToldDocument.anchorOf(slug, document);
      String href = from.linkTo(pages.getOrDefault(place, SiteMap.DOCUMENTS)) + "#" + place;
      String requisites = DocumentRows.requisites(document);
      String title = Brief.words(document.title(), TITLE_CHARACTERS);
      String words = title + (requisites.isEmpty() ? "" : ", " + requisites);
      for (CitedPlace cited : document.citedIn()) {
        String anchor = cited.place().anchor();
        places.put(anchor, cited.place());
        links.computeIfAbsent(anchor, key -> new ArrayList<>()).add(new Link(words, href));
      }
    }
    return places.values().stream()
        .sorted(Comparator.comparingInt(Place::line))
        .map(
            place ->
                new CitedDocuments(
                    new Link(place.label(), "#" + place.anchor()),
                    List.copyOf(links.getOrDefault(place.anchor(), List.of()))))
        .toList();
  }
}
