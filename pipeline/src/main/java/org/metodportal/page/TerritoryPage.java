package org.metodportal.page;

import java.util.List;

/**
 * What a territory promised and what came of it.
 *
 * @param name name of the territory
 * @param level kind of territory
 * @param act citation of its act
 * @param summary sentences about all indicators together
 * @param monitoringHref page with all indicators by year
 * @param groups indicators by criterion
 */
public record TerritoryPage(
    Frame frame,
    String name,
    String level,
    String act,
    String summary,
    String monitoringHref,
    List<IndicatorGroup> groups)
    implements Page {}
