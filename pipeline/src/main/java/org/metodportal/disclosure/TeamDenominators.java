package org.metodportal.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.UnitKind;
import org.metodportal.disclosure.audit.ProtectionLevels;
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
    Set<Figure> hidden = new HashSet<>();
    Map<List<Object>, List<Figure>> breakdowns = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (ofTeams.contains(figure.indicator()) && figure.numerator() != null) {
        if (isSmall(figure, threshold)) {
          hidden.add(figure);
        }
        breakdowns
            .computeIfAbsent(
                List.of(figure.indicator(), figure.year(), figure.breakdown()),
                key -> new ArrayList<>())
            .add(figure);
      }
    }
    breakdowns.values().forEach(members -> hideBeside(members, hidden));
    return figures.stream()
        .map(
            figure ->
                hidden.contains(figure)
                        || (ofTeams.contains(figure.indicator()) && isSmall(figure, threshold))
                    ? figure.hidden()
                    : figure)
        .toList();
  }

  /**
   * Hides the smallest shown members until no hidden numerator follows from the total: how many
   * organizations a member has is public, so a numerator of few of them stays quite unknown.
   */
  private static void hideBeside(List<Figure> members, Set<Figure> hidden) {
    while (members.stream().anyMatch(hidden::contains) && isTold(members, hidden)) {
      Figure next =
          members.stream()
              .filter(each -> !hidden.contains(each))
              .filter(each -> count(each.denominator()) > 0)
              .min(
                  Comparator.comparingLong((Figure each) -> count(each.denominator()))
                      .thenComparing(Figure.ORDER))
              .orElse(null);
      if (next == null) {
        return;
      }
      hidden.add(next);
    }
  }

  private static boolean isTold(List<Figure> members, Set<Figure> hidden) {
    List<Figure> unknown = members.stream().filter(hidden::contains).toList();
    long numerators = unknown.stream().mapToLong(each -> count(each.numerator())).sum();
    long all = unknown.stream().mapToLong(each -> count(each.denominator())).sum();
    long met = members.stream().mapToLong(each -> count(each.numerator())).sum();
    long missed = members.stream().mapToLong(each -> count(each.denominator())).sum() - met;
    long possible = Math.min(met, missed);
    for (Figure each : unknown) {
      long own = count(each.denominator());
      long least = Math.max(0, numerators - (all - own));
      long most = Math.min(own, numerators);
      if (most - least < Math.min(Math.min(ProtectionLevels.WIDTH, own), possible)) {
        return true;
      }
    }
    return false;
  }

  private static long count(@Nullable Long count) {
    return count == null ? 0 : count;
  }

  private static boolean isSmall(Figure figure, int threshold) {
    Long denominator = figure.denominator();
    return denominator != null && denominator > 0 && denominator < threshold;
  }
}
