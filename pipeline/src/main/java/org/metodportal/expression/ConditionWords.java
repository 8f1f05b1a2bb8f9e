package org.metodportal.expression;

import java.util.List;
import java.util.Map;

/**
 * The words that conditions of one territory may compare with.
 *
 * @param clusters titles of its groups of organizations
 * @param criteria ids of its criteria
 * @param indicators codes of its indicators
 * @param shares those of them that are shares, in per cent
 */
public record ConditionWords(
    List<String> clusters, List<String> criteria, List<String> indicators, List<String> shares) {

  /** Copies the lists. */
  public ConditionWords {
    clusters = List.copyOf(clusters);
    criteria = List.copyOf(criteria);
    indicators = List.copyOf(indicators);
    shares = List.copyOf(shares);
  }

  /** Keys of the variables that hold numbers by code. */
  Map<String, List<String>> keys() {
    return Map.of("criteria", criteria, "indicators", indicators);
  }
}
