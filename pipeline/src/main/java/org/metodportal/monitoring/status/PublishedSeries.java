package org.metodportal.monitoring.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.Figure;

/**
 * The public totals, or one member's figures, of one indicator by year.
 *
 * @param observations by year; a year without a row is absent
 */
public record PublishedSeries(NavigableMap<Integer, Observation> observations) {

  /** Copies the observations. */
  public PublishedSeries {
    observations = new TreeMap<>(observations);
  }

  /**
   * The series of public figures.
   *
   * @param figures one per year, of one indicator and one cell
   */
  public static PublishedSeries of(Measure measure, Collection<Figure> figures) {
    NavigableMap<Integer, Observation> byYear = new TreeMap<>();
    for (Figure figure : figures) {
      byYear.put(figure.year(), Observation.of(measure, figure));
    }
    return new PublishedSeries(byYear);
  }

  /** The year's observation; one without data when there is no row. */
  public Observation in(int year) {
    Observation observation = observations.get(year);
    return observation == null ? Observation.missing(year) : observation;
  }

  /** The last year that has a value; null when none has. */
  public @Nullable Observation latest() {
    List<Observation> known = knownUntil(Integer.MAX_VALUE);
    return known.isEmpty() ? null : known.get(known.size() - 1);
  }

  /** The observations with a value up to the year, ascending. */
  List<Observation> knownUntil(int year) {
    List<Observation> known = new ArrayList<>();
    for (Observation observation : observations.headMap(year, true).values()) {
      if (observation.value() != null) {
        known.add(observation);
      }
    }
    return known;
  }
}
