package org.metodportal.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Figure;

/**
 * Hides every cell of persons or teams whose denominator is at least 1 and under the territory's
 * threshold: numerator, denominator and value together.
 */
public final class SmallDenominators {
  private SmallDenominators() {}

  /** The public figures of a territory, in the same order; unknown units are never published. */
  public static List<Figure> hide(TerritoryPlan plan, List<Figure> figures) {
    Set<String> ofPersons = new HashSet<>();
    for (IndicatorDefinition indicator : plan.counted()) {
      if (indicator.unit() == UnitKind.PERSON || indicator.unit() == UnitKind.TEAM) {
        ofPersons.add(indicator.code());
      }
    }
    int threshold = plan.territory().threshold();
    return figures.stream()
        .map(
            figure ->
                ofPersons.contains(figure.indicator()) && isSmall(figure, threshold)
                    ? figure.hidden()
                    : figure)
        .toList();
  }

  private static boolean isSmall(Figure figure, int threshold) {
    Long denominator = figure.denominator();
    return denominator != null && denominator > 0 && denominator < threshold;
  }
}
