package org.metodportal.cli.option;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.metodportal.build.HeldBack;
import org.metodportal.build.stage.Stages;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** What a command prints: lines for people, or one line of JSON for machines. */
public final class Console {
  /** How many problems are printed; the report has all. */
  private static final int PRINTED = 40;

  private final OutputOptions options;
  private final PrintWriter out;
  private final PrintWriter err;
  private final List<String> insisted = new ArrayList<>();

  Console(OutputOptions options, PrintWriter out, PrintWriter err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /** Stages that tell their progress. */
  public Stages stages() {
    return new Stages(System::nanoTime, this::progress);
  }

  private void progress(Stages.Finished stage) {
    if (!options.quiet() && !options.json()) {
      out.println(
          String.format(
              Locale.ROOT, "%-12s %6.2f с  %s", stage.name(), stage.seconds(), stage.outcome()));
    }
  }

  /** A line for people who want to see how it goes. */
  public void say(String line) {
    if (!options.quiet() && !options.json()) {
      out.println(line);
    }
  }

  /** A line that is the result of the command, for people. */
  public void result(String line) {
    if (!options.json()) {
      out.println(line);
    }
  }

  /** A line that must not be missed. */
  public void insist(String line) {
    insisted.add(line);
    err.println(line);
  }

  /** The lines so far that must not be missed. */
  public List<String> insisted() {
    return List.copyOf(insisted);
  }

  /** Text as it is, with its line breaks. */
  public void print(String text, String insisted) {
    out.print(text);
    out.flush();
    err.print(insisted);
    err.flush();
  }

  /** A summary for machines. */
  public void json(ObjectNode summary) {
    if (options.json()) {
      out.println(summary);
    }
  }

  /** Says why a run that has read nothing left everything as it was. */
  public void refuse(String why) {
    refuse(new ProblemReport(), why);
  }

  /** Says why a run left everything as it was, to people and to machines. */
  public void refuse(ProblemReport report, String why) {
    insist(why);
    json(summary(report).put("refused", why));
  }

  /** Says what made a run leave everything as it was, and what that means. */
  public void refuse(ProblemReport report, Problem cause, String why) {
    insist(line(cause));
    report.add(cause);
    refuse(report, why);
  }

  /** All problems of a run, for machines. */
  public static ObjectNode summary(ProblemReport report) {
    ObjectNode root = new ObjectNode(JsonNodeFactory.instance);
    root.put("errors", report.errors());
    root.put("warnings", report.warnings());
    var problems = root.putArray("problems");
    for (Problem problem : report.sorted()) {
      problems
          .addObject()
          .put("code", problem.code())
          .put("severity", problem.isError() ? "error" : "warning")
          .put("territory", problem.territory())
          .put("file", problem.position().file())
          .put("line", problem.position().line())
          .put("position", problem.position().column())
          .put("column", problem.position().field())
          .put("value", problem.value())
          .put("message", problem.message())
          .put("hint", problem.hint());
    }
    return root;
  }

  /** Whether a problem is shown: a quiet run tells only of what makes it fail. */
  private boolean shows(Problem problem) {
    return problem.isError() || options.strict() || !options.quiet();
  }

  /** Prints every problem in the order of files: they are the result of the command. */
  public void allProblems(ProblemReport report) {
    if (!options.json()) {
      report.sorted().forEach(problem -> out.println(line(problem)));
    }
  }

  /**
   * Prints problems: first the loss of whole tables, which causes others, then other errors, then
   * warnings; the rest is in the report.
   */
  public void problems(ProblemReport report, String where) {
    List<Problem> ordered =
        report.sorted().stream()
            .filter(this::shows)
            .sorted(
                Comparator.comparing((Problem problem) -> !HeldBack.losesTable(problem))
                    .thenComparing(problem -> !problem.isError()))
            .toList();
    for (Problem problem : ordered.subList(0, Math.min(PRINTED, ordered.size()))) {
      err.println(line(problem));
    }
    if (ordered.size() > PRINTED) {
      err.println("… и ещё " + (ordered.size() - PRINTED) + (where.isEmpty() ? "." : ": " + where));
    }
  }

  /** A problem as people are shown it. */
  public static String line(Problem problem) {
    return problem.severity().russian() + ": " + problem;
  }
}
