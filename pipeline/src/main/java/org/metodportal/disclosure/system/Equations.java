package org.metodportal.disclosure.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The equations of a year as they are found, each once. */
final class Equations {
  private final YearTables tables;
  private final List<Equation> equations = new ArrayList<>();
  private final Set<List<Integer>> seen = new LinkedHashSet<>();

  Equations(YearTables tables) {
    this.tables = tables;
  }

  List<Equation> all() {
    return equations;
  }

  /** Parts that add to a whole; a part that nothing tells is empty. */
  void sum(List<Integer> parts, int whole) {
    add(parts, List.of(whole), true);
  }

  void add(List<Integer> plus, List<Integer> minus, boolean isSum) {
    Map<Integer, Integer> factors = new LinkedHashMap<>();
    plus.forEach(variable -> factors.merge(variable, 1, Integer::sum));
    minus.forEach(variable -> factors.merge(variable, -1, Integer::sum));
    factors.values().removeIf(factor -> factor == 0);
    List<Integer> key = new ArrayList<>(factors.keySet());
    key.sort(null);
    if (factors.isEmpty() || !seen.add(key) || !holds(factors)) {
      return;
    }
    equations.add(
        new Equation(
            factors.keySet().stream().mapToInt(Integer::intValue).toArray(),
            factors.values().stream().mapToInt(Integer::intValue).toArray(),
            isSum));
  }

  /** Whether the tables agree; what they contradict no reader can use. */
  private boolean holds(Map<Integer, Integer> factors) {
    Long sum = tables.sum(factors);
    return sum == null || sum == 0;
  }

  /** The variables of a set at those of the places where it is told. */
  List<Integer> told(int set, List<Integer> places) {
    return places.stream()
        .map(place -> tables.find(set, place))
        .filter(variable -> variable != Cell.NONE)
        .toList();
  }
}
