package org.metodportal.indicator.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.Figure;

/** The figures of one indicator and one member of a breakdown, by year. Immutable. */
public final class Series {
  private final Measure measure;
  private final NavigableMap<Integer, Figure> figures;

  Series(Measure measure, NavigableMap<Integer, Figure> figures) {
    this.measure = measure;
    this.figures = Collections.unmodifiableNavigableMap(figures);
  }

  /**
   * The series of figures of one indicator and one member.
   *
   * @param figures one per year, in any order
   */
  public static Series of(Measure measure, Collection<Figure> figures) {
    NavigableMap<Integer, Figure> byYear = new TreeMap<>();
    figures.forEach(figure -> byYear.put(figure.year(), figure));
    return new Series(measure, byYear);
  }

  /** A series without a figure. */
  static Series empty(Measure measure) {
    return new Series(measure, Collections.emptyNavigableMap());
  }

  /** The figures by year; a year without a row is absent. */
  public NavigableMap<Integer, Figure> figures() {
    return figures;
  }

  /** The figure of a year; null when there is no row. */
  public @Nullable Figure figure(int year) {
    return figures.get(year);
  }

  /** The figure of the last year; null when the series is empty. */
  public @Nullable Figure last() {
    return figures.isEmpty() ? null : figures.lastEntry().getValue();
  }

  /** The figure of the last year that has a value; null when none has. */
  public @Nullable Figure latest() {
    return latestIn(figures);
  }

  /** The figure of the last year before the given one that has a value; null when none has. */
  public @Nullable Figure latestBefore(int year) {
    return latestIn(figures.headMap(year, false));
  }

  /** What is known of a year; an observation without data when there is no row. */
  public Observation in(int year) {
    Figure figure = figures.get(year);
    return figure == null ? Observation.missing(year) : Observation.of(measure, figure);
  }

  /** The observations with a value up to and including the year, ascending. */
  public List<Observation> knownUntil(int year) {
    List<Observation> known = new ArrayList<>();
    for (Figure figure : figures.headMap(year, true).values()) {
      if (figure.value() != null) {
        known.add(Observation.of(measure, figure));
      }
    }
    return known;
  }

  private static @Nullable Figure latestIn(NavigableMap<Integer, Figure> figures) {
    for (Figure figure : figures.descendingMap().values()) {
      if (figure.value() != null) {
        return figure;
      }
    }
    return null;
  }
}
