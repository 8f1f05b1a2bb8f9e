package org.metodportal.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** All problems of one run, collected as it goes and read in a fixed order. */
public final class ProblemReport {
  private final List<Problem> problems = new ArrayList<>();
  private final UnaryOperator<Problem> told;

  /** A report that tells problems as they are. */
  public ProblemReport() {
    this(problem -> problem);
  }

  /**
   * A report that tells problems in other words.
   *
   * @param told the problem as it may be told
   */
  public ProblemReport(UnaryOperator<Problem> told) {
    this.told = told;
  }

  /** Adds one problem. */
  public void add(Problem problem) {
    problems.add(told.apply(problem));
  }

  /** Adds several problems. */
  public void addAll(Collection<Problem> more) {
    more.forEach(this::add);
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
