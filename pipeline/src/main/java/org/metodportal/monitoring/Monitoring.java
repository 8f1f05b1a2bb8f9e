package org.metodportal.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.indicator.Figure;
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
    List<IndicatorDefinition> second =
        definitions.stream().map(IndicatorDefinition::second).flatMap(Stream::ofNullable).toList();
    TerritorySeries otherwise = new TerritorySeries(second, figures);
    List<Integer> years = published.years();
    int last = years.isEmpty() ? 0 : years.get(years.size() - 1);
    List<IndicatorStatus> statuses = new ArrayList<>();
    for (IndicatorDefinition definition : definitions) {
      statuses.add(
          IndicatorStatus.judge(definition, published.of(definition.code()).total(), years));
    }
    List<IndicatorStatus> beside = new ArrayList<>();
    for (IndicatorDefinition each : second) {
      beside.add(IndicatorStatus.judge(each, otherwise.of(each.code()).total(), years));
    }
    for (IndicatorDefinition definition : definitions) {
      IndicatorDefinition other = definition.byOtherTargets();
      if (other != null) {
        beside.add(IndicatorStatus.judge(other, published.of(definition.code()).total(), years));
      }
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
        beside,
        Clusters.ofTerritory(territory, published, last),
        clusters,
        new Matching(territory, published, clusters, deficits).match(cycle.recommendations()),
        measures,
        new Gaps(territory, statuses, cycle.measures()).find());
  }
}
