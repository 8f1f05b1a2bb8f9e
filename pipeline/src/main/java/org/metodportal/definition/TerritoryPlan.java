package org.metodportal.definition;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
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
  /** Every definition that is counted: each indicator, followed by its second reading if any. */
  public List<IndicatorDefinition> counted() {
    return withSecondReadings(indicators);
  }

  /** The indicators, each followed by its second reading if it has one. */
  public static List<IndicatorDefinition> withSecondReadings(List<IndicatorDefinition> indicators) {
    return indicators.stream()
        .flatMap(each -> Stream.concat(Stream.of(each), Stream.ofNullable(each.second())))
        .toList();
  }

  /** The same plan with indicators without their words: equal ones count the same. */
  public TerritoryPlan withoutWords() {
    return new TerritoryPlan(
        territory, indicators.stream().map(IndicatorDefinition::withoutWords).toList(), practices);
  }
}
