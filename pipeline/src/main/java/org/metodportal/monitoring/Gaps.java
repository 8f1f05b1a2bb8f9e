package org.metodportal.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.Observation;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.Status;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.monitoring.trend.Direction;
import org.metodportal.monitoring.trend.LastChange;
import org.metodportal.monitoring.trend.Trend;

/**
 * Finds where the chain from the goal to the effect breaks; contract of monitoring, «A gap of the
 * cycle»: none is found only where no indicator is missed, behind, lost, turned away or worse
 * without a measure that names it.
 */
final class Gaps {
  private final Territory territory;
  private final List<IndicatorStatus> statuses;
  private final List<ManagementMeasure> measures;

  Gaps(Territory territory, List<IndicatorStatus> statuses, List<ManagementMeasure> measures) {
    this.territory = territory;
    this.statuses = statuses;
    this.measures = measures;
  }

  /** Every gap, in the order of their kinds. */
  List<Gap> find() {
    List<Gap> below = new ArrayList<>();
    List<Gap> worse = new ArrayList<>();
    List<Gap> silent = new ArrayList<>();
    Set<String> moved =
        measures.stream()
            .flatMap(measure -> measure.indicators().stream())
            .collect(Collectors.toSet());
    for (IndicatorStatus status : statuses) {
      IndicatorDefinition definition = status.definition();
      if (withoutData(status)) {
        silent.add(gap(Gap.Kind.INDICATOR_WITHOUT_DATA, definition));
      }
      if (moved.contains(definition.code())) {
        continue;
      }
      YearStatus judged = status.judged();
      if (judged != null && judged.status().asksForMeasure()) {
        below.add(gap(Gap.Kind.BELOW_TARGET_NO_MEASURE, definition));
      } else if (isWorse(definition, status.current())) {
        worse.add(gap(Gap.Kind.WORSE_NO_MEASURE, definition));
      }
    }
    List<Gap> gaps = new ArrayList<>(below);
    gaps.addAll(worse);
    for (ManagementMeasure measure : measures) {
      if (measure.indicators().isEmpty()) {
        gaps.add(new Gap(Gap.Kind.MEASURE_WITHOUT_INDICATOR, measure.id(), measure.title()));
      }
    }
    for (Territory.Criterion criterion : territory.criteria()) {
      if (statuses.stream().noneMatch(s -> s.definition().criterion().equals(criterion.id()))) {
        gaps.add(new Gap(Gap.Kind.CLAUSE_WITHOUT_INDICATOR, criterion.clause(), criterion.title()));
      }
    }
    gaps.addAll(silent);
    return gaps;
  }

  /** Whether the trend, what it turned into, or the last year alone goes the wrong way. */
  private static boolean isWorse(IndicatorDefinition definition, @Nullable YearStatus current) {
    if (current == null || current.status() == Status.BEFORE_ACT) {
      return false;
    }
    Direction direction = Direction.of(definition.upwards());
    Trend trend = current.trend();
    LastChange change = current.lastChange();
    boolean named = trend.name() == Trend.Name.RISE || trend.name() == Trend.Name.FALL;
    return current.status() == Status.MET_AT_RISK
        || current.status() == Status.GONE
        || (named && direction.sense(trend.sign()) < 0)
        || (change != null && direction.sense(change.sign()) < 0);
  }

  /** Nothing was reported for the last year; what is hidden was. */
  private static boolean withoutData(IndicatorStatus status) {
    if (status.history().isEmpty()) {
      return true;
    }
    Observation last = status.history().get(status.history().size() - 1).observation();
    return last.value() == null && last.flag() != ObservationFlag.HIDDEN;
  }

  private static Gap gap(Gap.Kind kind, IndicatorDefinition definition) {
    return new Gap(kind, definition.code(), definition.title());
  }
}
