package org.metodportal.page.cycle;

import java.util.List;
import org.metodportal.page.Span;

/**
 * Indicators of one criterion.
 *
 * @param id Latin key, unique on the page
 * @param title title of the criterion
 * @param clause clause of the act with its links; empty when none
 * @param tally how many of them have each status
 * @param indicators its indicators
 */
public record IndicatorGroup(
    String id,
    String title,
    List<Span> clause,
    List<TerritoryPage.Tally> tally,
    List<IndicatorRow> indicators) {}
