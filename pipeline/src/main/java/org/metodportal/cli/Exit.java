package org.metodportal.cli;

import java.util.List;
import org.metodportal.build.report.RunOutcome;
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
    return of(new RunOutcome(report.errors(), report.warnings(), List.of()), strict);
  }

  /** Exit code of a publication that came to this; data that are kept back are a problem. */
  static int of(RunOutcome outcome, boolean strict) {
    boolean problems = outcome.errors() > 0 || (strict && outcome.warnings() > 0);
    return problems || !outcome.kept().isEmpty() ? PROBLEMS : DONE;
  }
}
