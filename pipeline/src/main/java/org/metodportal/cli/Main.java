package org.metodportal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.build.report.ProgramVersion;
import org.metodportal.cli.night.NightlyLog;
import org.metodportal.cli.option.InputOptions;
import org.metodportal.cli.option.OutsideDefaults;
import org.metodportal.cli.option.RussianUsage;
import org.metodportal.document.Choices;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: one command a run. */
@Command(
    name = "publish.sh",
    description = "Методпортал: из таблиц и текстов — показатели и сайт.",
    versionProvider = Main.Version.class,
    subcommands = {
      PublishCommand.class,
      BuildCommand.class,
      CheckCommand.class,
      PreviewCommand.class,
      RollbackCommand.class,
      ReleasesCommand.class,
      VerifyCommand.class,
      NewCommand.class,
      SampleDataCommand.class,
      ExplainDeadlineCommand.class,
      HelpCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    NightlyLog.open(System.getProperty(NightlyLog.PROPERTY, ""));
    System.exit(run(arguments));
  }

  /**
   * Runs a command.
   *
   * @return exit code, see {@link Exit}
   */
  public static int run(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    try {
      OutsideDefaults defaults =
          new OutsideDefaults(System.getenv(), Path.of(System.getProperty(InputOptions.HOME, "")));
      List<String> strange = defaults.strangeKeys(options(line));
      if (!strange.isEmpty()) {
        strange.forEach(err::println);
        return Exit.WRONG_USE;
      }
      line.setDefaultValueProvider(defaults);
    } catch (IOException | IllegalArgumentException e) {
      err.println("Файл portal.properties не читается. Проверьте его или удалите.");
      return Exit.WRONG_USE;
    }
    RussianUsage.install(line);
    line.setExecutionExceptionHandler(new MachineFailure());
    try {
      return line.execute(withCommand(arguments));
    } catch (VirtualMachineError exhausted) {
      return MachineFailure.tell(exhausted, err);
    }
  }

  /** Every option that {@code portal.properties} may name. */
  private static Choices options(CommandLine line) {
    return new Choices(
        line.getSubcommands().values().stream()
            .flatMap(command -> command.getCommandSpec().options().stream())
            .filter(option -> !option.usageHelp() && !option.versionHelp())
            .map(OutsideDefaults::key)
            .distinct()
            .sorted()
            .toList());
  }

  /** The arguments, with {@code publish} in front when they begin with no command. */
  private static String[] withCommand(String[] arguments) {
    String first = arguments.length == 0 ? "-" : arguments[0];
    if (!first.startsWith("-") || first.equals("--help") || first.equals("--version")) {
      return arguments;
    }
    List<String> words = new ArrayList<>(List.of("publish"));
    words.addAll(List.of(arguments));
    return words.toArray(String[]::new);
  }

  /** The clock that gives "today" when no day is named. */
  static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  /** Names the version to picocli. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Методпортал " + ProgramVersion.TEXT};
    }
  }
}
