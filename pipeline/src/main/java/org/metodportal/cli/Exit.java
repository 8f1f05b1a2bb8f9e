package org.metodportal.cli;

import org.metodportal.problem.ProblemReport;

/** Exit codes of the command-line contract. */
final class Exit {
  static final int DONE = 0;
  static final int PROBLEMS = 1;
  static final int WRONG_USE = 2;
  static final int REFUSED = 3;
  static final int LOCKED = 4;
  static final int MACHINE = 5;

  private Exit() {}

  /**
   * Exit code of a run that did its work.
   *
   * @param strict whether warnings count as errors
   */
  static int of(ProblemReport report, boolean strict) {
    return report.errors() > 0 || (strict && report.warnings() > 0) ? PROBLEMS : DONE;
  }
}
