package org.metodportal.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.metodportal.build.Build;
import org.metodportal.build.read.PortalData;
import org.metodportal.build.read.PublicPast;
import org.metodportal.build.runner.JobRunner;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.InputOptions;
import org.metodportal.cli.option.OutputOptions;
import org.metodportal.cli.option.RunnerOptions;
import org.metodportal.cli.option.SiteOptions;
import org.metodportal.disclosure.edition.BatchReport;
import org.metodportal.problem.ProblemReport;
import org.metodportal.publish.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads content and tables and says everything that is wrong; writes nothing. */
@Command(name = "check", description = "проверить тексты и таблицы, ничего не записывая")
final class CheckCommand implements Callable<Integer> {
  /** Nothing is written, so nobody reads it. */
  private static final String TRIAL = "проверка";

  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final SiteOptions site = new SiteOptions();
  @Mixin private final RunnerOptions runner = new RunnerOptions();

  @Override
  public Integer call() throws IOException {
    JobRunner counting = runner.runner();
    Console console = output.console();
    Releases releases = site.releases();
    PublicPast past = PublicPast.of(releases);
    PortalData data =
        new Build(inputs.inputs(Main.clock()).after(past.asking(TRIAL)), console.stages())
            .run(counting);
    ProblemReport report = data.problems();
    if (past.publicFolder() != null) {
      data.published().forEach((slug, night) -> console.say(batch(slug, night.report())));
    }
    console.allProblems(report);
    console.say("Ошибок: " + report.errors() + ", предупреждений: " + report.warnings() + ".");
    console.json(Console.summary(report));
    return Exit.of(report, output.strict());
  }

  /** What a batch of tonight would do to figures of persons. */
  private static String batch(String slug, BatchReport report) {
    return slug
        + ": общее обновление закрытых лет сегодня изменило бы чисел: "
        + report.moved()
        + ", оставило бы прежними с пометкой «уточняется»: "
        + report.kept()
        + ", скрыло бы: "
        + report.hidden()
        + ".";
  }
}
