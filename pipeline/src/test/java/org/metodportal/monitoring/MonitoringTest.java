package org.metodportal.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.metodportal.monitoring.SmallTerritory.TERRITORY;
import static org.metodportal.monitoring.SmallTerritory.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.measure.ManagementMeasure.Addressees;
import org.metodportal.monitoring.measure.ManagementMeasure.Decision;
import org.metodportal.monitoring.recommendation.FrequentDeficits;
import org.metodportal.monitoring.status.Status;

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

  @ParameterizedTest
  @CsvSource({
    "12 14 11, met-worse: стало хуже за год или за несколько лет, the last year fell",
    "12 14 14, '', the last year stood still",
    "12 14 15, '', it rises",
    "18 16 14 14, met-worse: стало хуже за год или за несколько лет, it falls though the last year"
        + " stood still",
    "14 16 18 18, '', it rises though the last year stood still",
    "14, '', one value goes nowhere",
  })
  void aMetTargetWhoseValuesGetWorseAsksForAMeasure(String values, String gap, String why) {
    SmallTerritory figures = new SmallTerritory();
    String[] written = values.split(" ");
    for (int i = 0; i < written.length; i++) {
      figures.total("met-worse", 2025 - written.length + i, written[i]);
    }
    assertEquals(
        gap,
        Monitoring.of(
                TERRITORY,
                List.of(indicator("met-worse", "first", "10")),
                figures.figures(),
                Cycle.NONE,
                FrequentDeficits.NONE,
                DAY)
            .gaps()
            .stream()
            .filter(each -> each.subject().equals("met-worse"))
            .map(each -> each.subject() + ": " + each.kind().words().replace(", меры нет", ""))
            .collect(Collectors.joining()),
        why);
  }

  @Test
  void codesOfThePublishedTablesStay() {
    assertEquals(
        List.of(
            "below-target-no-measure",
            "worse-no-measure",
            "measure-without-indicator",
            "clause-without-indicator",
            "indicator-without-data"),
        Stream.of(Gap.Kind.values()).map(Gap.Kind::code).toList());
    assertEquals("on-track", Status.ON_TRACK.code());
    assertEquals("lost", Status.LOST.code());
    assertEquals("lost", Status.GONE.code());
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
        List.of(),
        "",
        true,
        "measures/m.md",
        10);
  }
}
