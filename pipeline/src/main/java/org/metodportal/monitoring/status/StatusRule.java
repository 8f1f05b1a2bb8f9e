package org.metodportal.monitoring.status;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.TargetLedger;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.indicator.series.Series;
import org.metodportal.monitoring.status.YearStatus.Former;
import org.metodportal.monitoring.status.YearStatus.Level;
import org.metodportal.monitoring.status.YearStatus.Verdict;
import org.metodportal.monitoring.trend.Direction;
import org.metodportal.monitoring.trend.LastChange;
import org.metodportal.monitoring.trend.Projection;
import org.metodportal.monitoring.trend.Trend;

/**
 * Judges years of one series by one ledger of targets; contract of monitoring, «Status of an
 * indicator». Share, mean, level and count follow the same rule on their own scale; a presence has
 * a level but neither trend nor projection.
 */
final class StatusRule {
  private static final Fraction ON_TRACK = Fraction.of(5, 100);
  private static final Fraction SLIGHTLY_BEHIND = Fraction.of(20, 100);

  private final IndicatorDefinition definition;
  private final Direction direction;
  private final Series series;
  private final TargetLedger ledger;

  /** What is known of one year while it is judged. */
  private record Year(int year, Observation observation, Fraction value, Trend trend) {}

  /** What a goal says of a value. */
  private record Judgement(
      Status status,
      @Nullable Former former,
      @Nullable Projection projection,
      @Nullable Fraction miss) {
    Judgement(Status status) {
      this(status, null, null, null);
    }
  }

  /**
   * @param ledger the targets to judge by: those of the definition, or its original ones
   */
  StatusRule(IndicatorDefinition definition, Series series, TargetLedger ledger) {
    this.definition = definition;
    this.direction = Direction.of(definition.upwards());
    this.series = series;
    this.ledger = ledger;
  }

  /** The status of a year by the values known up to it. */
  YearStatus in(int year) {
    Observation observation = series.in(year);
    if (!ledger.inForce(year)) {
      return new YearStatus(
          observation, Verdict.NONE, Trend.beforeAct(), null, Status.BEFORE_ACT, List.of());
    }
    Goal goal = Goal.in(ledger, year);
    Trend trend = Trend.until(definition.measure(), series, year, ledger.inForceFrom());
    Fraction value = observation.value();
    if (value == null) {
      return new YearStatus(
          observation,
          new Verdict(goal, null, null, null, null, null),
          trend,
          null,
          absence(observation),
          List.of());
    }
    Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    remarkOnTrend(trend, remarks);
    if (direction == Direction.DOWN) {
      remarks.add(Remark.LESS_IS_BETTER);
    }
    Year judged = new Year(year, observation, value, trend);
    if (goal == null) {
      return status(judged, Verdict.NONE, untargeted(judged), remarks);
    }
    return goal.isOver(year) ? over(judged, goal, remarks) : judge(judged, goal, remarks);
  }

  private YearStatus status(Year year, Verdict verdict, Status status, Set<Remark> remarks) {
    return new YearStatus(
        year.observation,
        verdict,
        year.trend,
        definition.measure() == Measure.PRESENCE ? null : LastChange.of(series, year.year),
        status,
        List.copyOf(remarks));
  }

  private static Status absence(Observation observation) {
    return switch (observation.flag()) {
      case HIDDEN -> Status.HIDDEN;
      case ZERO_DENOMINATOR -> Status.NOBODY;
      case NONE, PROVISIONAL, NO_VALUE, AWAITED -> Status.NO_DATA;
    };
  }

  /** A named year that is over keeps its verdict in every later year. */
  private YearStatus over(Year year, Goal goal, Set<Remark> remarks) {
    Observation named = series.in(goal.year());
    Fraction value = named.value();
    if (value == null) {
      remarks.add(Remark.NAMED_YEAR_UNKNOWN);
      return status(
          year, new Verdict(goal, null, null, null, null, null), untargeted(year), remarks);
    }
    remarks.add(Remark.TARGET_EXPIRED);
    boolean met = direction.meets(value, goal.value());
    return status(
        year,
        new Verdict(goal, met ? Level.MET : Level.NOT_MET, named, null, null, null),
        met ? Status.MET : Status.NOT_MET,
        remarks);
  }

  private YearStatus judge(Year year, Goal goal, Set<Remark> remarks) {
    remarkOnGoal(goal, year, remarks);
    boolean met = direction.meets(year.value, goal.value());
    Judgement judgement =
        goal.yearly()
            ? (met ? met(year) : missed(year))
            : met
                ? new Judgement(Status.MET)
                : goal.isOf(year.year)
                    ? new Judgement(Status.NOT_MET)
                    : onTheWay(year, goal.value(), goal.year());
    if (year.trend.turn() != null) {
      remarks.add(Remark.TURNED);
    }
    return status(
        year,
        new Verdict(
            goal,
            met ? Level.MET : Level.NOT_MET,
            year.observation,
            judgement.former,
            judgement.projection,
            judgement.miss),
        judgement.status,
        remarks);
  }

  /** A target of every year is met: at risk when the values go, or turned, the wrong way. */
  private Judgement met(Year year) {
    boolean worsening = direction.sense(year.trend.sign()) < 0;
    return new Judgement(
        worsening ? Status.MET_AT_RISK : Status.MET, null, project(year, year.year + 1), null);
  }

