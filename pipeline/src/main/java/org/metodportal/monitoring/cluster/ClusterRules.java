package org.metodportal.monitoring.cluster;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.series.Fraction;

/**
 * How organizations are put into groups; source: {@code content/<territory>/clusters.yaml}.
 *
 * @param bands from the highest to the lowest, which starts at 0
 * @param leastIndicators an organization with fewer published indicators stands in no group, at
 *     least 1
 */
public record ClusterRules(List<Band> bands, int leastIndicators) {
  /** The rules of a territory that has none of its own. */
  public static final ClusterRules USUAL =
      new ClusterRules(
          List.of(
              new Band("anchor", "точка опоры", Fraction.of(9, 10)),
              new Band("steady", "устойчивое развитие", Fraction.of(6, 10)),
              new Band("support", "адресная поддержка", Fraction.ZERO)),
          2);

  /** Orders the bands. */
  public ClusterRules {
    bands = bands.stream().sorted(Comparator.comparing(Band::from).reversed()).toList();
    if (bands.isEmpty() || bands.get(bands.size() - 1).from().signum() != 0) {
      throw new IllegalArgumentException("the lowest band starts at 0");
    }
  }

  /** The band of an index, 0–1. */
  public Band band(Fraction overall) {
    for (Band band : bands) {
      if (overall.compareTo(band.from()) >= 0) {
        return band;
      }
    }
    throw new IllegalArgumentException("index " + overall);
  }

  /** The next better band; null for the best. */
  public @Nullable Band above(Band band) {
    int place = bands.indexOf(band);
    return place <= 0 ? null : bands.get(place - 1);
  }
}
