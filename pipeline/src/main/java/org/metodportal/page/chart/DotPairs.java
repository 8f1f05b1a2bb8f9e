package org.metodportal.page.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.Series;
import org.metodportal.page.result.Bar;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.RussianPlural;

/**
 * Parts of a territory on one scale that begins with 0: a dot for the first year of a table and one
 * for its last. The numbers stand beside the dots as text.
 *
 * @param first the first year in which some part has a value
 * @param last the last such year
 * @param top the value at the end of the scale, in words
 * @param lanes parts with a value in one of the two years, in the order of the table
 * @param absent what is said of the others; empty when there are none
 */
public record DotPairs(int first, int last, String top, List<Lane> lanes, String absent) {

  /**
   * A part.
   *
   * @param from its place in the first year, percent of the scale; null without a value
   * @param to its place in the last year; null without a value
   * @param before its value in the first year
   * @param now its value in the last year
   */
  public record Lane(
      String name, @Nullable BigDecimal from, @Nullable BigDecimal to, Cell before, Cell now) {}

  /**
   * A part by its name.
   *
   * @param name as pages call it
   */
  public record Part(String name, Series series) {}

  /**
   * The dots of the parts; null when fewer than two can be drawn, or no two years have values.
   *
   * @param years columns of the table, ascending
   */
  public static @Nullable DotPairs of(ValueWords words, List<Part> parts, List<Integer> years) {
    TreeSet<Integer> known = new TreeSet<>();
    BigDecimal top = BigDecimal.ZERO;
    for (Part part : parts) {
      for (int year : years) {
        BigDecimal value = value(part.series().figure(year));
        if (value != null) {
          known.add(year);
        }
      }
    }
    if (known.size() < 2) {
      return null;
    }
    int first = known.first();
    int last = known.last();
    List<Part> shown = new ArrayList<>();
    for (Part part : parts) {
      BigDecimal before = value(part.series().figure(first));
      BigDecimal now = value(part.series().figure(last));
      if (before != null || now != null) {
        shown.add(part);
        top = before == null ? top : top.max(before);
        top = now == null ? top : top.max(now);
      }
    }
    if (shown.size() < 2 || top.signum() == 0) {
      return null;
    }
    BigDecimal whole = top;
    return new DotPairs(
        first,
        last,
        words.prose(top),
        shown.stream().map(part -> lane(words, part, first, last, whole)).toList(),
        absent(parts.size() - shown.size(), first, last));
  }

  private static Lane lane(ValueWords words, Part part, int first, int last, BigDecimal top) {
    Figure before = part.series().figure(first);
    Figure now = part.series().figure(last);
    return new Lane(
        part.name(),
        percent(before, top),
        percent(now, top),
        Cell.value(before, words::compact),
        Cell.value(now, words::compact));
  }

  /** One line for all that cannot be drawn. */
  private static String absent(int parts, int first, int last) {
    return parts == 0
        ? ""
        : "Ещё "
            + RussianPlural.count(parts, "строка", "строки", "строк")
            + " — только в таблице: чисел за "
            + first
            + " и\u00a0"
            + last
            + "\u00a0годы там нет или они скрыты.";
  }

  private static @Nullable BigDecimal percent(@Nullable Figure figure, BigDecimal top) {
    BigDecimal value = value(figure);
    return value == null ? null : Bar.percent(value, top);
  }

  private static @Nullable BigDecimal value(@Nullable Figure figure) {
    return figure == null ? null : figure.value();
  }
}
