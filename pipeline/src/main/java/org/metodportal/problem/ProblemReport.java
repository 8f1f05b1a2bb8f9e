package org.metodportal.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** All problems of one run, collected as it goes and read in a fixed order. */
public final class ProblemReport {
  private final List<Problem> problems = new ArrayList<>();

  /** Adds one problem. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** Adds several problems. */
  public void addAll(Collection<Problem> more) {
    problems.addAll(more);
  }

  /** Every problem, by territory, file, line and column. */
  public List<Problem> sorted() {
    return problems.stream().sorted().toList();
  }

  /** Number of problems that reject what they are found in. */
  public long errors() {
    return problems.stream().filter(Problem::isError).count();
  }

  /** Number of problems that do not. */
  public long warnings() {
    return problems.stream().filter(Predicate.not(Problem::isError)).count();
  }
}
