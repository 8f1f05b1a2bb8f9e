package org.metodportal.registry.territory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Entries by identifier. Filled by one thread; once complete, any thread may read it.
 *
 * @param <T> kind of entries
 */
final class Register<T> {
  private final Function<T, String> identifier;
  private final Map<String, T> entries = new HashMap<>();

  /** Entries sorted by identifier; null until they are asked for. */
  private @Nullable List<T> sorted;

  Register(Function<T, String> identifier) {
    this.identifier = identifier;
  }

  /** Adds an entry; it replaces one of the same identifier. */
  void add(T entry) {
    entries.put(identifier.apply(entry), entry);
    sorted = null;
  }

  /** The entry; null when there is none. */
  @Nullable T get(String id) {
    return entries.get(id);
  }

  /** All entries, by identifier. */
  List<T> inOrder() {
    List<T> known = sorted;
    if (known == null) {
      known = entries.values().stream().sorted(Comparator.comparing(identifier)).toList();
      sorted = known;
    }
    return known;
  }
}
