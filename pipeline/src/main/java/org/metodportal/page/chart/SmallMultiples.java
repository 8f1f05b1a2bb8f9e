package org.metodportal.page.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.Series;
import org.metodportal.page.result.ValueWords;

/**
 * Several series drawn apart on one scale that begins with 0: percent across, pixels down. A year
 * without a value breaks a line. The numbers stand in a table beside the drawings.
 *
 * @param first the first year of every drawing
 * @param last the last one
 * @param top the value at the top of every drawing, in words
 * @param height height of a drawing, pixels
 * @param panels one for each series, in their order
 */
public record SmallMultiples(int first, int last, String top, int height, List<Panel> panels) {
  private static final int HEIGHT = 72;
  private static final int MARGIN = 6;

  /** A series; its lines join the dots of years that follow each other. */
  public record Panel(List<Dot> dots, List<Line> lines) {}

  /** A year with a value. */
  public record Dot(BigDecimal x, int y) {}

  /** From one year to the next. */
  public record Line(Dot from, Dot to) {}

  /**
   * The drawings; null when the series are not told in the same words, or no two years have values.
   *
   * @param words how the values of each series are said
   * @param years years from left to right, ascending
   */
  public static @Nullable SmallMultiples of(
      List<ValueWords> words, List<Series> series, List<Integer> years) {
    BigDecimal top = BigDecimal.ZERO;
    for (Series each : series) {
      for (Figure figure : each.figures().values()) {
        BigDecimal value = figure.value();
        top = value == null ? top : top.max(value);
      }
    }
    boolean alike =
        words.stream().map(each -> each.measure() + each.units() + each.scale()).distinct().count()
            == 1;
    if (!alike || top.signum() == 0 || years.size() < 2) {
      return null;
    }
    BigDecimal whole = top;
    return new SmallMultiples(
        years.get(0),
        years.get(years.size() - 1),
        words.get(0).prose(top),
        HEIGHT,
        series.stream().map(each -> panel(each, years, whole)).toList());
  }

  private static Panel panel(Series series, List<Integer> years, BigDecimal top) {
    List<Dot> dots = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    Dot before = null;
    for (int i = 0; i < years.size(); i++) {
      Figure figure = series.figure(years.get(i));
      BigDecimal value = figure == null ? null : figure.value();
      Dot dot = value == null ? null : new Dot(x(i, years.size()), y(value, top));
      if (dot != null) {
        dots.add(dot);
      }
      if (before != null && dot != null) {
        lines.add(new Line(before, dot));
      }
      before = dot;
    }
    return new Panel(List.copyOf(dots), List.copyOf(lines));
  }

  private static BigDecimal x(int year, int years) {
    return BigDecimal.valueOf(100L * year)
        .divide(BigDecimal.valueOf(years - 1L), 2, RoundingMode.HALF_UP);
  }

  private static int y(BigDecimal value, BigDecimal top) {
    return HEIGHT
        - MARGIN
        - value
            .max(BigDecimal.ZERO)
            .multiply(BigDecimal.valueOf(HEIGHT - 2L * MARGIN))
            .divide(top, 0, RoundingMode.HALF_UP)
            .intValueExact();
  }
}
