package org.metodportal.page;

import java.util.List;

/**
 * Indicators of one criterion.
 *
 * @param id Latin key, unique on the page
 * @param title title of the criterion
 * @param clause clause of the act with its links; empty when none
 * @param indicators its indicators
 */
public record IndicatorGroup(
    String id, String title, List<Span> clause, List<IndicatorRow> indicators) {}
