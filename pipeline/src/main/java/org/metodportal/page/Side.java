package org.metodportal.page;

import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;

/**
 * One indicator of a comparison.
 *
 * @param territory whose act it comes from
 * @param definition what it counts
 */
public record Side(Territory territory, IndicatorDefinition definition) {}
