package org.metodportal.indicator.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;

final class ObservationTest {
  private static Observation of(
      Measure measure,
      @Nullable Long numerator,
      @Nullable Long denominator,
      @Nullable String value,
      ObservationFlag flag) {
    return Observation.of(
        measure,
        new Figure(
            "kirov",
            "k1",
            2024,
            Breakdown.TOTAL,
            "",
            numerator,
            denominator,
            value == null ? null : new BigDecimal(value),
            null,
            flag,
            0));
  }

  @Test
  void aShareIsExactWhereItsPersonsAreKnownAndElseAsPublished() {
    Observation exact = of(Measure.SHARE, 1L, 3L, "33.3", ObservationFlag.NONE);
    assertEquals(Fraction.of(100, 3), exact.value());
    assertEquals(1L, exact.numerator());
    assertEquals(3L, exact.denominator());
    assertEquals(
        Fraction.of(333, 10), of(Measure.SHARE, null, null, "33.3", ObservationFlag.NONE).value());
    assertEquals(
        Fraction.of(0), of(Measure.SHARE, 0L, 0L, "0", ObservationFlag.NONE).value(), "no 0/0");
  }

  @Test
  void onlyAShareHasANumerator() {
    Observation mean = of(Measure.MEAN, 130L, 2L, "65.0", ObservationFlag.NONE);
    assertEquals(Fraction.of(65), mean.value());
    assertEquals(null, mean.numerator());
    assertEquals(2L, mean.denominator());
  }

  @Test
  void whatHasNoValueSaysWhyAndTellsNoPersons() {
    assertEquals(
        new Observation(2024, null, ObservationFlag.HIDDEN, null, null),
        of(Measure.SHARE, 1L, 3L, null, ObservationFlag.HIDDEN));
    assertEquals(
        new Observation(2024, null, ObservationFlag.NO_VALUE, null, null),
        Observation.missing(2024));
  }
}
