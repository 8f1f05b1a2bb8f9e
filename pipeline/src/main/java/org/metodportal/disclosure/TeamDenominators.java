package org.metodportal.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Figure;

/**
 * Hides every cell of teams that holds fewer organizations than the territory's threshold:
 * numerator, denominator and value together.
 */
final class TeamDenominators {
  private TeamDenominators() {}

  /** The figures of a territory, in the same order. */
  static List<Figure> hide(TerritoryPlan plan, List<Figure> figures) {
    Set<String> ofTeams = new HashSet<>();
    for (IndicatorDefinition indicator : plan.counted()) {
      if (indicator.unit() == UnitKind.TEAM) {
        ofTeams.add(indicator.code());
      }
    }
    int threshold = plan.territory().threshold();
    return figures.stream()
        .map(
            figure ->
                ofTeams.contains(figure.indicator()) && isSmall(figure, threshold)
                    ? figure.hidden()
                    : figure)
        .toList();
  }

  private static boolean isSmall(Figure figure, int threshold) {
    Long denominator = figure.denominator();
    return denominator != null && denominator > 0 && denominator < threshold;
  }
}
