package org.metodportal.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.Observation;
import org.metodportal.indicator.series.TerritorySeries;
import org.metodportal.monitoring.TerritoryMonitoring.MeasuredMeasure;
import org.metodportal.monitoring.cluster.Clusters;
import org.metodportal.monitoring.measure.Effects;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.recommendation.FrequentDeficits;
import org.metodportal.monitoring.recommendation.Matching;
import org.metodportal.monitoring.status.IndicatorStatus;

/** Everything that the public figures of a territory mean. */
public final class Monitoring {
  private Monitoring() {}

  /**
   * The cycle of one territory.
   *
   * @param definitions its indicators
   * @param figures its public figures: what protects persons is hidden already
   * @param cycle what it wrote about its cycle
   * @param deficits the published aggregate of deficits
   * @param asOf the day it is seen from
   */
  public static TerritoryMonitoring of(
      Territory territory,
      List<IndicatorDefinition> definitions,
      Collection<Figure> figures,
      Cycle cycle,
      FrequentDeficits deficits,
      LocalDate asOf) {
    TerritorySeries published = new TerritorySeries(definitions, figures);
    List<Integer> years = published.years();
    int last = years.isEmpty() ? 0 : years.get(years.size() - 1);
    List<IndicatorStatus> statuses = new ArrayList<>();
    for (IndicatorDefinition definition : definitions) {
      statuses.add(
          IndicatorStatus.judge(definition, published.of(definition.code()).total(), years));
    }
    Clusters clusters = Clusters.of(territory, published, cycle.clusters(), last);
    Effects effects = new Effects(territory, published, cycle.clusters(), asOf);
    List<MeasuredMeasure> measures = new ArrayList<>();
    for (ManagementMeasure measure : cycle.measures()) {
      if (measure.begunBy(asOf)) {
        measures.add(new MeasuredMeasure(measure, effects.of(measure)));
      }
    }
    return new TerritoryMonitoring(
        territory,
        asOf,
        cycle,
        deficits,
        statuses,
        Clusters.ofTerritory(territory, published, last),
        clusters,
        new Matching(territory, published, clusters, deficits).match(cycle.recommendations()),
        measures,
        gaps(territory, statuses, cycle.measures()));
  }

  private static List<Gap> gaps(
      Territory territory, List<IndicatorStatus> statuses, List<ManagementMeasure> measures) {
    List<Gap> gaps = new ArrayList<>();
    Set<String> moved =
        measures.stream()
            .flatMap(measure -> measure.indicators().stream())
            .collect(Collectors.toSet());
    for (IndicatorStatus status : statuses) {
      IndicatorDefinition definition = status.definition();
      if (status.judged() != null
          && status.judged().status().asksForMeasure()
          && !moved.contains(definition.code())) {
        gaps.add(gap(Gap.Kind.BELOW_TARGET_NO_MEASURE, definition));
      }
    }
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
    for (IndicatorStatus status : statuses) {
      if (withoutData(status)) {
        gaps.add(gap(Gap.Kind.INDICATOR_WITHOUT_DATA, status.definition()));
      }
    }
    return gaps;
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
