package org.metodportal.page.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodportal.content.roadmap.RealRoadmaps;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.content.roadmap.RoadmapProgress;
import org.metodportal.problem.ProblemReport;

/** Which events of a plan come next. */
final class RoadmapReadingTest {
  private static final int DAYS = 90;

  private static List<String> soon(LocalDate asOf) {
    Roadmap plan =
        RealRoadmaps.written(
            "| № | Мероприятие | Срок |\n|---|---|---|\n| 1 | Учить | до 30 ноября 2026 г. |\n",
            new ProblemReport());
    return new RoadmapReading(RoadmapProgress.on(asOf, plan))
        .soon(DAYS).stream().map(RoadmapPage.Mention::name).toList();
  }

  @Test
  void planThatIsOverSaysSoAndThatNobodyToldOfIt() {
    Roadmap plan =
        RealRoadmaps.written(
            "| № | Мероприятие | Срок |\n|---|---|---|\n| 1 | Учить | до 30 ноября 2026 г. |\n",
            new ProblemReport());

    assertEquals(
        "Срок плана (2025–2027 годы) прошёл. Что сделано, в плане не отмечено.",
        RoadmapWords.finished(RoadmapProgress.on(LocalDate.of(2028, 1, 1), plan))
            .replace('\u00a0', ' '));
    assertEquals("", RoadmapSite.page(plan, plan.period().end()).now().finished());
    assertFalse(RoadmapSite.page(plan, plan.period().end().plusDays(1)).now().finished().isEmpty());
  }

  @Test
  void theLastFactOfWorkThatComesAgainIsSaidBeforeItIsDoneForGood() {
    Roadmap plan =
        RealRoadmaps.written(
            "| № | Мероприятие | Срок | Факт | Подтверждение |\n|---|---|---|---|---|\n"
                + "| 1 | Учить | ежегодно до 25 декабря | 2025-12-19 | Отчёт |\n",
            new ProblemReport());

    assertEquals("последний раз 19.12.2025", fact(plan, LocalDate.of(2026, 11, 30)));
    assertEquals("уже 16 дней; последний раз 19.12.2025", fact(plan, LocalDate.of(2027, 1, 10)));
  }

  private static String fact(Roadmap plan, LocalDate asOf) {
    RoadmapEvent event = plan.events().get(0);
    return RoadmapWords.fact(event, RoadmapProgress.on(asOf, plan).of(event), event.facts().get(0))
        .replace('\u00a0', ' ');
  }

  @Test
  void lastDayOfTheSpanCounts() {
    LocalDate last = LocalDate.of(2026, 11, 30);

    assertEquals(List.of(), soon(last.minusDays(DAYS + 1)));
    assertEquals(List.of("Учить"), soon(last.minusDays(DAYS)));
    assertEquals(List.of("Учить"), soon(last));
    assertEquals(List.of(), soon(last.plusDays(1)));
  }
}
