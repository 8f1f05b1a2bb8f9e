package org.metodportal.page.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.chart.Sparkline;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.StatusMark;

/**
 * An indicator in a list.
 *
 * @param code code
 * @param title full title
 * @param href its page
 * @param proposal whether it is the portal's own proposal
 * @param part whether it is a part of the indicator above it
 * @param year year of {@code value}; 0 when there is no row at all
 * @param value the latest value, or why there is none
 * @param target the target it is judged by, in words; empty when there is none
 * @param status what the latest value means; null when no year is known
 * @param judged the last status by a target, where a later year has none; else null
 * @param other what it means by the targets of another act; null where there are none
 * @param sparkline its values by year; null where a line says nothing
 * @param byYear one cell for each year of the list
 */
public record IndicatorRow(
    String code,
    String title,
    String href,
    boolean proposal,
    boolean part,
    int year,
    Cell value,
    String target,
    @Nullable StatusMark status,
    @Nullable StatusMark judged,
    @Nullable OtherVerdict other,
    @Nullable Sparkline sparkline,
    List<Cell> byYear) {}
