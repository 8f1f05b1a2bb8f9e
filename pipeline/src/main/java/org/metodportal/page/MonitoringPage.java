package org.metodportal.page;

import java.util.List;

/**
 * All indicators of a territory by criterion, year by year.
 *
 * @param genitive «Показатели …»
 * @param summary sentences about all indicators together
 * @param years columns, ascending
 * @param groups indicators by criterion; each row has a cell for each of {@code years}
 */
public record MonitoringPage(
    Frame frame, String genitive, String summary, List<Integer> years, List<IndicatorGroup> groups)
    implements Page {}
