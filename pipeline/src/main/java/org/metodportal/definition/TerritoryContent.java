package org.metodportal.definition;

import java.util.List;

/**
 * A territory with its indicators; source: {@code content/<slug>/}.
 *
 * @param indicators definitions without a mistake, by code in code-point order
 * @param draft whether it is checked and not published yet
 */
public record TerritoryContent(
    Territory territory, List<IndicatorDefinition> indicators, boolean draft) {}
