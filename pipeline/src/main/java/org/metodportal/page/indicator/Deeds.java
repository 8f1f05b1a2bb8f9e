package org.metodportal.page.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.monitoring.TerritoryMonitoring.MeasuredMeasure;
import org.metodportal.monitoring.measure.Effect;
import org.metodportal.monitoring.recommendation.Advice;
import org.metodportal.monitoring.recommendation.Recommendation;
import org.metodportal.page.Address;
import org.metodportal.page.Link;
import org.metodportal.page.SiteMap;
import org.metodportal.page.cycle.MeasuresSection;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.indicator.IndicatorPage.MeasureLine;
import org.metodportal.page.result.EffectWords;
import org.metodportal.page.roadmap.RoadmapWords;

/**
 * What is done about an indicator: measures, recommendations, events of the plan.
 *
 * @param address the page that links to them
 */
record Deeds(TerritoryReading reading, IndicatorDefinition definition, Address address) {
  private static final Pattern CRITERION =
      Pattern.compile("критери[йяюем]+[\\s\u00a0]+(\\d+)", Pattern.UNICODE_CASE);

  /** Measures with what they did to the indicator. */
  List<MeasureLine> measures() {
    List<MeasureLine> lines = new ArrayList<>();
    for (MeasuredMeasure measured : reading.results().monitoring().measures()) {
      for (Effect effect : measured.effects()) {
        if (effect.indicator().equals(definition.code())) {
          lines.add(
              new MeasureLine(
                  new Link(
                      measured.measure().title(),
                      MeasuresSection.measure(reading.results(), address, measured.measure().id())),
                  EffectWords.of(definition, effect),
                  measured.measure().sample()));
        }
      }
    }
    return List.copyOf(lines);
  }

  /** Recommendations that are given because of a value of the indicator, each once. */
  List<Link> advice() {
    Set<Recommendation> given = new LinkedHashSet<>();
    for (Advice advice : reading.results().monitoring().advice()) {
      boolean about =
          advice.grounds().stream()
              .anyMatch(
                  ground ->
                      ground.variable().equals("indicators")
                          && ground.key().equals(definition.code()));
      if (about) {
        given.add(advice.recommendation());
      }
    }
    return given.stream()
        .map(
            each ->
                new Link(
                    each.title(), MeasuresSection.advice(reading.results(), address, each.id())))
        .toList();
  }

  /**
   * Whether two references may mean one row of a table of criteria: a table has one address, and
   * its criteria are told apart by their numbers. A reference that names no criterion means all.
   */
  static boolean isOfOneCriterion(String clause, String other) {
    Set<String> criteria = criteria(clause);
    Set<String> others = criteria(other);
    return criteria.isEmpty() || others.isEmpty() || !Collections.disjoint(criteria, others);
  }

  private static Set<String> criteria(String words) {
    Set<String> numbers = new HashSet<>();
    Matcher matcher = CRITERION.matcher(words);
    while (matcher.find()) {
      numbers.add(matcher.group(1));
    }
    return numbers;
  }

  /** Events of the plan that carry out the clause of the indicator. */
  List<Link> events() {
    Roadmap roadmap = reading.results().texts().roadmap();
    if (roadmap == null) {
      return List.of();
    }
    Set<String> measured = new HashSet<>();
    reading.words().places(definition.clause()).forEach(place -> measured.add(place.anchor()));
    String plan = address.linkTo(SiteMap.roadmap(reading.results().slug()));
    List<Link> events = new ArrayList<>();
    for (RoadmapEvent event : roadmap.events()) {
      if (event.clauses().stream().anyMatch(place -> measured.contains(place.anchor()))
          && isOfOneCriterion(definition.clause(), event.clauseWords())) {
        events.add(
            new Link(RoadmapWords.number(event) + ". " + event.name(), plan + "#" + event.id()));
      }
    }
    return List.copyOf(events);
  }
}
