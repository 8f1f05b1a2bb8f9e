package org.metodportal.cli;

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
    session.json(Session.summary(report));
    return Verdict.exit(report, settings.strict());
  }
}
