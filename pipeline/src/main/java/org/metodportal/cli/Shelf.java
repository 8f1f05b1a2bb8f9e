package org.metodportal.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.metodportal.problem.ProblemReport;

/**
 * What was read once and holds until it is forgotten, with the problems found while reading.
 * Several threads may take what stands under different names.
 *
 * @param <T> what is kept under each name
 */
final class Shelf<T> {
  private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();

  private record Kept<T>(Object basis, Reading<T> reading) {}

  /**
   * What reading gave.
   *
   * @param value what was read
   * @param problems found on the way
   */
  record Reading<T>(T value, ProblemReport problems) {}

  /** Reads, and reports into a report of its own. */
  interface Reader<T> {
    /** Reads anew. */
    T read(ProblemReport problems) throws IOException;
  }

  /**
   * What stands under the name, read anew when it was forgotten; its problems go into the report
   * either way.
   */
  T take(String name, ProblemReport report, Reader<T> reader) throws IOException {
    Kept<T> found = kept.get(name);
    if (found == null) {
      ProblemReport problems = new ProblemReport();
      T value = reader.read(problems);
      found = new Kept<>(name, new Reading<>(value, problems));
      kept.put(name, found);
    }
    report.addAll(found.reading().problems().sorted());
    return found.reading().value();
  }

  /** Whether something made of an equal basis stands under the name. */
  boolean holds(String name, Object basis) {
    Kept<T> found = kept.get(name);
    return found != null && found.basis().equals(basis);
  }

  /** Puts what was made of the basis under the name. */
  void put(String name, Object basis, T value) {
    kept.put(name, new Kept<>(basis, new Reading<>(value, new ProblemReport())));
  }

  /**
   * What stands under the name.
   *
   * @throws NullPointerException when nothing does
   */
  T get(String name) {
    return Objects.requireNonNull(kept.get(name), name).reading().value();
  }

  /** Forgets what stands under the name. */
  void forget(String name) {
    kept.remove(name);
  }

  /** Forgets everything. */
  void clear() {
    kept.clear();
  }
}
