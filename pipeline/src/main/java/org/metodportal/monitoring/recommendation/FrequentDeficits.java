package org.metodportal.monitoring.recommendation;

import java.util.List;
import java.util.Map;

/**
 * The most frequent deficits of the published aggregate: codes, the most frequent first.
 *
 * @param territory of the whole territory
 * @param organizations by identifier as published; what is hidden is absent
 * @param subjects by subject; what is hidden is absent
 */
public record FrequentDeficits(
    List<String> territory,
    Map<String, List<String>> organizations,
    Map<String, List<String>> subjects) {
  /** Where no aggregate of deficits is published. */
  public static final FrequentDeficits NONE = new FrequentDeficits(List.of(), Map.of(), Map.of());
}
