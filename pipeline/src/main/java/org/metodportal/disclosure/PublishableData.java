package org.metodportal.disclosure;

import java.util.List;
import java.util.Set;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.protection.PersonRows;
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
   * Hides what would tell of single persons, figures and tables of staff as one system.
   *
   * @param deficits codes of deficits that the portal knows; others are free text and never public
   */
  public static PublishableData of(
      TerritoryPlan plan, TerritoryResult outcome, List<String> deficits) {
    Set<Object> hidden =
        new PersonRows(
                plan,
                outcome.figures(),
                outcome.directory().organizations(),
                CountsToPublish.staff(outcome.counts(), outcome.years()))
            .protect()
            .rows();
    return new PublishableData(
        SmallDenominators.hide(
            plan,
            outcome.figures().stream()
                .map(figure -> hidden.contains(figure) ? figure.hidden() : figure)
                .toList()),
        CountsToPublish.of(
            outcome.counts(),
            plan.territory().threshold(),
            hidden,
            outcome.years(),
            List.copyOf(outcome.directory().programmes()),
            deficits));
  }
}
