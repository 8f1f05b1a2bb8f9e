package org.metodportal.build.gate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.page.change.FigureKey;
import org.metodportal.publish.release.ReleaseHistory;

/**
 * Finds values of whole territories that moved overnight more than their history explains: further
 * than between any two neighbouring years of what was shown, and further than a tenth of the
 * largest value of the series.
 */
final class MovedValues {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private MovedValues() {}

  static List<String> reasons(Candidate candidate) {
    Map<FigureKey, String> before = candidate.former().state().figures();
    Map<String, NavigableMap<Integer, BigDecimal>> shown = new HashMap<>();
    for (Figure figure : candidate.site().figures()) {
      if (figure.breakdown() == Breakdown.TOTAL) {
        BigDecimal value = ReleaseHistory.value(before, figure);
        if (value != null) {
          shown.computeIfAbsent(series(figure), key -> new TreeMap<>()).put(figure.year(), value);
        }
      }
    }
    Examples moved = new Examples();
    for (Figure figure : candidate.site().figures()) {
      BigDecimal now = figure.value();
      NavigableMap<Integer, BigDecimal> history = shown.get(series(figure));
      if (figure.breakdown() == Breakdown.TOTAL && now != null && history != null) {
        BigDecimal old = old(history, figure.year());
        if (old != null && now.subtract(old).abs().compareTo(explained(history)) > 0) {
          moved.add(
              series(figure)
                  + " за "
                  + figure.year()
                  + ": "
                  + now.toPlainString()
                  + " вместо "
                  + old.toPlainString());
        }
      }
    }
    return moved.reasons("Значений, которые за ночь изменились сильнее, чем менялись за годы");
  }

  /** The value shown of that year; null when there was none. */
  private static @Nullable BigDecimal old(NavigableMap<Integer, BigDecimal> history, int year) {
    return history.get(year);
  }

  private static String series(Figure figure) {
    return figure.territory() + "/" + figure.indicator();
  }

  /** How far a value of the series may move. */
  static BigDecimal explained(NavigableMap<Integer, BigDecimal> history) {
    BigDecimal largest = BigDecimal.ZERO;
    BigDecimal step = BigDecimal.ZERO;
    BigDecimal last = null;
    for (BigDecimal value : history.values()) {
      largest = largest.max(value.abs());
      step = last == null ? step : step.max(value.subtract(last).abs());
      last = value;
    }
    return step.max(largest.multiply(TENTH));
  }
}
