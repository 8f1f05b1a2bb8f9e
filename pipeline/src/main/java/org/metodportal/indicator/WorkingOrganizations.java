package org.metodportal.indicator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.metodportal.registry.Organization;

/**
 * The organizations that work in a year and have staff then, found once a year; threads may share
 * it.
 */
final class WorkingOrganizations {
  private final Evidence evidence;
  private final Map<Integer, List<Organization>> byYear = new ConcurrentHashMap<>();

  WorkingOrganizations(Evidence evidence) {
    this.evidence = evidence;
  }

  /** In the order of the directory. */
  List<Organization> in(int year) {
    return byYear.computeIfAbsent(
        year,
        key ->
            evidence.directory().organizations().stream()
                .filter(organization -> organization.activeIn(key))
                .filter(organization -> evidence.findings().hasStaff(key, organization.id()))
                .toList());
  }
}
