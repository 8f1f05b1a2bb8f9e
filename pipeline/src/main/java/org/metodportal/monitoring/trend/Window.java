package org.metodportal.monitoring.trend;

import java.util.List;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.indicator.series.Series;

/**
 * The published values that a trend is made of; contract of monitoring, «Window»: those of the last
 * up to six years in force, filled up to three with earlier ones.
 *
 * @param values observations with a value, ascending
 * @param beforeAct how many of them are of years before the act was in force
 */
public record Window(List<Observation> values, int beforeAct) {
  private static final int MOST_YEARS = 6;
  private static final int FILLED_UP_TO = 3;

  /** Copies the values. */
  public Window {
    values = List.copyOf(values);
  }

  /**
   * The window that ends with a year.
   *
   * @param inForceFrom first year in force
   */
  static Window until(Series series, int year, int inForceFrom) {
    List<Observation> known = series.knownUntil(year);
    int oldest = Math.max(inForceFrom, year - MOST_YEARS + 1);
    int from = known.size();
    while (from > 0
        && (known.get(from - 1).year() >= oldest || known.size() - from < FILLED_UP_TO)) {
      from--;
    }
    List<Observation> values = known.subList(from, known.size());
    return new Window(
        values, (int) values.stream().filter(each -> each.year() < inForceFrom).count());
  }

  int size() {
    return values.size();
  }

  /** Year of the first value; 0 when there is none. */
  public int firstYear() {
    return values.isEmpty() ? 0 : values.get(0).year();
  }

  /** Year of the last value; 0 when there is none. */
  public int lastYear() {
    return values.isEmpty() ? 0 : values.get(values.size() - 1).year();
  }

  /** Years from the first value to the last: 5 from 2020 to 2025. */
  public int span() {
    return lastYear() - firstYear();
  }

  /** Whether a year between the first and the last has no value. */
  public boolean hasGap() {
    return values.size() >= 2 && span() >= values.size();
  }

  Fraction value(int place) {
    Observation observation = values.get(place);
    Fraction value = observation.value();
    if (value == null) {
      throw new IllegalArgumentException("no value in " + observation.year());
    }
    return value;
  }
}
