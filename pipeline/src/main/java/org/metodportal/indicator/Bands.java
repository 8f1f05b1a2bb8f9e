package org.metodportal.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bands of a whole number of years, as members of a breakdown.
 *
 * @param field the variable of conditions that holds the number: {@code age}
 * @param starts first year of each band but the youngest, ascending
 * @param names names of the bands, the youngest first: one more than {@code starts}
 */
public record Bands(String field, List<Integer> starts, List<String> names) {
  /** The member of those whose number of years is missing, in every breakdown. */
  public static final String NOT_STATED = "нет данных";

  /** Age in full years at the end of the reporting year; contract of indicators, «age_band». */
  static final Bands AGE = of("age", "и старше", 25, 35, 45, 55, 65);

  /** Copies the lists. */
  public Bands {
    starts = List.copyOf(starts);
    names = List.copyOf(names);
  }

  /**
   * Bands that touch each other: {@code of("age", "и старше", 25, 35)} are «до 25», «25–34» and «35
   * и старше».
   *
   * @param field the variable of conditions that holds the number
   * @param andMore words after the start of the last band
   * @param starts first year of each band but the first, ascending
   */
  static Bands of(String field, String andMore, int... starts) {
    List<Integer> bounds = new ArrayList<>();
    List<String> names = new ArrayList<>();
    names.add("до " + starts[0]);
    for (int i = 0; i < starts.length; i++) {
      bounds.add(starts[i]);
      names.add(
          i + 1 < starts.length
              ? starts[i] + "–" + (starts[i + 1] - 1)
              : starts[i] + " " + andMore);
    }
    return new Bands(field, bounds, names);
  }

  /** The band of a number of years; {@link #NOT_STATED} for null. */
  String name(@Nullable Integer years) {
    if (years == null) {
      return NOT_STATED;
    }
    int band = 0;
    while (band < starts.size() && years >= starts.get(band)) {
      band++;
    }
    return names.get(band);
  }

  /**
   * The names of the bands below a bound.
   *
   * @param bound number of years
   * @return null when the bound lies inside a band
   */
  public @Nullable List<String> below(double bound) {
    int start = start(bound);
    return start < 0 ? null : names.subList(0, start + 1);
  }

  /** The names of the bands from a bound on; null when the bound lies inside a band. */
  public @Nullable List<String> from(double bound) {
    int start = start(bound);
    return start < 0 ? null : names.subList(start + 1, names.size());
  }

  private int start(double bound) {
    return bound == Math.rint(bound) ? starts.indexOf((int) bound) : -1;
  }
}
