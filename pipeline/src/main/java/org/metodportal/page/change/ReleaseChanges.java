package org.metodportal.page.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What one release changed against the one before it.
 *
 * @param release id of the release
 * @param date the day that it speaks of
 * @param changes what matters most first; never empty
 */
public record ReleaseChanges(String release, LocalDate date, List<Change> changes) {

  /** Sorts by importance; refuses a release that changed nothing. */
  public ReleaseChanges {
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("A release that changed nothing has no entry");
    }
    changes = changes.stream().sorted(Comparator.comparing(Change::kind)).toList();
  }

  /** The kind of its most important change. */
  public ChangeKind kind() {
    return changes.get(0).kind();
  }
}
