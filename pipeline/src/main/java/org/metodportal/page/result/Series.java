package org.metodportal.page.result;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;

/** All published figures of one indicator, by year. */
public final class Series {
  private final List<Integer> years;
  private final NavigableMap<Integer, Figure> totals = new TreeMap<>();
  private final Map<Breakdown, SortedMap<String, NavigableMap<Integer, Figure>>> breakdowns =
      new EnumMap<>(Breakdown.class);

  /**
   * The figures of an indicator.
   *
   * @param figures totals and members of breakdowns, in any order
   * @param years years shown, ascending; a year without a figure is one without data
   */
  public Series(Collection<Figure> figures, List<Integer> years) {
    this.years = List.copyOf(years);
    for (Figure figure : figures) {
      if (figure.breakdown() == Breakdown.TOTAL) {
        totals.put(figure.year(), figure);
      } else {
        breakdowns
            .computeIfAbsent(figure.breakdown(), name -> new TreeMap<>())
            .computeIfAbsent(figure.member(), name -> new TreeMap<>())
            .put(figure.year(), figure);
      }
    }
  }

  /** Years shown, ascending. */
  public List<Integer> years() {
    return years;
  }

  /** The whole territory in the year; null when there is no row. */
  public @Nullable Figure total(int year) {
    return totals.get(year);
  }

  /** The latest total; null when there is none. */
  public @Nullable Figure last() {
    return totals.isEmpty() ? null : totals.lastEntry().getValue();
  }

  /** The latest total that has a value; null when none has. */
  public @Nullable Figure latest() {
    return latestBefore(Integer.MAX_VALUE);
  }

  /** The latest total with a value before the year; null when none has. */
  public @Nullable Figure latestBefore(int year) {
    for (Figure figure : totals.headMap(year, false).descendingMap().values()) {
      if (figure.value() != null) {
        return figure;
      }
    }
    return null;
  }

  /** Members of a breakdown with their figures by year; empty when there is no such breakdown. */
  public SortedMap<String, NavigableMap<Integer, Figure>> members(Breakdown breakdown) {
    return breakdowns.getOrDefault(breakdown, Collections.emptySortedMap());
  }
}
