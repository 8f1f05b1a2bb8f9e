package org.metodportal.monitoring.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Series;

/**
 * Where the values of a window go: the median of the slopes between all pairs of its values, which
 * one odd year does not turn. Sources: H. Theil, A rank-invariant method of linear and polynomial
 * regression analysis (1950); P. K. Sen, Estimates of the regression coefficient based on Kendall's
 * tau (1968).
 *
 * @param perYear change in a year, in the unit of the indicator; null when fewer than two values
 *     are known and of a yes or no
 * @param window the values it rests on
 * @param name what it is called
 * @param turn how it ended; null when it goes on, and of a trend without a direction
 */
public record Trend(@Nullable Fraction perYear, Window window, Name name, @Nullable Turn turn) {
  private static final int FEWEST_TO_NAME = 3;

  /** What a trend is called. */
  public enum Name {
    RISE("рост"),
    FALL("снижение"),
    STEADY("без изменений"),
    FEW_POINTS("мало данных"),
    /** A yes or no has no trend. */
    NOT_MEASURED("не измеряется"),
    /** A year before the act is in force. */
    BEFORE_ACT("до документа");

    private final String words;

    Name(String words) {
      this.words = words;
    }

    /** In Russian. */
    public String words() {
      return words;
    }
  }

  /** The trend of a year that is not judged. */
  public static Trend beforeAct() {
    return new Trend(null, new Window(List.of(), 0), Name.BEFORE_ACT, null);
  }

  /**
   * The trend of the values known up to the year; of a yes or no there is none.
   *
   * @param inForceFrom first year in force
   */
  public static Trend until(Measure measure, Series series, int year, int inForceFrom) {
    Window window = Window.until(series, year, inForceFrom);
    if (measure == Measure.PRESENCE) {
      return new Trend(null, window, Name.NOT_MEASURED, null);
    }
    if (window.size() < 2) {
      return new Trend(null, window, Name.FEW_POINTS, null);
    }
    Fraction perYear = medianSlope(window);
    if (window.size() < FEWEST_TO_NAME) {
      return new Trend(perYear, window, Name.FEW_POINTS, null);
    }
    if (isSteady(measure, window, perYear)) {
      return new Trend(perYear, window, Name.STEADY, null);
    }
    return new Trend(
        perYear,
        window,
        perYear.signum() > 0 ? Name.RISE : Name.FALL,
        Turn.against(window, perYear.signum()));
  }

  /** How many values it rests on, 0–6. */
  public int points() {
    return window.size();
  }

  /** Year of the first of them; 0 when there is none. */
  public int firstYear() {
    return window.firstYear();
  }

  /**
   * 1 when the values rise, -1 when they fall, 0 when neither can be said: after a turn what has
   * been since then, of two values only the way from one to the other.
   */
  public int sign() {
    if (turn != null) {
      return turn.upwards() ? 1 : -1;
    }
    return name == Name.STEADY || perYear == null ? 0 : perYear.signum();
  }

  /** The trend or the turn in Russian: «рост», «росло, с 2023 года снижается». */
  public String words() {
    return turn == null ? name.words() : turn.words();
  }

  private static Fraction medianSlope(Window window) {
    List<Fraction> slopes = new ArrayList<>();
    for (int i = 0; i < window.size(); i++) {
      for (int j = i + 1; j < window.size(); j++) {
        int years = window.values().get(j).year() - window.values().get(i).year();
        slopes.add(window.value(j).minus(window.value(i)).over(Fraction.of(years)));
      }
    }
    Collections.sort(slopes);
    int middle = slopes.size() / 2;
    return slopes.size() % 2 == 1
        ? slopes.get(middle)
        : slopes.get(middle - 1).plus(slopes.get(middle)).over(Fraction.of(2));
  }

  /**
   * Whether the change over the whole window is too small to be called one: under 2 percentage
   * points of a share, 2 points of a mean score, 0,2 of a level; of a count under 5 % of its mean
   * and under 1; of a plain number under 5 % of its mean.
   */
  private static boolean isSteady(Measure measure, Window window, Fraction perYear) {
    Fraction change = perYear.times(Fraction.of(window.span())).abs();
    Fraction limit =
        switch (measure) {
          case SHARE, MEAN -> Fraction.of(2);
          case LEVEL -> Fraction.of(2, 10);
          case COUNT -> mean(window).times(Fraction.of(5, 100)).min(Fraction.ONE);
          case NUMBER -> mean(window).times(Fraction.of(5, 100));
          case PRESENCE -> Fraction.ZERO;
        };
    return change.signum() == 0 || change.compareTo(limit) < 0;
  }

  private static Fraction mean(Window window) {
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < window.size(); i++) {
      sum = sum.plus(window.value(i));
    }
    return sum.over(Fraction.of(window.size()));
  }
}
