package org.metodportal.page.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodportal.content.roadmap.RealRoadmaps;
import org.metodportal.content.roadmap.Roadmap;
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
        "План выполнялся в 2025–2027 годах и завершён. Исполнение не сообщалось: что сделано, в"
            + " плане не отмечено.",
        RoadmapWords.finished(RoadmapProgress.on(LocalDate.of(2028, 1, 1), plan))
            .replace('\u00a0', ' '));
    assertEquals("", RoadmapSite.page(plan, plan.period().end()).now().finished());
    assertFalse(RoadmapSite.page(plan, plan.period().end().plusDays(1)).now().finished().isEmpty());
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
