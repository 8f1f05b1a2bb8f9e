package org.metodportal.page.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.document.Document;
import org.metodportal.content.document.DocumentLevel;
import org.metodportal.document.LatinName;
import org.metodportal.page.Address;
import org.metodportal.page.ListPart;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.text.NameOrder;

/**
 * A document with everything that territories tell of it; the first one names it.
 *
 * @param anchor its permanent anchor
 * @param tellings in the order of the territories; never empty
 */
record ToldDocument(String anchor, List<Telling> tellings) {
  private static final int LONGEST_ANCHOR = 96;

  private static final Comparator<ToldDocument> NEWEST_FIRST =
      Comparator.comparing(
              ToldDocument::date,
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder().reversed()))
          .thenComparing(ToldDocument::title, NameOrder.COMPARATOR)
          .thenComparing(ToldDocument::anchor);

  /** A document as a territory tells it. */
  record Telling(TerritoryResults territory, Document document) {
    String slug() {
      return territory.territory().slug();
    }
  }

  /** Every document of a portal once, the newest first. */
  static List<ToldDocument> all(PortalModel model) {
    Map<String, List<Telling>> tellings = new LinkedHashMap<>();
    for (TerritoryResults territory : model.territories()) {
      for (Document document : territory.texts().documents()) {
        tellings
            .computeIfAbsent(
                anchorOf(territory.territory().slug(), document), anchor -> new ArrayList<>())
            .add(new Telling(territory, document));
      }
    }
    return tellings.entrySet().stream()
        .map(each -> new ToldDocument(each.getKey(), List.copyOf(each.getValue())))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /** The page of the whole list on which each document stands, by its anchor. */
  static Map<String, Address> pages(PortalModel model) {
    Map<String, Address> pages = new HashMap<>();
    for (ListPart<ToldDocument> part : ListPart.of(SiteMap.DOCUMENTS, all(model))) {
      part.entries().forEach(entry -> pages.put(entry.anchor(), part.address()));
    }
    return pages;
  }

  /**
   * The permanent anchor of a document. A federal one has the same whichever territory tells of it;
   * others begin with the territory.
   */
  static String anchorOf(String slug, Document document) {
    LocalDate date = document.date();
    String name =
        document.number().isEmpty() || date == null
            ? document.kind() + " " + document.title()
            : document.kind() + " " + document.number() + " " + date;
    String latin = LatinName.of(name, LONGEST_ANCHOR);
    return document.level() == DocumentLevel.FEDERAL ? latin : slug + "-" + latin;
  }

  Document document() {
    return tellings.get(0).document();
  }

  @Nullable LocalDate date() {
    return document().date();
  }

  String title() {
    return document().title();
  }

  boolean isOf(TerritoryResults territory) {
    return tellings.stream().anyMatch(telling -> telling.territory().equals(territory));
  }
}
