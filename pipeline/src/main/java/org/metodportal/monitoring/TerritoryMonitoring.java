package org.metodportal.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.metodportal.definition.Territory;
import org.metodportal.monitoring.cluster.Clusters;
import org.metodportal.monitoring.cluster.CriterionAttainment;
import org.metodportal.monitoring.measure.Effect;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.recommendation.Advice;
import org.metodportal.monitoring.recommendation.FrequentDeficits;
import org.metodportal.monitoring.status.IndicatorStatus;

/**
 * The cycle of one territory, from a number to a decision.
 *
 * @param territory the territory
 * @param asOf the day it is seen from
 * @param cycle what it wrote, also what did not come to be used
 * @param deficits the aggregate of deficits that recommendations were matched with
 * @param statuses one per indicator, in the order of the definitions
 * @param beside statuses of the indicators that the act lets one read in another way, and of those
 *     of which another act asks something at the same time
 * @param criteria how far the act's targets are attained, by criterion, in the last year
 * @param clusters groups of organizations in the last year
 * @param advice recommendations that are given
 * @param measures measures that have begun with their effects, by file name
 * @param gaps where the chain breaks
 */
public record TerritoryMonitoring(
    Territory territory,
    LocalDate asOf,
    Cycle cycle,
    FrequentDeficits deficits,
    List<IndicatorStatus> statuses,
    List<IndicatorStatus> beside,
    List<CriterionAttainment> criteria,
    Clusters clusters,
    List<Advice> advice,
    List<MeasuredMeasure> measures,
    List<Gap> gaps) {

  /** Copies the lists. */
  public TerritoryMonitoring {
    statuses = List.copyOf(statuses);
    beside = List.copyOf(beside);
    criteria = List.copyOf(criteria);
    advice = List.copyOf(advice);
    measures = List.copyOf(measures);
    gaps = List.copyOf(gaps);
  }

  /** Measures that are decided and begin after the day, by file name. */
  public List<ManagementMeasure> ahead() {
    return cycle.measures().stream().filter(measure -> !measure.begunBy(asOf)).toList();
  }

  /**
   * A measure and what it changed.
   *
   * @param effects one per indicator that it names; empty when it names none
   */
  public record MeasuredMeasure(ManagementMeasure measure, List<Effect> effects) {
    /** Copies the effects. */
    public MeasuredMeasure {
      effects = List.copyOf(effects);
    }
  }
}
