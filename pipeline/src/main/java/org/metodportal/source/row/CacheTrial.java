package org.metodportal.source.row;

/** Decides from the first lookups in a cache of cells whether the cache stays on. */
final class CacheTrial {
  /** Lookups after which the hit rate decides; the cache stays on from half of them. */
  private static final int LOOKUPS = 1 << 12;

  private int lookups;
  private int hits;
  private boolean lost;

  /** Counts a lookup; after the trial it does nothing. */
  void count(boolean hit) {
    if (lookups < LOOKUPS) {
      hits += hit ? 1 : 0;
      lost = ++lookups == LOOKUPS && hits < LOOKUPS / 2;
    }
  }

  /** Whether values rarely repeat, so that the cache costs more than it saves. */
  boolean isLost() {
    return lost;
  }
}
