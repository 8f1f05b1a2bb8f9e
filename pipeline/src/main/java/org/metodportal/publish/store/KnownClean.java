package org.metodportal.publish.store;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Contents in which an earlier run looked for something and found nothing, by their hash, so that
 * they need not be looked through again: one result for all. Safe for several threads.
 */
public final class KnownClean {
  private final ResultStore store;
  private final String key;
  private final Set<String> before;
  private final Set<String> now = ConcurrentHashMap.newKeySet();

  private KnownClean(ResultStore store, String key, Set<String> before) {
    this.store = store;
    this.key = key;
    this.before = before;
  }

  /**
   * What earlier runs found clean.
   *
   * @param kind what was looked for
   * @param basis all that decides on it beside the contents and the program
   */
  public static KnownClean of(ResultStore store, String kind, Object... basis) {
    String key = store.key(kind, basis);
    byte[] kept = store.find(key);
    return new KnownClean(
        store,
        key,
        kept == null
            ? Set.of()
            : Set.of(new String(kept, StandardCharsets.US_ASCII).split("\n", -1)));
  }

  /** Whether nothing was found in a content; never of an empty hash, which is of no content. */
  public boolean holds(String hash) {
    boolean known = !hash.isEmpty() && before.contains(hash);
    if (known) {
      now.add(hash);
    }
    return known;
  }

  /** Nothing was found in a content. */
  public void add(String hash) {
    if (!hash.isEmpty()) {
      now.add(hash);
    }
  }

  /** Leaves word for later runs of the contents that this one asked for. */
  public void keep() {
    if (!now.isEmpty() && !now.equals(before)) {
      store.keep(key, String.join("\n", new TreeSet<>(now)).getBytes(StandardCharsets.US_ASCII));
    }
  }
}
