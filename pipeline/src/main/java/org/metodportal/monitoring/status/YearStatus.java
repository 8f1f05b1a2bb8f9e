package org.metodportal.monitoring.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;

/**
 * The status of one year by what was known in that year.
 *
 * @param observation what was published
 * @param goal the target it is judged by; null when there is none
 * @param level where the value stands to the goal; null without a goal or a value
 * @param trend the change up to that year
 * @param projection where the trend leads: to the goal's year, or to the next year where a target
 *     applies every year; null without a goal, a value or a trend, and when there is no later year
 *     to project to
 * @param miss share of the way left that the projection misses: 0 and less is none, 1 is all; null
 *     when it was not needed
 * @param status the outcome
 * @param remarks what must be said beside it, in their own order
 */
public record YearStatus(
    Observation observation,
    @Nullable Goal goal,
    @Nullable Level level,
    Trend trend,
    @Nullable Projection projection,
    @Nullable Fraction miss,
    Status status,
    List<Remark> remarks) {

  /** Copies the remarks. */
  public YearStatus {
    remarks = List.copyOf(remarks);
  }

  /** Where a value stands to its goal. */
  public enum Level {
    MET("достигнута"),
    NOT_MET("не достигнута");

    private final String words;

    Level(String words) {
      this.words = words;
    }

    /** In Russian, of «цель». */
    public String words() {
      return words;
    }
  }

  /** The judged year. */
  public int year() {
    return observation.year();
  }
}
