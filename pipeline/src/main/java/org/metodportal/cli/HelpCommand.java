package org.metodportal.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what the program, or one command of it, can do. */
@Command(name = "help", description = "показать эту справку или справку о команде")
final class HelpCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "КОМАНДА",
      description = "о какой команде рассказать (обо всех)")
  private @Nullable String command;

  @Override
  public Integer call() {
    CommandLine program = spec.commandLine().getParent();
    Map<String, CommandLine> commands = program.getSubcommands();
    CommandLine asked = command == null ? program : commands.get(command);
    if (asked == null) {
      throw new ParameterException(
          program,
          "Нет команды «" + command + "». Есть: " + String.join(", ", commands.keySet()) + ".");
    }
    asked.usage(program.getOut());
    return Exit.DONE;
  }
}
