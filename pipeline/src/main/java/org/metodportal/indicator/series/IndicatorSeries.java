package org.metodportal.indicator.series;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.problem.CodePointOrder;

/** All series of one indicator: its total, and the members of its breakdowns. Immutable. */
public final class IndicatorSeries {
  private final Measure measure;
  private final List<Integer> years;
  private final Series total;
  private final Map<Breakdown, SortedMap<String, Series>> breakdowns =
      new EnumMap<>(Breakdown.class);

  /**
   * Groups the figures of an indicator.
   *
   * @param figures totals and members of breakdowns, in any order
   * @param years years of the territory, ascending; a year without a figure is one without data
   */
  public IndicatorSeries(Measure measure, Collection<Figure> figures, List<Integer> years) {
    this.measure = measure;
    this.years = List.copyOf(years);
    Map<Breakdown, Map<String, NavigableMap<Integer, Figure>>> cells =
        new EnumMap<>(Breakdown.class);
    for (Figure figure : figures) {
      cells
          .computeIfAbsent(figure.breakdown(), breakdown -> new HashMap<>())
          .computeIfAbsent(figure.member(), member -> new TreeMap<>())
          .put(figure.year(), figure);
    }
    cells.forEach(
        (breakdown, members) -> {
          SortedMap<String, Series> ordered = new TreeMap<>(CodePointOrder.ORDER);
          members.forEach((member, byYear) -> ordered.put(member, new Series(measure, byYear)));
          breakdowns.put(breakdown, Collections.unmodifiableSortedMap(ordered));
        });
    total = member(Breakdown.TOTAL, "");
  }

  /** Every year from the first of some figures to the last, ascending; empty without a figure. */
  public static List<Integer> yearsOf(Collection<Figure> figures) {
    var range = figures.stream().mapToInt(Figure::year).summaryStatistics();
    return range.getCount() == 0
        ? List.of()
        : IntStream.rangeClosed(range.getMin(), range.getMax()).boxed().toList();
  }

  /** Years of the territory, ascending. */
  public List<Integer> years() {
    return years;
  }

  /** The series of the whole territory; empty when there is none. */
  public Series total() {
    return total;
  }

  /** The series of a member; empty when there is no such member. */
  public Series member(Breakdown breakdown, String member) {
    Series series = members(breakdown).get(member);
    return series == null ? Series.empty(measure) : series;
  }

  /** The members of a breakdown in code-point order; empty when there is no such breakdown. */
  public SortedMap<String, Series> members(Breakdown breakdown) {
    return breakdowns.getOrDefault(breakdown, Collections.emptySortedMap());
  }
}
