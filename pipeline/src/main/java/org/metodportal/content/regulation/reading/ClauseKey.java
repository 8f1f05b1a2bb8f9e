package org.metodportal.content.regulation.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.References;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/**
 * The key {@code clauses} of a card: clauses of the territory's act that the card serves.
 *
 * @param references where clauses lead; null when the territory has no act
 * @param territory slug for messages
 */
public record ClauseKey(@Nullable References references, String territory, ProblemReport report) {
  /**
   * The clauses as written. One that leads nowhere, or to a number which the act repeats, is a
   * problem and left out.
   */
  public List<String> read(YamlTree tree) {
    List<String> clauses = new ArrayList<>();
    for (String words : tree.optionalStrings("clauses")) {
      String which = references == null ? "" : references.whichOnes(words);
      if (!which.isEmpty()) {
        error(
            tree,
            words,
            "Пункт «" + words + "» ведёт сразу в несколько мест: номер в документе повторён.",
            "Скажите, какое из них: " + which + ".");
      } else if (references != null && references.named(words).isEmpty()) {
        error(
            tree,
            words,
            "Пункт «" + words + "» никуда не ведёт: такого места в документе нет.",
            "Напишите его как ссылку, например «п. 3.4» или «разд. 2».");
      } else {
        clauses.add(words);
      }
    }
    return clauses;
  }

  private void error(YamlTree tree, String words, String message, String hint) {
    report.add(
        Problem.error("dangling-reference")
            .in(territory)
            .value(words)
            .at(tree.position("clauses"))
            .says(message)
            .hint(hint));
  }
}
