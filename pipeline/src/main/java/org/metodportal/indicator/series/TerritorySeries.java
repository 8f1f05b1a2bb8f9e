package org.metodportal.indicator.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.Figure;

/** The series of every indicator of one territory. Immutable. */
public final class TerritorySeries {
  private final List<IndicatorDefinition> definitions;
  private final List<Integer> years;
  private final Map<String, IndicatorSeries> series = new HashMap<>();

  /**
   * Groups the figures of a territory.
   *
   * @param figures figures in any order; those of indicators that are not defined are left aside
   */
  public TerritorySeries(List<IndicatorDefinition> definitions, Collection<Figure> figures) {
    this.definitions = List.copyOf(definitions);
    Map<String, List<Figure>> byCode = new HashMap<>();
    definitions.forEach(definition -> byCode.put(definition.code(), new ArrayList<>()));
    List<Figure> known = new ArrayList<>();
    for (Figure figure : figures) {
      List<Figure> own = byCode.get(figure.indicator());
      if (own != null) {
        own.add(figure);
        known.add(figure);
      }
    }
    years = IndicatorSeries.yearsOf(known);
    for (IndicatorDefinition definition : definitions) {
      series.put(
          definition.code(),
          new IndicatorSeries(
              definition.measure(), byCode.getOrDefault(definition.code(), List.of()), years));
    }
  }

  /** The indicators, in the order given. */
  public List<IndicatorDefinition> definitions() {
    return definitions;
  }

  /** Every year from the first with a figure to the last, ascending. */
  public List<Integer> years() {
    return years;
  }

  /**
   * The series of an indicator.
   *
   * @throws IllegalArgumentException when the territory does not define it
   */
  public IndicatorSeries of(String code) {
    IndicatorSeries own = series.get(code);
    if (own == null) {
      throw new IllegalArgumentException("no indicator " + code);
    }
    return own;
  }
}
