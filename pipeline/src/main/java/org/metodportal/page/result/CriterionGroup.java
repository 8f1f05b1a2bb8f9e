package org.metodportal.page.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;

/**
 * Rows of the indicators of one criterion.
 *
 * @param id anchor on a page, such as {@code criterion-2}
 * @param title title shown
 * @param clause clause of the act; empty when none
 * @param rows in the order of their indicators; at least one
 */
public record CriterionGroup<T>(String id, String title, String clause, List<T> rows) {
  /** Copies the list. */
  public CriterionGroup {
    rows = List.copyOf(rows);
  }

  /**
   * Puts rows under the criteria of their territory, in the order of the criteria; what belongs to
   * none comes last.
   *
   * @param row the row of an indicator; null when it has none here
   */
  public static <T> List<CriterionGroup<T>> of(
      Territory territory,
      List<IndicatorDefinition> definitions,
      Function<IndicatorDefinition, @Nullable T> row) {
    Map<String, List<T>> rows = new HashMap<>();
    for (IndicatorDefinition definition : definitions) {
      @Nullable T own = row.apply(definition);
      if (own != null) {
        boolean known =
            territory.criteria().stream().anyMatch(c -> c.id().equals(definition.criterion()));
        rows.computeIfAbsent(known ? definition.criterion() : "", id -> new ArrayList<>()).add(own);
      }
    }
    List<CriterionGroup<T>> groups = new ArrayList<>();
    for (Territory.Criterion criterion : territory.criteria()) {
      List<T> own = rows.get(criterion.id());
      if (own != null) {
        groups.add(
            new CriterionGroup<>(anchor(criterion), criterion.title(), criterion.clause(), own));
      }
    }
    List<T> others = rows.get("");
    if (others != null) {
      groups.add(new CriterionGroup<>("others", "Другие показатели", "", others));
    }
    return List.copyOf(groups);
  }

  /** The place of a criterion on a page. */
  public static String anchor(Territory.Criterion criterion) {
    return "criterion-" + criterion.id();
  }
}
