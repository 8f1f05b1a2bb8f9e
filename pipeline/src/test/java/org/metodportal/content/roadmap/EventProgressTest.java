package org.metodportal.content.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.content.deadline.NamedDays;
import org.metodportal.problem.ProblemReport;

final class EventProgressTest {
  private static final String HEAD =
      """
      | № | Мероприятие | Срок | Новый срок | Статус | Факт | Подтверждение |
      |---|---|---|---|---|---|---|
      """;

  @ParameterizedTest
  @CsvSource({
    // Due by 30 September 2025, done on 17 October.
    "kirov, e-1-2, 2025-08-30, planned, 0",
    "kirov, e-1-2, 2025-08-31, due, 0",
    "kirov, e-1-2, 2025-09-30, due, 0",
    "kirov, e-1-2, 2025-10-01, overdue, 1",
    "kirov, e-1-2, 2025-10-16, overdue, 16",
    "kirov, e-1-2, 2025-10-17, done, 17",
    "kirov, e-1-2, 2026-11-21, done, 17",
    // The second quarter of 2026, nothing done.
    "kirov, e-1-3, 2026-03-31, planned, 0",
    "kirov, e-1-3, 2026-04-01, in progress, 0",
    "kirov, e-1-3, 2026-06-01, due, 0",
    "kirov, e-1-3, 2026-07-01, overdue, 1",
    // Every year until 25 December; the office says it never ends, but what is late is by the day.
    "kirov, e-2-1, 2025-11-21, continuous, 0",
    "kirov, e-2-1, 2025-11-25, due, 0",
    "kirov, e-2-1, 2025-12-26, continuous, 0",
    "kirov, e-3-1, 2026-11-21, continuous, 0",
    "kirov, e-3-2, 2026-11-21, planned, 0",
    "kaspiysk, e-1-4, 2026-11-21, in progress, 0",
    "kaspiysk, e-2-2, 2026-11-21, unknown, 0",
    "oktyabrsky, e-1, 2026-11-21, untold, 0",
    "totsky, e-4-1, 2020-11-21, untold, 0"
  })
  void statusFollowsTermFactAndDay(
      String territory, String id, LocalDate asOf, String code, long daysLate) {
    Roadmap plan = RealRoadmaps.of(territory, new ProblemReport());
    RoadmapEvent event =
        plan.events().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    EventProgress progress = EventProgress.of(plan, event, asOf);

    assertEquals(code, progress.status().code());
    assertEquals(daysLate, progress.daysLate());
  }

  @Test
  void planThatDoesNotSayWhatWasDoneCallsNothingLate() {
    for (String territory : new String[] {"oktyabrsky", "totsky"}) {
      Roadmap plan = RealRoadmaps.of(territory, new ProblemReport());
      for (RoadmapEvent event : plan.events()) {
        EventProgress progress = EventProgress.of(plan, event, LocalDate.of(2026, 11, 21));
        assertEquals(EventStatus.UNTOLD, progress.status());
        assertEquals("сведений о выполнении нет", progress.status().russian());
      }
    }
  }

  @Test
  void movedTermKeepsTheFirstAndSaysByHowMuch() {
    Roadmap plan =
        RealRoadmaps.written(
            HEAD
                + "| 1 | А | до 1 марта 2026 года | до 11 марта 2026 года | | | |\n"
                + "| 2 | Б | до 1 марта 2026 года | до 11 марта 2026 года | выполнено |"
                + " 2026-03-05 | Акт |\n",
            new ProblemReport());

    assertEquals(10, of(plan, 0, "2026-03-05").movedDays());
    assertEquals("due", of(plan, 0, "2026-03-05").status().code());
    assertEquals("overdue", of(plan, 0, "2026-03-12").status().code());
    assertEquals(4, of(plan, 1, "2026-03-12").daysLate());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-24, in progress",
    "2025-12-26, in progress",
    "2026-11-24, in progress",
    "2026-11-25, due",
    "2026-12-19, in progress",
    "2027-11-25, due",
    "2027-12-20, done",
    "2028-03-01, done"
  })
  void factsAreToldRoundByRound(String asOf, String code) {
    Roadmap plan =
        RealRoadmaps.written(
            HEAD
                + "| 1 | А | ежегодно до 25 декабря | | | 2025-12-20; 2026-12-19; 2027-12-20 | Акт"
                + " |\n",
            new ProblemReport());

    assertEquals(code, of(plan, 0, asOf).status().code());
  }

  @Test
  void factOfOneYearSaysNothingOfTheNext() {
    Roadmap plan =
        RealRoadmaps.written(
            HEAD
                + "| 1 | А | ежегодно до 25 декабря | | выполнено | 2025-12-20 | Акт |\n"
                + "| 2 | Б | постоянно | | постоянно | | |\n"
                + "| 3 | В | до 1 марта 2026 года | | постоянно | | |\n",
            new ProblemReport());

    assertEquals("overdue", of(plan, 0, "2026-12-26").status().code());
    assertEquals(1, of(plan, 0, "2026-12-26").daysLate());
    assertEquals("continuous", of(plan, 1, "2026-12-26").status().code());
    assertEquals("overdue", of(plan, 2, "2026-03-02").status().code());
  }

  @Test
  void officeKnowsWhatHasBegun() {
    Roadmap plan =
        RealRoadmaps.written(
            HEAD
                + "| 1 | А | до 1 марта 2026 года | | в работе | | |\n"
                + "| 2 | Б | согласно регламенту | | запланировано | | |\n",
            new ProblemReport());

    assertEquals("in progress", of(plan, 0, "2025-03-05").status().code());
    assertEquals("planned", of(plan, 1, "2025-03-05").status().code());
    assertEquals("overdue", of(plan, 0, "2026-03-02").status().code());
  }

  @Test
  void namedDaysTouchItsMonths() {
    NamedDays quarter =
        new NamedDays("", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30), null);
    assertTrue(quarter.touches(YearMonth.of(2025, 8)));
    assertTrue(!quarter.touches(YearMonth.of(2025, 10)));
    NamedDays yearly =
        new NamedDays(
            "", LocalDate.of(2025, 12, 25), LocalDate.of(2025, 12, 25), LocalDate.of(2027, 12, 31));
    assertTrue(yearly.touches(YearMonth.of(2027, 12)));
    assertTrue(!yearly.touches(YearMonth.of(2024, 12)));
  }

  private static EventProgress of(Roadmap plan, int event, String asOf) {
    return EventProgress.of(plan, plan.events().get(event), LocalDate.parse(asOf));
  }
}
