package org.metodportal.monitoring.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.problem.CodePointOrder;

/** The public figures of one territory as series: totals, and members of breakdowns. */
public final class PublicFigures {
  private static final PublishedSeries NONE = new PublishedSeries(new TreeMap<>());

  private final List<IndicatorDefinition> definitions;
  private final List<Integer> years;
  private final Map<String, Map<Breakdown, SortedMap<String, PublishedSeries>>> series =
      new HashMap<>();

  /**
   * @param figures what disclosure lets out, in any order; figures of other indicators than those
   *     defined are left aside
   */
  public PublicFigures(List<IndicatorDefinition> definitions, Collection<Figure> figures) {
    this.definitions = List.copyOf(definitions);
    Map<String, IndicatorDefinition> known = new HashMap<>();
    definitions.forEach(definition -> known.put(definition.code(), definition));
    Map<String, Map<Breakdown, Map<String, NavigableMap<Integer, Observation>>>> cells =
        new HashMap<>();
    TreeSet<Integer> seen = new TreeSet<>();
    for (Figure figure : figures) {
      IndicatorDefinition definition = known.get(figure.indicator());
      if (definition == null) {
        continue;
      }
      seen.add(figure.year());
      cells
          .computeIfAbsent(figure.indicator(), code -> new HashMap<>())
          .computeIfAbsent(figure.breakdown(), name -> new HashMap<>())
          .computeIfAbsent(figure.member(), name -> new TreeMap<>())
          .put(figure.year(), Observation.of(definition.measure(), figure));
    }
    List<Integer> all = new ArrayList<>();
    if (!seen.isEmpty()) {
      for (int year = seen.first(); year <= seen.last(); year++) {
        all.add(year);
      }
    }
    years = List.copyOf(all);
    cells.forEach(
        (code, breakdowns) ->
            breakdowns.forEach(
                (breakdown, members) -> {
                  SortedMap<String, PublishedSeries> ordered = new TreeMap<>(CodePointOrder.ORDER);
                  members.forEach(
                      (member, byYear) -> ordered.put(member, new PublishedSeries(byYear)));
                  series.computeIfAbsent(code, c -> new HashMap<>()).put(breakdown, ordered);
                }));
  }

  /** The indicators, in the order given. */
  public List<IndicatorDefinition> definitions() {
    return definitions;
  }

  /** Every year from the first with a figure to the last, ascending. */
  public List<Integer> years() {
    return years;
  }

  /** The totals of an indicator; empty when it has none. */
  public PublishedSeries total(String code) {
    return members(code, Breakdown.TOTAL).getOrDefault("", NONE);
  }

  /** One member of a breakdown; empty when there is no such member. */
  public PublishedSeries member(String code, Breakdown breakdown, String member) {
    return members(code, breakdown).getOrDefault(member, NONE);
  }

  /** The members of a breakdown, in code-point order. */
  public SortedMap<String, PublishedSeries> members(String code, Breakdown breakdown) {
    return series
        .getOrDefault(code, Map.of())
        .getOrDefault(breakdown, Collections.emptySortedMap());
  }
}
