package org.metodportal.monitoring.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.monitoring.trend.LastChange;
import org.metodportal.monitoring.trend.Projection;
import org.metodportal.monitoring.trend.Trend;

/**
 * The status of one year by what was known in that year.
 *
 * @param observation what was published
 * @param verdict how it stands to its goal; {@link Verdict#NONE} without a goal or a value
 * @param trend where the values up to that year go
 * @param lastChange the change from the year before; null when one of the two has no value
 * @param status the outcome
 * @param remarks what must be said beside it, in their own order
 */
public record YearStatus(
    Observation observation,
    Verdict verdict,
    Trend trend,
    @Nullable LastChange lastChange,
    Status status,
    List<Remark> remarks) {

  /** Copies the remarks. */
  public YearStatus {
    remarks = List.copyOf(remarks);
  }

  /**
   * How a value stands to its goal.
   *
   * @param goal the target; null when there is none
   * @param level where the judged value stands to it; null without a goal or a value
   * @param judged the value that is judged: the year's own, or that of the named year which is
   *     over; null without a level
   * @param former the last earlier year in which a target of every year was met; null unless it was
   *     lost since
   * @param projection where the trend leads: to the goal's year, or to the next year where a target
   *     applies every year; null where nothing is projected
   * @param miss share of the way left that the projection misses: 0 and less is none, 1 is all;
   *     null when it was not needed
   */
  public record Verdict(
      @Nullable Goal goal,
      @Nullable Level level,
      @Nullable Observation judged,
      @Nullable Former former,
      @Nullable Projection projection,
      @Nullable Fraction miss) {
    /** Nothing is judged. */
    static final Verdict NONE = new Verdict(null, null, null, null, null, null);
  }

  /**
   * A year in which a target of every year was met, before it was lost.
   *
   * @param goal the target of that year
   * @param stillMet whether the judged value would meet it: then only the target has grown
   */
  public record Former(Goal goal, boolean stillMet) {}

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

  /** The year of the status. */
  public int year() {
    return observation.year();
  }

  /** The target it is judged by; null when there is none. */
  public @Nullable Goal goal() {
    return verdict.goal;
  }

  /** Where the judged value stands to the goal; null without a goal or a value. */
  public @Nullable Level level() {
    return verdict.level;
  }

  /** Where the trend leads; null where nothing is projected. */
  public @Nullable Projection projection() {
    return verdict.projection;
  }

  /** Share of the way left that the projection misses; null when it was not needed. */
  public @Nullable Fraction miss() {
    return verdict.miss;
  }

  /** How many units a share is away from its own year's target; null where it cannot be said. */
  public @Nullable Shortfall shortfall() {
    return verdict.goal != null
            && verdict.level == Level.NOT_MET
            && observation.equals(verdict.judged)
        ? Shortfall.of(observation, verdict.goal)
        : null;
  }

  /** Whether it is the verdict of a named year that was over before this one. */
  public boolean isOfEarlierYear() {
    return verdict.goal != null && verdict.level != null && verdict.goal.isOver(year());
  }

  /**
   * The outcome with its years, in Russian, without a capital and a full stop: «цель 2024 года не
   * достигнута», «цель была достигнута в 2023 году и потеряна», «росло, с 2023 года снижается».
   */
  public String words() {
    return switch (status) {
      case MET, NOT_MET ->
          verdict.goal == null || verdict.goal.isOf(year())
              ? status.words()
              : "цель "
                  + verdict.goal.year()
                  + " года "
                  + (verdict.goal.isOver(year()) ? "" : status == Status.MET ? "уже " : "пока ")
                  + (status == Status.MET ? "достигнута" : "не достигнута");
      case LOST -> lost();
      case TURNED_UP, TURNED_DOWN -> trend.words();
      case MET_AT_RISK,
          APPROACHING,
          ON_TRACK,
          SLIGHTLY_BEHIND,
          BEHIND,
          MOVING_AWAY,
          NOT_MET_NO_TREND,
          RISING,
          FALLING,
          UNCHANGED,
          FEW_POINTS,
          PRESENT,
          ABSENT,
          GONE,
          BEFORE_ACT,
          HIDDEN,
          NOBODY,
          NO_DATA ->
          status.words();
    };
  }

  private String lost() {
    Former former = verdict.former;
    if (former == null) {
      return status.words();
    }
    return former.stillMet
        ? "цель " + former.goal.year() + " года была достигнута, нынешняя не достигнута"
        : "цель была достигнута в " + former.goal.year() + " году и потеряна";
  }
}
