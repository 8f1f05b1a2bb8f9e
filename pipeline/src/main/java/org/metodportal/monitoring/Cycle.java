package org.metodportal.monitoring;

import java.util.List;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.recommendation.Recommendation;

/**
 * What a territory wrote about its management cycle.
 *
 * @param clusters how its organizations are put into groups
 * @param recommendations rules of recommendations, by file name
 * @param measures measures, by file name
 */
public record Cycle(
    ClusterRules clusters, List<Recommendation> recommendations, List<ManagementMeasure> measures) {
  /** A territory that wrote nothing. */
  public static final Cycle NONE = new Cycle(ClusterRules.USUAL, List.of(), List.of());

  /** Copies the lists. */
  public Cycle {
    recommendations = List.copyOf(recommendations);
    measures = List.copyOf(measures);
  }
}
