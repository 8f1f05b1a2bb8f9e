package org.metodportal.page.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.Series;

/**
 * Published values by year as a small line beside the last of them, and which way they went. A year
 * without a value breaks the line.
 *
 * @param path the line as an SVG path, pixels
 * @param x place of the last value, pixels from the left
 * @param y place of the last value, pixels from the top
 * @param arrow {@code ↑}, {@code ↓} or {@code →}: the last value beside the one before it
 * @param word what the arrow says: {@code за год больше}, {@code с 2022 года без изменений}
 */
public record Sparkline(String path, int x, int y, String arrow, String word) {
  private static final int WIDTH = 88;
  private static final int HEIGHT = 24;
  private static final int MARGIN = 4;

  /** Of its highest value a series fills the height only where it changes by this part at least. */
  private static final BigDecimal LEAST_CHANGE = new BigDecimal("0.1");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * A value of a year.
   *
   * @param value as published; null when there is none
   */
  public record Point(int year, @Nullable BigDecimal value) {}

  /**
   * The line of an indicator; null for a yes or no, and when fewer than two years have a value.
   *
   * @param series the whole territory or a part of it
   * @param years years from left to right, ascending
   */
  public static @Nullable Sparkline of(
      IndicatorDefinition definition, Series series, List<Integer> years) {
    if (definition.measure() == Measure.PRESENCE) {
      return null;
    }
    List<Point> points = new ArrayList<>();
    for (int year : years) {
      Figure figure = series.figure(year);
      points.add(new Point(year, figure == null ? null : figure.value()));
    }
    return of(points);
  }

  /** The line of points, ascending by year; null when fewer than two have a value. */
  public static @Nullable Sparkline of(List<Point> points) {
    List<Point> known = points.stream().filter(point -> point.value() != null).toList();
    if (known.size() < 2) {
      return null;
    }
    Point last = known.get(known.size() - 1);
    Point before = known.get(known.size() - 2);
    List<BigDecimal> values = known.stream().map(Sparkline::value).sorted().toList();
    BigDecimal low = values.get(0);
    BigDecimal high = values.get(values.size() - 1);
    BigDecimal span = high.subtract(low).max(high.abs().multiply(LEAST_CHANGE));
    BigDecimal bottom = low.subtract(span.subtract(high.subtract(low)).multiply(HALF));
    StringBuilder path = new StringBuilder();
    boolean drawn = false;
    int x = 0;
    int y = 0;
    for (int i = 0; i < points.size(); i++) {
      BigDecimal value = points.get(i).value();
      if (value == null) {
        drawn = false;
        continue;
      }
      x = MARGIN + (WIDTH - 2 * MARGIN) * i / (points.size() - 1);
      y = y(value, bottom, span);
      path.append(drawn ? 'L' : 'M').append(x).append(' ').append(y);
      // A line of no length with round ends is a dot, which stays when neighbours have no value.
      path.append(drawn ? "" : "h0");
      drawn = true;
    }
    int way = value(last).compareTo(value(before));
    String since =
        before.year() == last.year() - 1
            ? "за\u00a0год "
            : "с\u00a0" + before.year() + "\u00a0года ";
    return new Sparkline(
        path.toString(),
        x,
        y,
        way > 0 ? "↑" : way < 0 ? "↓" : "→",
        since + (way > 0 ? "больше" : way < 0 ? "меньше" : "без изменений"));
  }

  /** Width of the picture, pixels. */
  public int width() {
    return WIDTH;
  }

  /** Height of the picture, pixels. */
  public int height() {
    return HEIGHT;
  }

  private static int y(BigDecimal value, BigDecimal bottom, BigDecimal span) {
    BigDecimal part =
        span.signum() == 0 ? HALF : value.subtract(bottom).divide(span, 4, RoundingMode.HALF_UP);
    return HEIGHT
        - MARGIN
        - part.multiply(BigDecimal.valueOf((long) HEIGHT - 2 * MARGIN))
            .setScale(0, RoundingMode.HALF_UP)
            .intValueExact();
  }

  private static BigDecimal value(Point point) {
    return Objects.requireNonNull(point.value(), "only points with a value are compared");
  }
}
