package org.metodportal.disclosure;

import java.util.List;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.job.TerritoryResult;

/**
 * What of the tables of a territory may be published. Whatever numbers a page or a public file
 * shows come from here, so persons are protected here and nowhere else.
 *
 * @param figures in the order in which they were counted
 * @param counts what is published beside the indicators
 */
public record PublishableData(List<Figure> figures, PublicCounts counts) {
  /** Nothing to publish. */
  public static final PublishableData NONE = new PublishableData(List.of(), PublicCounts.NONE);

  /**
   * Hides what would tell of single persons.
   *
   * @param deficits codes of deficits that the portal knows; others are free text and never public
   */
  public static PublishableData of(
      TerritoryPlan plan, TerritoryResult outcome, List<String> deficits) {
    return new PublishableData(
        SmallDenominators.hide(plan, outcome.figures()),
        CountsToPublish.of(
            outcome.counts(),
            plan.territory().threshold(),
            outcome.years(),
            List.copyOf(outcome.directory().programmes()),
            deficits));
  }

  /** The same with other rows. */
  public PublishableData with(List<Figure> otherFigures, PublicCounts otherCounts) {
    return new PublishableData(otherFigures, otherCounts);
  }
}
