package org.metodportal.cli.option;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes picocli speak Russian to staff. */
public final class RussianUsage {
  private RussianUsage() {}

  /** Installs Russian headings, options and messages into a program and its commands. */
  public static void install(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("--version")
                .versionHelp(true)
                .description("показать версию")
                .build());
    line.setParameterExceptionHandler((wrong, words) -> explain(wrong));
    headings(line);
  }

  private static void headings(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("--help").usageHelp(true).description("показать справку").build())
        .usageMessage()
        .synopsisHeading("Вызов: ")
        .synopsisSubcommandLabel("КОМАНДА")
        .commandListHeading("%nКоманды:%n")
        .optionListHeading("%nПараметры:%n")
        .autoWidth(false)
        .width(100);
    line.getSubcommands().values().forEach(RussianUsage::headings);
  }

  private static int explain(ParameterException wrong) {
    CommandLine line = wrong.getCommandLine();
    line.getErr().println(sentence(wrong, line));
    line.getErr().println("Подсказка: publish.sh help" + name(line));
    return CommandLine.ExitCode.USAGE;
  }

  private static String name(CommandLine line) {
    return line.getParent() == null ? "" : " " + line.getCommandName();
  }

  private static String sentence(ParameterException wrong, CommandLine line) {
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().get(0);
      if (word.startsWith("-")) {
        return "Нет параметра «" + word + "». Есть: " + String.join(", ", options(line)) + ".";
      }
      return line.getParent() == null
          ? "Нет команды «"
              + word
              + "». Есть: "
              + String.join(", ", line.getSubcommands().keySet())
              + "."
          : "Лишнее слово «" + word + "».";
    }
    if (wrong instanceof MissingParameterException missing) {
      return "Укажите: "
          + String.join(", ", missing.getMissing().stream().map(RussianUsage::name).toList())
          + ".";
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return "Параметр " + name(twice.getOverwritten()) + " указан дважды. Оставьте один из них.";
    }
    ArgSpec argument = wrong.getArgSpec();
    if (argument == null) {
      return String.valueOf(wrong.getMessage());
    }
    String own = wrong.getCause() == null ? "" : String.valueOf(wrong.getCause().getMessage());
    if (own.startsWith("«")) {
      return "Параметр " + name(argument) + ": " + own;
    }
    String value = "«" + wrong.getValue() + "»";
    Class<?> type = argument.typeInfo().getType();
    return "Параметр "
        + name(argument)
        + ": "
        + (type == boolean.class
            ? value
                + " не подходит. Пишите его без значения, а в переменной среды или в"
                + " portal.properties — true или false."
            : value + " — это не целое число. Напишите, например, 14.");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static List<String> options(CommandLine line) {
    return line.getCommandSpec().options().stream().map(OptionSpec::longestName).sorted().toList();
  }
}
