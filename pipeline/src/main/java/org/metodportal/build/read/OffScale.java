package org.metodportal.build.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Scale;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.Figure;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/** Levels that came out beyond their scale: an answer is wrong, or the scale is another one. */
final class OffScale {
  private OffScale() {}

  /**
   * A warning for each indicator and year.
   *
   * @param figures nothing hidden
   * @param answers the table of answers as messages name it
   */
  static List<Problem> among(TerritoryPlan plan, List<Figure> figures, String answers) {
    Map<String, IndicatorDefinition> levels = new HashMap<>();
    for (IndicatorDefinition indicator : plan.indicators()) {
      if (indicator.measure() == Measure.LEVEL) {
        levels.put(indicator.code(), indicator);
      }
    }
    List<Problem> problems = new ArrayList<>();
    for (Figure figure : figures) {
      IndicatorDefinition level = levels.get(figure.indicator());
      BigDecimal value = figure.value();
      if (level != null
          && value != null
          && figure.member().isEmpty()
          && !level.scale().contains(value)) {
        problems.add(problem(level, figure, value, answers));
      }
    }
    return problems;
  }

  private static Problem problem(
      IndicatorDefinition level, Figure figure, BigDecimal value, String answers) {
    Scale scale = level.scale();
    return Problem.warning("answer-scale")
        .in(level.territory())
        .value(value.toPlainString())
        .at(SourcePosition.of(answers))
        .says(
            "По показателю «"
                + level.shortTitle()
                + "» за "
                + figure.year()
                + " год вышло "
                + value.stripTrailingZeros().toPlainString().replace('.', ',')
                + ", а шкала — от "
                + scale.from().toPlainString()
                + " до "
                + scale.to().toPlainString()
                + ".")
        .hint(
            "Исправьте ответ в таблице; если шкала другая, напишите её в "
                + level.file()
                + ": «scale: {from: …, to: …}», а если это просто число — «measure: number».");
  }
}
