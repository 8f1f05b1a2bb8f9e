package org.metodportal.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a condition is judged by; all of it is public.
 *
 * @param cluster title of the group; null when there is none
 * @param overall overall index, 0–1; null when there is none
 * @param criteria attainment by id of the criterion, 0–1; without those that are unknown
 * @param indicators value by code, in the unit of the indicator; without those that are hidden or
 *     missing
 * @param deficits codes of the most frequent deficits, the most frequent first
 */
public record Circumstances(
    @Nullable String cluster,
    @Nullable Double overall,
    Map<String, Double> criteria,
    Map<String, Double> indicators,
    List<String> deficits) {

  /** Copies what it holds. */
  public Circumstances {
    criteria = Map.copyOf(criteria);
    indicators = Map.copyOf(indicators);
    deficits = List.copyOf(deficits);
  }

  /** As CEL sees it: what is unknown is left out, so that reading it is unknown too. */
  Map<String, Object> variables() {
    Map<String, Object> variables = new HashMap<>();
    if (cluster != null) {
      variables.put("cluster", cluster);
    }
    if (overall != null) {
      variables.put("overall", overall);
    }
    variables.put("criteria", criteria);
    variables.put("indicators", indicators);
    variables.put("deficits", deficits);
    return variables;
  }
}
