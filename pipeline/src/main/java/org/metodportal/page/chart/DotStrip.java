package org.metodportal.page.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.Series;
import org.metodportal.page.result.Bar;
import org.metodportal.page.result.ValueWords;

/**
 * The published values of many parts in one year as dots on one scale that begins with 0, with the
 * whole territory marked.
 *
 * @param dots places of the parts, percent of the scale, ascending; one where several are equal
 * @param whole place of the territory; null when it has no value in that year
 * @param sentence what the dots show
 */
public record DotStrip(List<BigDecimal> dots, @Nullable BigDecimal whole, String sentence) {
  /** Of fewer dots a table says more. */
  private static final int FEWEST = 5;

  /**
   * The strip of the last year of which enough parts have a value; null when there is none.
   *
   * @param total the whole territory
   * @param years columns of the table, ascending
   */
  public static @Nullable DotStrip of(
      ValueWords words, List<Series> parts, Series total, List<Integer> years) {
    for (int i = years.size() - 1; i >= 0; i--) {
      List<BigDecimal> values = values(parts, years.get(i));
      if (values.size() >= FEWEST && values.get(values.size() - 1).signum() > 0) {
        return of(words, values, parts.size(), total.figure(years.get(i)), years.get(i));
      }
    }
    return null;
  }

  private static DotStrip of(
      ValueWords words, List<BigDecimal> values, int all, @Nullable Figure total, int year) {
    BigDecimal whole = total == null ? null : total.value();
    BigDecimal least = values.get(0);
    BigDecimal most = values.get(values.size() - 1);
    BigDecimal top = whole == null ? most : most.max(whole);
    return new DotStrip(
        values.stream().map(value -> Bar.percent(value, top)).distinct().toList(),
        whole == null ? null : Bar.percent(whole, top),
        "В "
            + year
            + "\u00a0году опубликовано "
            + values.size()
            + " из\u00a0"
            + all
            + (least.compareTo(most) == 0
                ? ", у всех — " + words.prose(most)
                : ": от " + words.genitive(least) + " до " + words.genitive(most))
            + (whole == null ? "." : "; территория в целом — " + words.prose(whole) + "."));
  }

  private static List<BigDecimal> values(List<Series> parts, int year) {
    List<BigDecimal> values = new ArrayList<>();
    for (Series part : parts) {
      Figure figure = part.figure(year);
      BigDecimal value = figure == null ? null : figure.value();
      if (value != null) {
        values.add(value);
      }
    }
    Collections.sort(values);
    return values;
  }
}
