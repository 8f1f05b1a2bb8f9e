package org.metodportal.publish;

import java.io.IOException;
import org.metodportal.problem.Problem;

/** A template that cannot be read, or that asks its page for what it does not have. */
public final class TemplateFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  TemplateFailure(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** Where in the template, and what is wrong. */
  public Problem problem() {
    return problem;
  }
}
