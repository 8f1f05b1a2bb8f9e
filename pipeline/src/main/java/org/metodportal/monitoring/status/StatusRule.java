package org.metodportal.monitoring.status;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Target;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.indicator.series.Series;
import org.metodportal.monitoring.status.YearStatus.Level;

/**
 * Judges years of one series by one target. Share, mean, level and count follow the same rule on
 * their own scale; a presence has a level but neither trend nor projection.
 */
final class StatusRule {
  private static final Fraction ON_TRACK = Fraction.of(5, 100);
  private static final Fraction SLIGHTLY_BEHIND = Fraction.of(20, 100);

  private final Measure measure;
  private final Direction direction;
  private final Series series;
  private final @Nullable Target target;
  private final @Nullable Integer opening;

  /** What a goal says of a value. */
  private record Judgement(
      Status status, @Nullable Projection projection, @Nullable Fraction miss) {
    Judgement(Status status) {
      this(status, null, null);
    }
  }

  /**
   * @param target the entry of the ledger to judge by; null for none
   * @param opening the territory's opening year; null when it has none
   */
  StatusRule(
      Measure measure,
      Direction direction,
      Series series,
      @Nullable Target target,
      @Nullable Integer opening) {
    this.measure = measure;
    this.direction = direction;
    this.series = series;
    this.target = target;
    this.opening = opening;
  }

  /** The status of a year by the values known up to it. */
  YearStatus in(int year) {
    Observation observation = series.in(year);
    Goal goal = Goal.of(target, opening, year);
    Trend trend = Trend.of(measure, series, year);
    Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    Fraction value = observation.value();
    if (value == null) {
      return status(observation, goal, null, trend, new Judgement(absence(observation)), remarks);
    }
    remarkOnTrend(trend, year, remarks);
    if (direction == Direction.DOWN) {
      remarks.add(Remark.LESS_IS_BETTER);
    }
    if (goal == null) {
      if (target != null && target.lastNamedBefore(year, opening) != null) {
        remarks.add(Remark.TARGET_EXPIRED);
      }
      return status(
          observation, null, null, trend, new Judgement(untargeted(value, trend, year)), remarks);
    }
    remarkOnGoal(goal, value, year, remarks);
    boolean met = direction.meets(value, goal.value());
    Judgement judgement =
        goal.yearly()
            ? yearly(value, met, trend, year)
            : met
                ? new Judgement(Status.MET)
                : goal.isOf(year)
                    ? new Judgement(Status.NOT_MET)
                    : onTheWay(value, goal.value(), goal.year(), trend, year);
    return status(observation, goal, met ? Level.MET : Level.NOT_MET, trend, judgement, remarks);
  }

  private static YearStatus status(
      Observation observation,
      @Nullable Goal goal,
      @Nullable Level level,
      Trend trend,
      Judgement judgement,
      Set<Remark> remarks) {
    return new YearStatus(
        observation,
        goal,
        level,
        trend,
        judgement.projection(),
        judgement.miss(),
        judgement.status(),
        List.copyOf(remarks));
  }

  private static Status absence(Observation observation) {
    return switch (observation.flag()) {
      case HIDDEN -> Status.HIDDEN;
      case ZERO_DENOMINATOR -> Status.NOBODY;
      case NONE, NO_VALUE -> Status.NO_DATA;
    };
  }

  /** Level first, then trend; next year has a target of its own. */
  private Judgement yearly(Fraction value, boolean met, Trend trend, int year) {
    Goal next = Goal.of(target, opening, year + 1);
    Fraction perYear = trend.perYear();
    Projection projection =
        perYear == null ? null : Projection.of(measure, value, perYear, year, year + 1);
    if (met) {
      boolean worsening = perYear != null && direction.sense(perYear) < 0;
      return new Judgement(worsening ? Status.MET_AT_RISK : Status.MET, projection, null);
    }
    if (measure == Measure.PRESENCE || next == null) {
      return new Judgement(Status.NOT_MET);
    }
    if (projection != null && direction.meets(projection.value(), next.value())) {
      return new Judgement(Status.APPROACHING, projection, null);
    }
    return onTheWay(value, next.value(), year + 1, trend, year);
  }

  /** Of a value that does not meet the target of a later year. */
  private Judgement onTheWay(Fraction value, Fraction goal, int goalYear, Trend trend, int year) {
    if (measure == Measure.PRESENCE) {
      return new Judgement(Status.NOT_MET);
    }
    Fraction perYear = trend.perYear();
    if (perYear == null) {
      return new Judgement(Status.NOT_MET_NO_TREND);
    }
    Projection projection = Projection.of(measure, value, perYear, year, goalYear);
    if (direction.sense(perYear) < 0 || direction.meets(value, goal)) {
      return new Judgement(Status.MOVING_AWAY, projection, null);
    }
    Fraction miss = projection.miss(value, goal);
    Status status =
        miss.compareTo(ON_TRACK) <= 0
            ? Status.ON_TRACK
            : miss.compareTo(SLIGHTLY_BEHIND) <= 0 ? Status.SLIGHTLY_BEHIND : Status.BEHIND;
    return new Judgement(status, projection, miss);
  }

  private Status untargeted(Fraction value, Trend trend, int year) {
    return switch (trend.name()) {
      case RISE -> Status.RISING;
      case FALL -> Status.FALLING;
      case STEADY -> Status.STEADY;
      case FEW_POINTS -> Status.FEW_POINTS;
      case NOT_MEASURED -> value.signum() > 0 ? Status.PRESENT : absentOrLost(year);
    };
  }

  private Status absentOrLost(int year) {
    List<Observation> before = series.knownUntil(year - 1);
    Fraction last = before.isEmpty() ? null : before.get(before.size() - 1).value();
    return last != null && last.signum() > 0 ? Status.LOST : Status.ABSENT;
  }

  private void remarkOnTrend(Trend trend, int year, Set<Remark> remarks) {
    if (measure == Measure.PRESENCE) {
      return;
    }
    if (trend.points() == 1) {
      remarks.add(Remark.ONE_POINT);
    } else if (trend.points() == 2) {
      remarks.add(Remark.TWO_POINTS);
    }
    if (trend.points() >= 2 && year - trend.firstYear() >= trend.points()) {
      remarks.add(Remark.GAP_IN_YEARS);
    }
  }

  private void remarkOnGoal(Goal goal, Fraction value, int year, Set<Remark> remarks) {
    if (!goal.isOf(year)) {
      remarks.add(Remark.NEXT_NAMED_YEAR);
    }
    if (value.compareTo(goal.value()) == 0) {
      remarks.add(Remark.EQUALS_TARGET);
    }
    if (goal.value().signum() == 0) {
      remarks.add(direction == Direction.UP ? Remark.ZERO_TARGET_UP : Remark.ZERO_TARGET_DOWN);
    }
    List<Observation> known = new ArrayList<>(series.knownUntil(year));
    Fraction start = known.get(0).value();
    if (known.size() > 1 && start != null && start.compareTo(goal.value()) == 0) {
      remarks.add(Remark.TARGET_EQUALS_START);
    }
  }
}
