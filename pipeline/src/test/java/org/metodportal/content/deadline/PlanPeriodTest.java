package org.metodportal.content.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPeriodTest {
  @Test
  void readsTwoDays() {
    PlanPeriod plan = PlanPeriod.parse("2022-01-01..2024-12-31").orElseThrow();
    assertEquals(LocalDate.of(2022, 1, 1), plan.start());
    assertEquals(LocalDate.of(2024, 12, 31), plan.end());
    assertEquals(OptionalInt.empty(), plan.onlyYear());
  }

  @Test
  void knowsTheOnlyYear() {
    PlanPeriod plan = PlanPeriod.parse("2022-02-01..2022-12-31").orElseThrow();
    assertEquals(OptionalInt.of(2022), plan.onlyYear());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "2022-01-01",
        "2022..2024",
        "2022-01-01-2024-12-31",
        "2024-12-31..2022-01-01",
        "2022-02-30..2022-12-31",
        "01.01.2022..31.12.2024"
      })
  void refusesOtherWords(String words) {
    assertEquals(Optional.empty(), PlanPeriod.parse(words));
  }

  @Test
  void cannotEndBeforeItStarts() {
    LocalDate day = LocalDate.of(2022, 1, 2);
    assertThrows(IllegalArgumentException.class, () -> new PlanPeriod(day, day.minusDays(1)));
  }
}
