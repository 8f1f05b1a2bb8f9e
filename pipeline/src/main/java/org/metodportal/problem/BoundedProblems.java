package org.metodportal.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Problems of files that may hold millions of mistakes: the first ones of each kind in each column
 * of each file are kept, the others are counted.
 *
 * <p>When problems come in the order of the files, or several collections are merged and then
 * {@linkplain #trimmed trimmed}, the ones kept are the same however the work was divided.
 */
public final class BoundedProblems {
  /** How many of a kind are kept. */
  public static final int KEPT = 2_000;

  private final List<Problem> kept = new ArrayList<>();
  private final Map<Group, Long> counts = new TreeMap<>();

  /**
   * What problems have in common.
   *
   * @param severity name of the severity
   */
  public record Group(String code, String severity, String territory, String file, String field)
      implements Comparable<Group> {
    static Group of(Problem problem) {
      return new Group(
          problem.code(),
          problem.severity().name(),
          problem.territory(),
          problem.position().file(),
          problem.position().field());
    }

    @Override
    public int compareTo(Group other) {
      return toString().compareTo(other.toString());
    }
  }

  /** Takes one more. */
  public void add(Problem problem) {
    if (counts.merge(Group.of(problem), 1L, Long::sum) <= KEPT) {
      kept.add(problem);
    }
  }

  /** The problems kept, in the order they came. */
  public List<Problem> kept() {
    return List.copyOf(kept);
  }

  /** How many there were of each kind, kept or not. */
  public Map<Group, Long> counts() {
    return Map.copyOf(counts);
  }

  /** Takes what another collection kept and counted. */
  public void merge(List<Problem> otherKept, Map<Group, Long> otherCounts) {
    kept.addAll(otherKept);
    otherCounts.forEach((group, count) -> counts.merge(group, count, Long::sum));
  }

  /**
   * The first {@link #KEPT} problems of each kind in order of place, then for each kind of which
   * there were more one problem that says how many.
   */
  public List<Problem> trimmed() {
    List<Problem> result = new ArrayList<>();
    Map<Group, Integer> taken = new TreeMap<>();
    for (Problem problem : kept.stream().sorted().toList()) {
      if (taken.merge(Group.of(problem), 1, Integer::sum) <= KEPT) {
        result.add(problem);
      }
    }
    counts.forEach(
        (group, count) -> {
          if (count > KEPT) {
            result.add(
                Problem.of(Severity.valueOf(group.severity()), group.code())
                    .in(group.territory())
                    .at(new SourcePosition(group.file(), 0, 0, group.field()))
                    .says("Ещё таких же: " + (count - KEPT) + ".")
                    .hint("Исправьте показанные: остальные, скорее всего, той же природы."));
          }
        });
    return result;
  }
}
