package org.metodportal.page;

import org.metodportal.indicator.IndicatorDefinition;
import org.metodportal.indicator.Territory;

/**
 * One indicator of a comparison.
 *
 * @param territory whose act it comes from
 * @param definition what it counts
 */
public record Side(Territory territory, IndicatorDefinition definition) {}
