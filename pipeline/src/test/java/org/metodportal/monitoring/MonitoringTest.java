package org.metodportal.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.metodportal.monitoring.SmallTerritory.TERRITORY;
import static org.metodportal.monitoring.SmallTerritory.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.measure.ManagementMeasure.Addressees;
import org.metodportal.monitoring.measure.ManagementMeasure.Decision;
import org.metodportal.monitoring.recommendation.FrequentDeficits;

/** Where the chain from the goal to the effect breaks. */
class MonitoringTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final List<IndicatorDefinition> INDICATORS =
      List.of(
          indicator("below", "first", "10"),
          indicator("hidden", "first", "10"),
          indicator("met", "first", "10"),
          indicator("silent", "second", "10"));
  private static final SmallTerritory FIGURES =
      new SmallTerritory()
          .total("below", 2023, "3")
          .total("below", 2024, "2")
          .total("hidden", 2024, "c")
          .total("met", 2023, "12")
          .total("met", 2024, "12")
          .total("silent", 2023, "12");

  @Test
  void showsEveryBreakOnce() {
    assertEquals(
        List.of(
            "below: ниже цели, меры нет",
            "m: мера без показателя",
            "п. 3: пункт без показателя",
            "silent: показатель без данных"),
        gaps(measure()));
  }

  @Test
  void aMeasureClosesTheGapOfItsIndicator() {
    assertEquals(
        List.of("п. 3: пункт без показателя", "silent: показатель без данных"),
        gaps(measure("below")));
  }

  @Test
  void aMeasureThatLiesAheadClosesTheGapButIsNotCompared() {
    ManagementMeasure today = measure(DAY, "below");
    ManagementMeasure tomorrow = measure(DAY.plusDays(1), "below");

    assertEquals(
        List.of(today), monitoring(today).measures().stream().map(each -> each.measure()).toList());
    assertEquals(List.of(), monitoring(today).ahead());
    assertEquals(List.of(), monitoring(tomorrow).measures());
    assertEquals(List.of(tomorrow), monitoring(tomorrow).ahead());
    assertEquals(gaps(today), gaps(tomorrow));
  }

  @Test
  void aTerritoryWithoutFiguresHasGapsAndNoFailure() {
    TerritoryMonitoring nothing =
        Monitoring.of(TERRITORY, INDICATORS, List.of(), Cycle.NONE, FrequentDeficits.NONE, DAY);
    assertEquals(5, nothing.gaps().size());
    assertEquals(0, nothing.clusters().standings().size());
    assertEquals(List.of(), nothing.criteria());
  }

  private static TerritoryMonitoring monitoring(ManagementMeasure measure) {
    return Monitoring.of(
        TERRITORY,
        INDICATORS,
        FIGURES.figures(),
        new Cycle(ClusterRules.USUAL, List.of(), List.of(measure)),
        FrequentDeficits.NONE,
        DAY);
  }

  private static List<String> gaps(ManagementMeasure measure) {
    return monitoring(measure).gaps().stream()
        .map(gap -> gap.subject() + ": " + gap.kind().words())
        .toList();
  }

  private static ManagementMeasure measure(String... indicators) {
    return measure(DAY, indicators);
  }

  private static ManagementMeasure measure(LocalDate since, String... indicators) {
    return new ManagementMeasure(
        "m",
        "x",
        "Мера",
        new Decision("приказ", "1", DAY, null),
        since,
        Addressees.EVERYBODY,
        List.of(indicators),
        new TreeMap<>(),
        "Методист",
        "",
        true,
        "measures/m.md",
        10);
  }
}
