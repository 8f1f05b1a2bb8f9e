package org.metodportal.build.read;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.metodportal.problem.ProblemReport;

/**
 * Values of one kind by name, each with the problems found while it was read; an entry stays until
 * it is invalidated. Threads may read different names at once.
 *
 * @param <T> the kind of value
 */
final class CacheRegion<T> {
  private final Map<String, Entry<T>> entries = new ConcurrentHashMap<>();

  /** A value, the problems of its reading, and what it was made of. */
  private record Entry<T>(Object basis, T value, ProblemReport problems) {}

  /** Reads a value and reports what is wrong with it. */
  interface Reader<T> {
    /** Reads the value anew. */
    T read(ProblemReport problems) throws IOException;
  }

  /**
   * The value of that name, read when there is no entry. The problems of its reading are added to
   * the report either way.
   */
  T read(String name, ProblemReport report, Reader<T> reader) throws IOException {
    Entry<T> entry = entries.get(name);
    if (entry == null) {
      ProblemReport problems = new ProblemReport();
      entry = new Entry<>(name, reader.read(problems), problems);
      entries.put(name, entry);
    }
    report.addAll(entry.problems().sorted());
    return entry.value();
  }

  /** Whether the entry of that name was made of an equal basis. */
  boolean isMadeOf(String name, Object basis) {
    Entry<T> entry = entries.get(name);
    return entry != null && entry.basis().equals(basis);
  }

  /** Whether there is no entry. */
  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Makes an entry, without problems, in place of any that has the name. */
  void put(String name, Object basis, T value) {
    entries.put(name, new Entry<>(basis, value, new ProblemReport()));
  }

  /**
   * The value of that name.
   *
   * @throws NullPointerException when there is no entry
   */
  T get(String name) {
    return Objects.requireNonNull(entries.get(name), name).value();
  }

  /** Invalidates the entry of that name, if there is one. */
  void invalidate(String name) {
    entries.remove(name);
  }

  /** Invalidates all entries. */
  void clear() {
    entries.clear();
  }
}
