package org.metodportal.page.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.metodportal.monitoring.Cycle;
import org.metodportal.monitoring.SmallTerritory;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.measure.ManagementMeasure.Addressees;
import org.metodportal.monitoring.measure.ManagementMeasure.Decision;
import org.metodportal.page.ResultsDraft;
import org.metodportal.page.TerritoryResults;

/** What had begun when a year was over, or by the day when it is not. */
final class YearViewTest {
  private static final LocalDate AUTUMN = LocalDate.of(2024, 11, 20);

  private static ManagementMeasure measure(String id, LocalDate since) {
    return new ManagementMeasure(
        id,
        "x",
        "Мера",
        new Decision("приказ", "1", LocalDate.of(2023, 1, 10), null),
        since,
        Addressees.EVERYBODY,
        List.of("below"),
        new TreeMap<>(),
        "Методист",
        List.of(),
        "",
        true,
        "measures/" + id + ".md",
        10);
  }

  private static TerritoryResults results(LocalDate day) {
    return new ResultsDraft(SmallTerritory.TERRITORY)
        .indicators(
            List.of(SmallTerritory.indicator("below", "first", "10")),
            new SmallTerritory().total("below", 2023, "3").total("below", 2024, "2").figures())
        .cycle(
            new Cycle(
                ClusterRules.USUAL,
                List.of(),
                List.of(
                    measure("first-day", LocalDate.of(2024, 1, 1)),
                    measure("today", AUTUMN),
                    measure("tomorrow", AUTUMN.plusDays(1)),
                    measure("next-year", LocalDate.of(2025, 1, 1)))))
        .dataDate(day)
        .build();
  }

  private static List<String> begun(LocalDate day, int year) {
    return YearView.of(results(day), year).monitoring().measures().stream()
        .map(each -> each.measure().id())
        .toList();
  }

  @Test
  void aYearThatIsOverHasTheMeasuresBegunByItsEnd() {
    LocalDate later = LocalDate.of(2025, 6, 1);

    assertEquals(List.of(), begun(later, 2023));
    assertEquals(List.of("first-day", "today", "tomorrow"), begun(later, 2024));
  }

  @Test
  void aYearThatIsNotOverHasThoseBegunByTheDay() {
    assertEquals(List.of("first-day", "today"), begun(AUTUMN, 2024));
    assertEquals(List.of(), begun(AUTUMN, 2023));
  }
}
