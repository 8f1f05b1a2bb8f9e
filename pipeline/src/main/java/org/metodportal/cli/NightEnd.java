package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.FailureText;
import org.metodportal.build.report.RunOutcome;
import org.metodportal.cli.night.FailureLetter;
import org.metodportal.cli.night.RunMetrics;
import org.metodportal.cli.night.UnchangedInput;
import org.metodportal.cli.option.Console;
import org.metodportal.publish.release.Releases;

/**
 * What a run leaves for those who were not there: figures for the monitoring service and, after a
 * bad night, a letter.
 *
 * @param metrics file of the figures; null when nobody asked for it
 */
record NightEnd(Releases releases, @Nullable Path metrics, Console console, Clock clock) {
  /** The run ended with an exit code. */
  int with(int exit) throws IOException {
    Path internal = releases.internal();
    try {
      if (exit == Exit.DONE) {
        FailureLetter.remove(internal);
      } else if (exit != Exit.LOCKED && Files.isDirectory(internal)) {
        FailureLetter.write(internal, subject(exit), sentences());
      }
    } catch (IOException unwritable) {
      console.insist(
          "Письмо "
              + FailureLetter.file(internal)
              + " осталось прежним: "
              + FailureText.sentence(unwritable));
    }
    count(exit);
    return exit;
  }

  /** The run ended because the machine failed; what it leaves is tried and not insisted on. */
  void with(Exception failure) {
    try {
      FailureLetter.write(
          releases.internal(), subject(Exit.MACHINE), List.of(FailureText.sentence(failure)));
    } catch (IOException failsAgain) {
      failure.addSuppressed(failsAgain);
    }
    try {
      count(Exit.MACHINE);
    } catch (IOException failsAgain) {
      failure.addSuppressed(failsAgain);
    }
  }

  private static String subject(int exit) {
    return switch (exit) {
      case Exit.PROBLEMS -> "Методпортал опубликован с ошибками в текстах или таблицах (код 1)";
      case Exit.REFUSED -> "Методпортал не опубликован: прежний выпуск остаётся (код 3)";
      default -> "Методпортал не опубликован: отказала машина (код " + exit + ")";
    };
  }

  private List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>(console.insisted());
    String shown = releases.currentId();
    if (shown != null) {
      sentences.add(
          "Показан выпуск "
              + shown
              + ". Ошибки — в "
              + releases.internalFolder(shown).resolve("quality.html")
              + ".");
    }
    return sentences;
  }

  private void count(int exit) throws IOException {
    if (metrics == null) {
      return;
    }
    String shown = releases.currentId();
    RunOutcome outcome =
        shown == null
            ? null
            : RunOutcome.read(UnchangedInput.outcome(releases.internalFolder(shown)));
    try {
      new RunMetrics(exit, shown, outcome, clock.instant().getEpochSecond()).write(metrics);
    } catch (IOException unwritable) {
      console.insist("Файл " + metrics + " не записан: " + FailureText.sentence(unwritable));
    }
  }
}
