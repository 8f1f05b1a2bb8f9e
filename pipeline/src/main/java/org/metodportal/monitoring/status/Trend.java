package org.metodportal.monitoring.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.indicator.series.Series;

/**
 * The mean yearly change over the last up to five intervals between known values. A year without a
 * value makes the interval across it longer and is never filled in.
 *
 * @param perYear change in a year, in the unit of the indicator; null when fewer than two values
 *     are known
 * @param points how many values it rests on, 0–6
 * @param firstYear year of the first of them; 0 when there is none
 * @param name what it is called
 */
public record Trend(@Nullable Fraction perYear, int points, int firstYear, Name name) {
  private static final int MOST_INTERVALS = 5;
  private static final int FEWEST_TO_NAME = 3;

  /** What a trend is called. */
  public enum Name {
    RISE("рост"),
    FALL("снижение"),
    STEADY("без изменений"),
    FEW_POINTS("мало данных"),
    /** A yes or no has no trend. */
    NOT_MEASURED("не измеряется");

    private final String words;

    Name(String words) {
      this.words = words;
    }

    /** In Russian. */
    public String words() {
      return words;
    }
  }

  /** The trend of the values known up to the year; of a yes or no there is none. */
  static Trend of(Measure measure, Series series, int year) {
    List<Observation> known = series.knownUntil(year);
    List<Observation> last =
        known.subList(Math.max(0, known.size() - MOST_INTERVALS - 1), known.size());
    int firstYear = last.isEmpty() ? 0 : last.get(0).year();
    if (measure == Measure.PRESENCE) {
      return new Trend(null, last.size(), firstYear, Name.NOT_MEASURED);
    }
    if (last.size() < 2) {
      return new Trend(null, last.size(), firstYear, Name.FEW_POINTS);
    }
    Observation end = last.get(last.size() - 1);
    Fraction perYear =
        value(end).minus(value(last.get(0))).over(Fraction.of(end.year() - firstYear));
    return new Trend(perYear, last.size(), firstYear, name(measure, perYear, last.size()));
  }

  /**
   * The change in a year that still counts as none, inclusive: 1 percentage point of a share, 1
   * point of a mean score, 0,1 of a level of 0–3, half a unit of a count.
   */
  public static Fraction tolerance(Measure measure) {
    return switch (measure) {
      case SHARE, MEAN -> Fraction.ONE;
      case LEVEL -> Fraction.of(1, 10);
      case COUNT -> Fraction.of(1, 2);
      case PRESENCE -> Fraction.ZERO;
    };
  }

  private static Name name(Measure measure, Fraction perYear, int points) {
    if (points < FEWEST_TO_NAME) {
      return Name.FEW_POINTS;
    }
    if (perYear.abs().compareTo(tolerance(measure)) <= 0) {
      return Name.STEADY;
    }
    return perYear.signum() > 0 ? Name.RISE : Name.FALL;
  }

  private static Fraction value(Observation observation) {
    Fraction value = observation.value();
    if (value == null) {
      throw new IllegalArgumentException("no value in " + observation.year());
    }
    return value;
  }
}
