package org.metodportal.monitoring.trend;

import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.series.Fraction;

/**
 * The end of a trend: contract of monitoring, «Turn». With 8,0 – 13,7 – 15,2 – 11,7 – 9,4 in
 * 2021–2025 a rise turned in 2023.
 *
 * @param year the year of the highest or lowest value, from which the values run the other way
 * @param upwards whether they rise since then
 */
public record Turn(int year, boolean upwards) {
  private static final Fraction TWO = Fraction.of(2);

  /**
   * The turn against a named trend: the last two changes run against it, or the last one does and
   * undoes half or more of what had been gained since the window's first value.
   *
   * @param sign 1 of a rise, -1 of a fall
   * @return null when the trend holds
   */
  static @Nullable Turn against(Window window, int sign) {
    int last = window.size() - 1;
    int from = last;
    while (from > 0 && change(window, from).signum() == -sign) {
      from--;
    }
    int run = last - from;
    if (run == 0) {
      return null;
    }
    if (run == 1) {
      Fraction gained = window.value(last - 1).minus(window.value(0)).times(Fraction.of(sign));
      if (gained.signum() <= 0 || change(window, last).abs().times(TWO).compareTo(gained) < 0) {
        return null;
      }
    }
    return new Turn(window.values().get(from).year(), sign < 0);
  }

  private static Fraction change(Window window, int place) {
    return window.value(place).minus(window.value(place - 1));
  }

  /** {@code росло, с 2023 года снижается}. */
  public String words() {
    return upwards
        ? "снижалось, с " + year + " года растёт"
        : "росло, с " + year + " года снижается";
  }
}
