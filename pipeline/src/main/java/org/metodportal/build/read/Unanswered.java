package org.metodportal.build.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.indicator.Figure;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/** Indicators whose question nobody ever answered: most often its code is mistyped. */
final class Unanswered {
  private Unanswered() {}

  /**
   * A warning for each of them.
   *
   * @param figures nothing hidden; nothing is told when there are none
   */
  static List<Problem> among(TerritoryPlan plan, List<Figure> figures) {
    Set<String> counted = new HashSet<>();
    Set<String> answered = new HashSet<>();
    for (Figure figure : figures) {
      if (figure.unknown() > 0) {
        counted.add(figure.indicator());
      }
      if (figure.value() != null) {
        answered.add(figure.indicator());
      }
    }
    List<Problem> problems = new ArrayList<>();
    for (IndicatorDefinition indicator : plan.indicators()) {
      Set<String> questions = questions(indicator);
      if (counted.contains(indicator.code())
          && !answered.contains(indicator.code())
          && !questions.isEmpty()) {
        problems.add(problem(indicator, String.join("», «", questions)));
      }
    }
    return problems;
  }

  private static Set<String> questions(IndicatorDefinition indicator) {
    Set<String> questions = new TreeSet<>();
    Stream.of(indicator.condition(), indicator.score())
        .filter(expression -> expression != null)
        .map(CheckedExpression::questions)
        .forEach(questions::addAll);
    return questions;
  }

  private static Problem problem(IndicatorDefinition indicator, String questions) {
    return Problem.warning("question-unanswered")
        .in(indicator.territory())
        .value(questions)
        .at(SourcePosition.of(indicator.file()))
        .says("На вопрос «" + questions + "» ни за один год нет ответа: у показателя нет значений.")
        .hint("Сверьте код вопроса со столбцом question таблицы answers.");
  }
}