  /** A target of every year is missed; next year has a target of its own. */
  private Judgement missed(Year year) {
    Former former = lastMetBefore(year);
    if (former != null) {
      return new Judgement(Status.LOST, former, project(year, year.year + 1), null);
    }
    Goal next = Goal.in(ledger, year.year + 1);
    if (definition.measure() == Measure.PRESENCE || next == null || next.isOver(year.year + 1)) {
      return new Judgement(Status.NOT_MET);
    }
    Projection projection = project(year, year.year + 1);
    if (projection != null && direction.meets(projection.value(), next.value())) {
      return new Judgement(Status.APPROACHING, null, projection, null);
    }
    return onTheWay(year, next.value(), year.year + 1);
  }

  /** Of a value that does not meet the target of a later year. */
  private Judgement onTheWay(Year year, Fraction goal, int goalYear) {
    if (definition.measure() == Measure.PRESENCE) {
      return new Judgement(Status.NOT_MET);
    }
    if (year.trend.perYear() == null) {
      return new Judgement(Status.NOT_MET_NO_TREND);
    }
    Projection projection = project(year, goalYear);
    if (direction.sense(year.trend.sign()) < 0) {
      return new Judgement(Status.MOVING_AWAY, null, projection, null);
    }
    if (projection == null) {
      return new Judgement(Status.NOT_MET);
    }
    if (direction.meets(year.value, goal)) {
      return new Judgement(Status.APPROACHING, null, projection, null);
    }
    Fraction miss = projection.miss(year.value, goal);
    Status status =
        miss.compareTo(ON_TRACK) <= 0
            ? Status.ON_TRACK
            : miss.compareTo(SLIGHTLY_BEHIND) <= 0 ? Status.SLIGHTLY_BEHIND : Status.BEHIND;
    return new Judgement(status, null, projection, miss);
  }

  /** Where the trend leads; null without a trend and after a turn. */
  private @Nullable Projection project(Year year, int to) {
    Fraction perYear = year.trend.perYear();
    return perYear == null || year.trend.turn() != null
        ? null
        : Projection.along(definition, year.value, perYear, year.year, to);
  }

  /** The last earlier year whose own target was met; null when there is none. */
  private @Nullable Former lastMetBefore(Year year) {
    List<Observation> known = series.knownUntil(year.year - 1);
    for (int i = known.size() - 1; i >= 0; i--) {
      Observation earlier = known.get(i);
      Goal goal = Goal.in(ledger, earlier.year());
      Fraction value = earlier.value();
      if (goal != null
          && goal.isOf(earlier.year())
          && value != null
          && direction.meets(value, goal.value())) {
        return new Former(goal, direction.meets(year.value, goal.value()));
      }
    }
    return null;
  }

  private Status untargeted(Year year) {
    Trend trend = year.trend;
    if (trend.turn() != null) {
      return trend.turn().upwards() ? Status.TURNED_UP : Status.TURNED_DOWN;
    }
    return switch (trend.name()) {
      case RISE -> Status.RISING;
      case FALL -> Status.FALLING;
      case STEADY -> Status.UNCHANGED;
      case FEW_POINTS -> Status.FEW_POINTS;
      case NOT_MEASURED -> year.value.signum() > 0 ? Status.PRESENT : absentOrGone(year.year);
      case BEFORE_ACT -> Status.BEFORE_ACT;
    };
  }

  private Status absentOrGone(int year) {
    List<Observation> before = series.knownUntil(year - 1);
    Fraction last = before.isEmpty() ? null : before.get(before.size() - 1).value();
    return last != null && last.signum() > 0 ? Status.GONE : Status.ABSENT;
  }

  private void remarkOnTrend(Trend trend, Set<Remark> remarks) {
    if (definition.measure() == Measure.PRESENCE) {
      return;
    }
    if (trend.points() == 1) {
      remarks.add(Remark.ONE_POINT);
    } else if (trend.points() == 2) {
      remarks.add(Remark.TWO_POINTS);
    }
    if (trend.window().hasGap()) {
      remarks.add(Remark.GAP_IN_YEARS);
    }
    if (trend.window().beforeAct() > 0) {
      remarks.add(Remark.YEARS_BEFORE_ACT);
    }
  }

  private void remarkOnGoal(Goal goal, Year year, Set<Remark> remarks) {
    if (!goal.isOf(year.year)) {
      remarks.add(Remark.NEXT_NAMED_YEAR);
    }
    if (year.value.compareTo(goal.value()) == 0) {
      remarks.add(Remark.EQUALS_TARGET);
    }
    if (goal.value().signum() == 0) {
      remarks.add(direction == Direction.UP ? Remark.ZERO_TARGET_UP : Remark.ZERO_TARGET_DOWN);
    }
    List<Observation> known =
        series.knownUntil(year.year).stream().filter(each -> ledger.inForce(each.year())).toList();
    Fraction start = known.get(0).value();
    if (known.size() > 1 && start != null && start.compareTo(goal.value()) == 0) {
      remarks.add(Remark.TARGET_EQUALS_START);
    }
  }
}
