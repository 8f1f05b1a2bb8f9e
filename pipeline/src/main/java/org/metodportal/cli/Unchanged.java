package org.metodportal.cli;

import java.nio.file.Path;
import org.metodportal.build.report.RunOutcome;
import org.metodportal.cli.option.Console;
import org.metodportal.cli.option.OutputOptions;

/**
 * What there is to say when nothing changed.
 *
 * @param id the release shown
 * @param exit code of the answer
 * @param out lines for whoever looks
 * @param err lines that must not be missed
 */
record Unchanged(String id, int exit, String out, String err) {
  /**
   * Says it of a release.
   *
   * @param outcome what the run came to that made it
   * @param internal its internal folder
   */
  static Unchanged of(String id, RunOutcome outcome, Path internal, OutputOptions output) {
    StringBuilder err = new StringBuilder();
    if (outcome.errors() > 0) {
      err.append("Прежние ошибки остаются, всего ").append(outcome.errors()).append(": ");
      err.append(internal.resolve("quality.html")).append('\n');
    }
    for (String slug : outcome.kept()) {
      err.append(slug).append(": по-прежнему показаны прежние данные.\n");
    }
    String out = output.quiet() ? "" : "Ничего не изменилось: показан выпуск " + id + ".\n";
    if (output.json()) {
      out =
          "{\"release\":\""
              + id
              + "\",\"unchanged\":true,\"errors\":"
              + outcome.errors()
              + ",\"warnings\":"
              + outcome.warnings()
              + "}\n";
    }
    return new Unchanged(id, Exit.of(outcome, output.strict()), out, err.toString());
  }

  void tell(Console console) {
    console.print(out, err);
  }
}
