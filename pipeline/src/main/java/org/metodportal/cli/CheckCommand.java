package org.metodportal.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.metodportal.build.Build;
import org.metodportal.build.read.LocalRunner;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.InputOptions;
import org.metodportal.cli.option.OutputOptions;
import org.metodportal.problem.ProblemReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads content and tables and says everything that is wrong; writes nothing. */
@Command(name = "check", description = "проверить тексты и таблицы, ничего не записывая")
final class CheckCommand implements Callable<Integer> {
  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws IOException {
    Console console = output.console();
    ProblemReport report =
        new Build(inputs.inputs(Main.clock()), console.stages())
            .run(LocalRunner.start())
            .problems();
    console.allProblems(report);
    console.say("Ошибок: " + report.errors() + ", предупреждений: " + report.warnings() + ".");
    console.json(Console.summary(report));
    return Exit.of(report, output.strict());
  }
}
