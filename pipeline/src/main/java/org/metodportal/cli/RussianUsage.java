package org.metodportal.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes picocli speak Russian to staff. */
final class RussianUsage {
  private RussianUsage() {}

  static void install(CommandLine line) {
    line.setParameterExceptionHandler((wrong, words) -> explain(wrong));
    headings(line);
  }

  private static void headings(CommandLine line) {
    line.getCommandSpec()
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
    return Exit.WRONG_USE;
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
      return "Не хватает значения: "
          + String.join(
              ", ",
              missing.getMissing().stream()
                  .map(
                      argument ->
                          argument.isOption()
                              ? ((OptionSpec) argument).longestName()
                              : argument.paramLabel())
                  .toList())
          + ".";
    }
    return russian(String.valueOf(wrong.getMessage()));
  }

  /** picocli puts its own words in front of a converter's. */
  private static String russian(String message) {
    int start = 0;
    while (start < message.length()
        && "«".indexOf(message.charAt(start)) < 0
        && (message.charAt(start) < 'А' || message.charAt(start) > 'я')) {
      start++;
    }
    return start < message.length()
        ? message.substring(start)
        : "Параметр записан неверно: " + message;
  }

  private static List<String> options(CommandLine line) {
    return line.getCommandSpec().options().stream().map(OptionSpec::longestName).sorted().toList();
  }
}
