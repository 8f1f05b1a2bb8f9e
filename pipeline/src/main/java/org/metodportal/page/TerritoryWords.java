package org.metodportal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.glossary.Glossary;
import org.metodportal.content.glossary.TermMarker;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.RegulationEditions;

/** The act and the terms of a territory, as words on its pages refer to them. */
public final class TerritoryWords {
  private final Address act;
  private final Address terms;
  private final @Nullable References references;
  private final @Nullable TermMarker marker;

  public TerritoryWords(String slug, TerritoryTexts texts) {
    RegulationEditions regulation = texts.regulation();
    Glossary glossary = texts.glossary();
    act = SiteMap.regulation(slug);
    terms = SiteMap.glossary(slug);
    references = regulation == null ? null : References.to(regulation.inForce());
    marker = glossary == null ? null : new TermMarker(glossary);
  }

  /** What marks the words of a page that speaks of the act as a whole. */
  public PageWords on(Address page) {
    return new PageWords(page.linkTo(act), page.linkTo(terms), references, marker, "");
  }

  /**
   * What marks the words of a page that speaks of one clause, near which short references are
   * looked for.
   *
   * @param clause that clause in words; empty when there is none
   */
  public PageWords on(Address page, String clause) {
    List<Place> places = places(clause);
    return new PageWords(
        page.linkTo(act),
        page.linkTo(terms),
        references,
        marker,
        places.isEmpty() ? "" : places.get(0).anchor());
  }

  /** The places of the act that the words name; none without an act. */
  public List<Place> places(String words) {
    return references == null ? List.of() : references.named(words);
  }
}
