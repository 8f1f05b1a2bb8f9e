package org.metodportal.page;

import java.util.List;

/**
 * Indicators of one criterion.
 *
 * @param id Latin key, unique on the page
 * @param title title of the criterion
 * @param clause clause of the act; empty when none
 * @param indicators its indicators
 */
public record IndicatorGroup(
    String id, String title, String clause, List<IndicatorRow> indicators) {}
