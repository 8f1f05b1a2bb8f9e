package org.metodportal.indicator.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;

/** Figures in any order become series by member and year. */
class TerritorySeriesTest {
  private static Figure figure(
      int year, Breakdown breakdown, String member, @Nullable String value) {
    return new Figure(
        "x",
        "a",
        year,
        breakdown,
        member,
        value == null ? null : 1L,
        value == null ? null : 3L,
        value == null ? null : new BigDecimal(value),
        null,
        value == null ? ObservationFlag.HIDDEN : ObservationFlag.NONE,
        0);
  }

  private static final List<Figure> FIGURES =
      List.of(
          figure(2024, Breakdown.TOTAL, "", null),
          figure(2023, Breakdown.ROLE, "педагог", "33.3"),
          figure(2021, Breakdown.TOTAL, "", "33.3"),
          figure(2022, Breakdown.TOTAL, "", "33.3"));

  private final IndicatorSeries series =
      new IndicatorSeries(Measure.SHARE, FIGURES, IndicatorSeries.yearsOf(FIGURES));

  @Test
  void yearsHaveNoHoles() {
    assertEquals(List.of(2021, 2022, 2023, 2024), series.years());
    assertEquals(List.of(), IndicatorSeries.yearsOf(List.of()));
  }

  @Test
  void aTotalIsNoMemberOfABreakdown() {
    assertEquals(List.of(2021, 2022, 2024), new ArrayList<>(series.total().figures().keySet()));
    assertEquals(List.of("педагог"), List.copyOf(series.members(Breakdown.ROLE).keySet()));
    assertEquals(List.of(), List.copyOf(series.members(Breakdown.AGE_BAND).keySet()));
  }

  @Test
  void theLatestValuePassesByWhatIsHidden() {
    assertEquals(FIGURES.get(3), series.total().latest());
    assertEquals(FIGURES.get(0), series.total().last());
    assertEquals(FIGURES.get(2), series.total().latestBefore(2022));
    assertNull(series.total().latestBefore(2021));
  }

  @Test
  void aShareIsKnownExactlyFromItsCounts() {
    assertEquals(Fraction.of(100, 3), series.total().in(2022).value());
    assertEquals(ObservationFlag.HIDDEN, series.total().in(2024).flag());
    assertEquals(ObservationFlag.NO_VALUE, series.total().in(2023).flag());
  }

  @Test
  void aYearIsKnownUntilItself() {
    assertEquals(1, series.total().knownUntil(2021).size());
    assertEquals(2, series.total().knownUntil(2022).size());
    assertEquals(0, series.total().knownUntil(2020).size());
  }
}
