package org.metodportal.disclosure.pair;

import java.util.HashSet;
import java.util.Set;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.UnitKind;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.count.Topic;

/**
 * Which numbers are of persons and obey the policy in time: indicators of persons and of teams, and
 * every count of persons beside the indicators. All others are public acts and follow the tables of
 * the night.
 *
 * @param indicators codes
 */
public record GovernedCells(Set<String> indicators) {
  /** Copies the codes. */
  public GovernedCells {
    indicators = Set.copyOf(indicators);
  }

  /** Those of a plan. */
  public static GovernedCells of(TerritoryPlan plan) {
    Set<String> codes = new HashSet<>();
    for (IndicatorDefinition definition : plan.counted()) {
      if (definition.unit() == UnitKind.PERSON || definition.unit() == UnitKind.TEAM) {
        codes.add(definition.code());
      }
    }
    return new GovernedCells(codes);
  }

  /** Whether a figure is of persons. */
  public boolean is(Figure figure) {
    return indicators.contains(figure.indicator());
  }

  /** Whether a count is of persons. */
  public boolean is(PublicCount count) {
    return is(count.topic());
  }

  /** Whether a topic counts persons. */
  public boolean is(Topic topic) {
    return !topic.isPublicAct();
  }

  /**
   * Whether a cell is public while its year is open: a whole territory, or what a diagnosis found
   * in it.
   */
  public static boolean isWhole(CellKey key) {
    return !key.isPart()
        || key.of().equals(Topic.DEFICITS.key())
        || key.of().equals(Topic.DIAGNOSED.key())
        || key.of().equals(Topic.COMPLETIONS.key());
  }
}
