package org.metodportal.page.result;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Target;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.indicator.series.Series;
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
    BigDecimal own = figure.target();
    if (own != null) {
      return new Standing(own, figure.year(), true, reaches(definition, figure, own));
    }
    Map.Entry<Integer, BigDecimal> next = nextNamed(definition, figure.year());
    if (next == null) {
      return null;
    }
    return new Standing(
        next.getValue(), next.getKey(), false, reaches(definition, figure, next.getValue()));
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

  /** The next later year that the act names, with its target; null when there is none. */
  static Map.@Nullable Entry<Integer, BigDecimal> nextNamed(
      IndicatorDefinition definition, int year) {
    Target target = definition.target();
    if (target == null || target.everyYear() != null) {
      return null;
    }
    return target.nextNamed(year, null);
  }

  /** By the whole counts, so that 9.96 % shown as 10 % does not reach 10 %. */
  private static boolean reaches(IndicatorDefinition definition, Figure figure, BigDecimal target) {
    Fraction exact = Observation.of(definition.measure(), figure).value();
    return exact != null && Direction.of(definition.upwards()).meets(exact, Fraction.of(target));
  }
}
