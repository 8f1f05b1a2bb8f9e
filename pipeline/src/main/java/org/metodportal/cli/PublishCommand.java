package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.metodportal.build.read.BuildInputs;
import org.metodportal.build.report.RunOutcome;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.GateOptions;
import org.metodportal.cli.option.InputOptions;
import org.metodportal.cli.option.OutputOptions;
import org.metodportal.cli.option.SiteOptions;
import org.metodportal.publish.release.Releases;
import org.metodportal.publish.release.SiteLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds the portal as a release and shows it in one step; does nothing when nothing changed. */
@Command(name = "publish", description = "собрать и опубликовать сайт (команда по умолчанию)")
final class PublishCommand implements Callable<Integer> {
  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final SiteOptions site = new SiteOptions();
  @Mixin private final GateOptions gates = new GateOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--keep",
      paramLabel = "ЧИСЛО",
      defaultValue = "14",
      description = "сколько выпусков хранить (14)")
  private int keep;

  @Option(names = "--force", description = "собрать заново, даже если ничего не изменилось")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    if (keep < 1) {
      throw new ParameterException(
          spec.commandLine(), "Хранить можно не меньше одного выпуска, а написано «" + keep + "».");
    }
    gates.verify();
    Console console = output.console();
    Releases releases = site.releases();
    BuildInputs read = inputs.inputs(Main.clock());
    Path templates = inputs.templates().path();
    try (SiteLock lock = releases.lock(Main.clock())) {
      UnchangedInput input =
          UnchangedInput.of(
              releases, read, templates, String.join(",", inputs.named()), Main.clock().millis());
      RunOutcome before = input.outcome();
      if (before != null && !force) {
        releases.keepNewest(keep, lock);
        tellUnchanged(console, releases, String.valueOf(input.release()), before);
        return Exit.of(before, output.strict());
      }
      return new PublishRun(
              console,
              releases,
              lock,
              read,
              templates,
              input.snapshot(),
              gates,
              keep,
              output.strict())
          .run();
    } catch (SiteLock.Held held) {
      console.refuse(
          "Не опубликовано: этот сайт сейчас меняет " + held.holder() + ". Дождитесь его конца.");
      return Exit.LOCKED;
    }
  }

  private static void tellUnchanged(
      Console console, Releases releases, String id, RunOutcome outcome) {
    console.say("Ничего не изменилось: показан выпуск " + id + ".");
    if (outcome.errors() > 0) {
      Path report = releases.internalFolder(id).resolve("quality.html");
      console.insist("Прежние ошибки остаются, всего " + outcome.errors() + ": " + report);
    }
    for (String slug : outcome.kept()) {
      console.insist(slug + ": по-прежнему показаны прежние данные.");
    }
    console.unchanged(id, outcome.errors(), outcome.warnings());
  }
}
