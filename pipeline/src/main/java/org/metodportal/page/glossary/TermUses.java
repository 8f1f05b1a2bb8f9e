package org.metodportal.page.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.glossary.Glossary;
import org.metodportal.content.glossary.Mention;
import org.metodportal.content.glossary.Term;
import org.metodportal.content.glossary.TermMarker;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.regulation.Division;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.document.markdown.MarkdownText;
import org.metodportal.page.Address;
import org.metodportal.page.Link;
import org.metodportal.page.SiteMap;
import org.metodportal.page.glossary.GlossaryPage.Uses;
import org.metodportal.page.roadmap.RoadmapWords;

/** Where the pages of a territory use its terms: in the act, the plan and the indicators. */
final class TermUses {
  private static final int SECTION = 3;

  private final TermMarker marker;
  private final Map<String, List<Link>> clauses = new HashMap<>();
  private final Map<String, List<Link>> events = new HashMap<>();
  private final Map<String, List<Link>> indicators = new HashMap<>();

  private TermUses(Glossary glossary) {
    this.marker = new TermMarker(glossary);
  }

  /**
   * Uses of all terms.
   *
   * @param from the page that links to them
   */
  static TermUses of(
      Address from,
      String slug,
      Glossary glossary,
      TerritoryTexts texts,
      List<IndicatorDefinition> indicators) {
    TermUses uses = new TermUses(glossary);
    RegulationEditions regulation = texts.regulation();
    if (regulation != null) {
      uses.addClauses(regulation.inForce(), from.linkTo(SiteMap.regulation(slug)));
    }
    Roadmap roadmap = texts.roadmap();
    if (roadmap != null) {
      String plan = from.linkTo(SiteMap.roadmap(slug));
      for (RoadmapEvent event : roadmap.events()) {
        Link link = new Link("№\u00a0" + RoadmapWords.number(event), plan + "#" + event.id());
        uses.add(uses.events, link, List.of(event.name(), event.result()));
      }
    }
    MarkdownText markdown = new MarkdownText();
    for (IndicatorDefinition indicator : indicators) {
      Address page = SiteMap.indicator(slug, indicator.code());
      Link link = new Link(indicator.shortTitle(), from.linkTo(page));
      uses.add(uses.indicators, link, markdown.prose(indicator.method()));
    }
    return uses;
  }

  /** Where a term occurs, kind by kind; nothing for a term that is only defined. */
  List<Uses> of(Term term) {
    List<Uses> uses = new ArrayList<>();
    addKind(uses, "В документе", clauses, term);
    addKind(uses, "В дорожной карте", events, term);
    addKind(uses, "В методиках показателей", indicators, term);
    return List.copyOf(uses);
  }

  private static void addKind(
      List<Uses> uses, String title, Map<String, List<Link>> byTerm, Term term) {
    List<Link> links = byTerm.getOrDefault(term.anchor(), List.of());
    if (!links.isEmpty()) {
      uses.add(new Uses(title, List.copyOf(links)));
    }
  }

  private void add(Map<String, List<Link>> byTerm, Link link, List<String> texts) {
    Set<String> found = new LinkedHashSet<>();
    for (String text : texts) {
      marker.mentions(text).forEach(mention -> found.add(mention.term().anchor()));
    }
    for (String anchor : found) {
      byTerm.computeIfAbsent(anchor, key -> new ArrayList<>()).add(link);
    }
  }

  /** The first clause of each section that uses a term. */
  private void addClauses(Regulation regulation, String act) {
    TermMarker.Section[] section = {marker.section()};
    regulation.eachDivision(
        division -> {
          if (division.level() <= SECTION) {
            section[0] = marker.section();
          }
          addClauses(section[0], division, act);
        });
  }

  private void addClauses(TermMarker.Section section, Division division, String act) {
    for (Clause clause : Regulation.allClauses(division.pieces())) {
      for (Mention mention : section.mark(clause.text())) {
        clauses
            .computeIfAbsent(mention.term().anchor(), anchor -> new ArrayList<>())
            .add(new Link(clause.label(), act + "#" + clause.anchor()));
      }
    }
  }
}
