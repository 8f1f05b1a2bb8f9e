package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.read.BuildInputs;
import org.metodportal.build.read.PublicPast;
import org.metodportal.build.report.RunOutcome;
import org.metodportal.build.runner.JobRunner;
import org.metodportal.cli.night.LastAnswer;
import org.metodportal.cli.night.Question;
import org.metodportal.cli.night.UnchangedInput;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.GateOptions;
import org.metodportal.cli.option.InputOptions;
import org.metodportal.cli.option.OutputOptions;
import org.metodportal.cli.option.RunnerOptions;
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
  @Mixin private final RunnerOptions runner = new RunnerOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--keep",
      paramLabel = "ЧИСЛО",
      defaultValue = "14",
      description = "сколько выпусков хранить (14)")
  private int keep;

  @Option(
      names = "--batch",
      paramLabel = "СЛОВА",
      description = "опубликовать исправления закрытых лет сейчас; слова скажут всем, почему")
  private @Nullable String batch;

  @Option(names = "--force", description = "собрать заново, даже если ничего не изменилось")
  private boolean force;

  @Option(
      names = "--metrics",
      paramLabel = "ФАЙЛ",
      description = "куда писать итог для Prometheus (textfile)")
  private @Nullable Path metrics;

  @Override
  public Integer call() throws IOException {
    if (keep < 1) {
      throw new ParameterException(
          spec.commandLine(), "Хранить можно не меньше одного выпуска, а написано «" + keep + "».");
    }
    if (batch != null && batch.isBlank()) {
      throw new ParameterException(
          spec.commandLine(),
          "После --batch напишите, почему исправляются закрытые годы: это увидят все на странице"
              + " изменений.");
    }
    gates.verify();
    JobRunner counting = runner.runner();
    Console console = output.console();
    Releases releases = site.releases();
    NightEnd end = new NightEnd(releases, metrics, console, Main.clock());
    try {
      return end.with(publish(console, releases, counting));
    } catch (ParameterException wrongUse) {
      throw wrongUse;
    } catch (IOException | RuntimeException failure) {
      end.with(failure);
      throw failure;
    }
  }

  private int publish(Console console, Releases releases, JobRunner counting) throws IOException {
    BuildInputs read = inputs.inputs(Main.clock());
    String why = batch == null ? "" : batch.strip();
    Path templates = inputs.templates().path();
    UnchangedInput.Reading reading =
        new UnchangedInput.Reading(
            read.asOf(),
            read.content().path(),
            read.content().shown(),
            read.data().path(),
            read.data().shown(),
            templates,
            String.join(",", inputs.named()));
    try (SiteLock lock = releases.lock(Main.clock())) {
      UnchangedInput input = UnchangedInput.of(releases, reading, Main.clock().millis());
      RunOutcome before = input.outcome();
      if (before != null && !force && why.isEmpty()) {
        releases.keepNewest(keep, lock);
        Unchanged unchanged = unchanged(String.valueOf(input.release()), before, releases);
        unchanged.tell(console);
        answerAgain(unchanged, reading, releases);
        return unchanged.exit();
      }
      int exit =
          new PublishRun(
                  console,
                  releases,
                  lock,
                  read.after(PublicPast.of(releases).asking(why)),
                  counting,
                  templates,
                  input.snapshot(),
                  gates,
                  keep,
                  output.strict())
              .run();
      String made = releases.currentId();
      RunOutcome outcome =
          made == null || made.equals(input.release()) || force || !why.isEmpty()
              ? null
              : RunOutcome.read(UnchangedInput.outcome(releases.internalFolder(made)));
      if (made != null && outcome != null) {
        answerAgain(unchanged(made, outcome, releases), reading, releases);
      }
      return exit;
    } catch (SiteLock.Held held) {
      console.refuse(
          "Не опубликовано: этот сайт сейчас меняет " + held.holder() + ". Дождитесь его конца.");
      return Exit.LOCKED;
    }
  }

  private Unchanged unchanged(String id, RunOutcome outcome, Releases releases) {
    return Unchanged.of(id, outcome, releases.internalFolder(id), output);
  }

  /**
   * Leaves word for a run that is asked the same: it need not start the whole program. Where that
   * cannot be written, the next run starts it.
   */
  private void answerAgain(Unchanged unchanged, UnchangedInput.Reading reading, Releases releases) {
    try {
      answer(unchanged, reading).write(releases.internalFolder(unchanged.id()));
    } catch (IOException unwritable) {
      // The program finds out anew that nothing changed.
    }
  }

  private LastAnswer answer(Unchanged unchanged, UnchangedInput.Reading reading)
      throws IOException {
    List<String> words = spec.root().commandLine().getParseResult().originalArgs();
    Path home = Path.of(System.getProperty(InputOptions.HOME, ""));
    return new LastAnswer(
        Question.of(words, System.getenv(), home).lines(),
        inputs.namesDay() ? reading.asOf() : null,
        reading.content(),
        reading.data(),
        reading.templates(),
        reading.territories(),
        reading.contentShown(),
        reading.dataShown(),
        keep,
        metrics == null ? "" : metrics.toAbsolutePath().toString(),
        unchanged.exit(),
        unchanged.out(),
        unchanged.err());
  }
}
