package org.metodportal.page.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.indicator.series.Series;
import org.metodportal.monitoring.status.Goal;
import org.metodportal.monitoring.trend.Direction;

/**
 * Where a value stands to the target it is judged by.
 *
 * @param target the target
 * @param targetYear year for which the act names it
 * @param own whether that is the year of the value; else the next year that has a target
 * @param met whether the value is as good as the target or better
 */
public record Standing(BigDecimal target, int targetYear, boolean own, boolean met) {

  /** The standing of a total; null when it has no value or no target applies. */
  public static @Nullable Standing of(IndicatorDefinition definition, @Nullable Figure figure) {
    BigDecimal value = figure == null ? null : figure.value();
    if (figure == null || value == null) {
      return null;
    }
    Goal goal = Goal.in(definition.ledger(), figure.year());
    if (goal == null || goal.isOver(figure.year())) {
      return null;
    }
    return new Standing(
        shown(goal),
        goal.year(),
        goal.isOf(figure.year()),
        reaches(definition, figure, goal.value()));
  }

  /** The target as pages say it. */
  static BigDecimal shown(Goal goal) {
    return goal.value().rounded(2).stripTrailingZeros();
  }

  /**
   * The standing of the latest total that can be judged: where the latest year has no target any
   * more, that of the last year which had one.
   */
  public static @Nullable Standing latest(IndicatorDefinition definition, Series series) {
    Figure figure = series.latest();
    Standing standing = of(definition, figure);
    while (standing == null && figure != null) {
      figure = series.latestBefore(figure.year());
      standing = of(definition, figure);
    }
    return standing;
  }

  /** By the whole counts, so that 9.96 % shown as 10 % does not reach 10 %. */
  private static boolean reaches(IndicatorDefinition definition, Figure figure, Fraction target) {
    Fraction exact = Observation.of(definition.measure(), figure).value();
    return exact != null && Direction.of(definition.upwards()).meets(exact, target);
  }
}
