package org.metodportal.cli;

import java.io.PrintWriter;
import java.util.concurrent.CompletionException;
import org.metodportal.build.FailureText;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence that the machine failed; what was published before stays. */
final class MachineFailure implements IExecutionExceptionHandler {
  /** Environment variable that makes the whole stack trace show, for developers. */
  private static final String DEBUG = "METODPORTAL_DEBUG";

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
    Throwable cause = failure instanceof CompletionException ? FailureText.root(failure) : failure;
    return tell(cause, failure, line.getErr());
  }

  /** Says what failed beyond what commands can tell; gives the exit code. */
  static int tell(Error failure, PrintWriter err) {
    return tell(failure, failure, err);
  }

  private static int tell(Throwable cause, Throwable failure, PrintWriter err) {
    err.println(FailureText.sentence(cause) + " Опубликованный раньше сайт не изменён.");
    if (System.getenv(DEBUG) != null) {
      failure.printStackTrace(err);
    }
    return Exit.MACHINE;
  }
}
