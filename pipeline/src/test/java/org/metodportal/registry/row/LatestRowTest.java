package org.metodportal.registry.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.metodportal.problem.Problem;

final class LatestRowTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  private static LatestRow row(LocalDate day, int line) {
    return new LatestRow(day, line, "date", "01.05.2026");
  }

  @Test
  void theLaterDayWinsAndOfOneDayTheFirstLine() {
    LatestRow third = row(DAY, 3);
    LatestRow second = row(DAY, 2);
    LatestRow nextDay = row(DAY.plusDays(1), 9);
    assertSame(second, third.later(second));
    assertSame(second, second.later(third));
    assertSame(nextDay, nextDay.later(second));
    assertSame(nextDay, second.later(nextDay));
  }

  @Test
  void todayHasComeAndTomorrowHasNot() {
    assertNull(row(DAY, 2).notYet("kirov", "staff.csv", "Дата", DAY));
    Problem early = row(DAY, 2).notYet("kirov", "staff.csv", "Дата", DAY.minusDays(1));
    assertNotNull(early);
    assertEquals("День 01.05.2026 ещё не наступил. Строка принята.", early.message());
    Problem year =
        new LatestRow(DAY, 2, "year", "2026").notYet("kirov", "staff.csv", "Год", DAY.minusDays(1));
    assertNotNull(year);
    assertEquals("Год 2026 ещё не наступил. Строка принята.", year.message());
  }
}
