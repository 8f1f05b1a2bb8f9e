package org.metodportal.definition;

import java.io.Serializable;
import java.util.List;
import org.metodportal.registry.PracticeCard;

/**
 * What is to be counted for one territory.
 *
 * @param territory the territory
 * @param indicators its definitions
 * @param practices the cards of its bank of practices
 */
public record TerritoryPlan(
    Territory territory, List<IndicatorDefinition> indicators, List<PracticeCard> practices)
    implements Serializable {
  /** The same plan with indicators without their words: equal ones count the same. */
  public TerritoryPlan withoutWords() {
    return new TerritoryPlan(
        territory, indicators.stream().map(IndicatorDefinition::withoutWords).toList(), practices);
  }
}
