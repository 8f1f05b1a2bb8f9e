package org.metodportal.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads content and tables and says everything that is wrong; writes nothing. */
@Command(name = "check", description = "проверить тексты и таблицы, ничего не записывая")
final class CheckCommand implements Callable<Integer> {
  @Mixin private final Settings settings = new Settings();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Session session =
        new Session(settings, spec.commandLine().getOut(), spec.commandLine().getErr());
    ProblemReport report =
        new Portal(settings, settings.asOf(Main.clock()), session.stages())
            .find(Runner.direct())
            .problems();
    for (Problem problem : report.sorted()) {
      if (!settings.json() && session.shows(problem)) {
        spec.commandLine().getOut().println(Session.line(problem));
      }
    }
    session.say("Ошибок: " + report.errors() + ", предупреждений: " + report.warnings() + ".");
    session.json(json(report));
    return Verdict.exit(report, settings.strict());
  }

  private static ObjectNode json(ProblemReport report) {
    ObjectNode root = new ObjectMapper().createObjectNode();
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
}
