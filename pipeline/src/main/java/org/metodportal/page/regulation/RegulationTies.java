package org.metodportal.page.regulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.page.Address;
import org.metodportal.page.Link;
import org.metodportal.page.SiteMap;
import org.metodportal.page.roadmap.RoadmapWords;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;

/**
 * Which places of an act are measured by indicators and served by events.
 *
 * @param measures indicators by the anchor of what they measure
 * @param events events by the anchor of what they serve; by number alone where they are many
 * @param shown the same in words, for the page
 */
record RegulationTies(
    Map<String, List<Link>> measures, Map<String, List<Link>> events, RegulationPage.Ties shown) {

  /**
   * Ties of the act on its page.
   *
   * @param from address of the page
   * @param roadmap null when there is no plan
   */
  static RegulationTies of(
      Address from,
      String slug,
      Regulation regulation,
      @Nullable Roadmap roadmap,
      List<IndicatorDefinition> indicators) {
    References references = References.to(regulation);
    Map<String, List<Link>> measures = new HashMap<>();
    List<Link> looseIndicators = new ArrayList<>();
    for (IndicatorDefinition indicator : indicators) {
      Address target = SiteMap.indicator(slug, indicator.code());
      Link link = new Link(indicator.title(), from.linkTo(target));
      add(link, references.named(indicator.clause()), measures, looseIndicators);
    }
    Map<String, List<Link>> events = new HashMap<>();
    List<Link> looseEvents = new ArrayList<>();
    Map<String, String> numbers = new HashMap<>();
    if (roadmap != null) {
      String plan = from.linkTo(SiteMap.roadmap(slug));
      for (RoadmapEvent event : roadmap.events()) {
        String words = RoadmapWords.number(event) + ". " + event.name();
        add(new Link(words, plan + "#" + event.id()), event.clauses(), events, looseEvents);
        numbers.put(plan + "#" + event.id(), RoadmapWords.number(event));
      }
    }
    events.replaceAll(
        (anchor, links) ->
            links.size() <= RegulationPage.MOST_NAMED
                ? links
                : links.stream()
                    .map(link -> new Link(numbers.getOrDefault(link.href(), ""), link.href()))
                    .toList());
    boolean tied = !events.isEmpty();
    return new RegulationTies(
        measures,
        events,
        new RegulationPage.Ties(
            summary(indicators.size(), measures, roadmap, events),
            List.copyOf(looseIndicators),
            tied ? List.copyOf(looseEvents) : List.of()));
  }

  private static void add(
      Link link, List<Place> places, Map<String, List<Link>> byAnchor, List<Link> loose) {
    for (Place place : places) {
      byAnchor.computeIfAbsent(place.anchor(), anchor -> new ArrayList<>()).add(link);
    }
    if (places.isEmpty()) {
      loose.add(link);
    }
  }

  private static String summary(
      int indicators,
      Map<String, List<Link>> measures,
      @Nullable Roadmap roadmap,
      Map<String, List<Link>> events) {
    List<String> sentences = new ArrayList<>();
    if (indicators > 0) {
      sentences.add(measured(indicators, measures.size()));
    }
    if (roadmap != null && !events.isEmpty()) {
      int all = roadmap.events().size();
      long tied = roadmap.events().stream().filter(event -> !event.clauses().isEmpty()).count();
      sentences.add(served(events.size(), tied, all));
      Set<String> both = new HashSet<>(measures.keySet());
      both.retainAll(events.keySet());
      sentences.add(both(both.size()));
    } else if (roadmap != null) {
      sentences.add("В «дорожной карте» не названо, каким пунктам служат мероприятия.");
    }
    return String.join(" ", sentences);
  }

  /** What indicators measure. */
  static String measured(int indicators, int places) {
    return "Показатели измеряют "
        + places(places)
        + " документа: пункты, перечни, таблицы или разделы; всего "
        + RussianPlural.count(indicators, "показатель", "показателя", "показателей")
        + ".";
  }

  /** What events serve. */
  static String served(int places, long tied, int events) {
    return "Мероприятия «дорожной карты» служат "
        + RussianNumbers.whole(places)
        + "\u00a0"
        + RussianPlural.genitive(places, "месту", "местам")
        + "; пункт назван у "
        + tied
        + " из\u00a0"
        + events
        + ".";
  }

  /** How many places are measured and served. */
  static String both(int places) {
    return places == 0
        ? "Мест, у которых есть и показатель, и мероприятие, нет."
        : "И показатель, и мероприятие есть у "
            + RussianNumbers.whole(places)
            + "\u00a0"
            + RussianPlural.genitive(places, "места", "мест")
            + ".";
  }

  private static String places(int count) {
    return RussianPlural.count(count, "место", "места", "мест");
  }
}
