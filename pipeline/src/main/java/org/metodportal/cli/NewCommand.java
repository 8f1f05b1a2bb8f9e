package org.metodportal.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.metodportal.cli.draft.DraftKind;
import org.metodportal.cli.draft.DraftRefused;
import org.metodportal.cli.draft.DraftRequest;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.InputOptions;
import org.metodportal.cli.option.OutputOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a new file that explains itself, where it belongs; never over one that is there. */
@Command(name = "new", description = "написать заготовку с пояснениями в нужную папку")
final class NewCommand implements Callable<Integer> {
  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(
      paramLabel = "ЧТО",
      description = "practice, measure, event, recommendation, reply, indicator или territory")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String kind;

  @Option(
      names = "--name",
      paramLabel = "ИМЯ",
      description = "имя файла или папки латиницей; для event — что нужно сделать, словами")
  private @Nullable String name;

  @Option(
      names = "--section",
      paramLabel = "СЛОВА",
      defaultValue = "",
      description = "для event: слова из заголовка раздела (последний раздел)")
  private String section = "";

  @Override
  public Integer call() throws IOException {
    DraftKind wanted =
        DraftKind.of(kind)
            .orElseThrow(
                () ->
                    wrong(
                        "Такой заготовки нет: «"
                            + kind
                            + "». "
                            + DraftKind.words().hint(kind, "Есть")));
    Console console = output.console();
    try {
      List<String> lines =
          wanted.write(
              new DraftRequest(
                  inputs.content(),
                  inputs.data(),
                  inputs.asOf(Main.clock()),
                  name,
                  section,
                  inputs.named(),
                  inputs::chosen));
      lines.forEach(console::say);
      return Exit.DONE;
    } catch (DraftRefused refused) {
      throw wrong(refused.sentence());
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
