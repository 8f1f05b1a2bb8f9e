package org.metodportal.cli;

import java.util.List;
import org.metodportal.content.practice.Deficits;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.CountsToPublish;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.disclosure.SmallDenominators;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.job.TerritoryResult;

/**
 * What of the tables of a territory may be published. Whatever numbers a page or a public file
 * shows come from here, so persons are protected here and nowhere else.
 *
 * @param figures in the order in which they were counted
 * @param counts what is published beside the indicators
 */
record Disclosed(List<Figure> figures, PublicCounts counts) {
  /** Nothing to publish. */
  static final Disclosed NONE = new Disclosed(List.of(), PublicCounts.NONE);

  /** Hides what would tell of single persons. */
  static Disclosed of(TerritoryPlan plan, TerritoryResult outcome, Deficits deficits) {
    return new Disclosed(
        SmallDenominators.hide(plan, outcome.figures()),
        CountsToPublish.of(
            outcome.counts(),
            plan.territory().threshold(),
            outcome.years(),
            List.copyOf(outcome.directory().programmes()),
            deficits.codes().words()));
  }
}
