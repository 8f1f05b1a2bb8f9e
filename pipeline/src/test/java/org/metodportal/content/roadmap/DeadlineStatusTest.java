package org.metodportal.content.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.content.deadline.Deadline;
import org.metodportal.content.deadline.DeadlineReader;
import org.metodportal.content.deadline.PlanPeriod;

class DeadlineStatusTest {
  private static final PlanPeriod PLAN =
      new PlanPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31));

  private static Deadline read(String term) {
    return new DeadlineReader(PLAN).read(term);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/deadlines/statuses.csv",
      delimiter = ';',
      numLinesToSkip = 1,
      encoding = "UTF-8")
  void followsFromTheTermAndTheDay(
      String term,
      LocalDate asOf,
      @Nullable LocalDate fact,
      String confirmed,
      String state,
      @Nullable LocalDate due,
      long late) {
    DeadlineStatus status =
        DeadlineStatus.of(
            read(term),
            asOf,
            fact == null ? List.of() : List.of(fact),
            confirmed.equals("yes"),
            PLAN);
    assertEquals(state, status.status().code());
    assertEquals(due, status.due());
    assertEquals(late, status.daysLate());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Сентябрь 2022;Ноябрь 2022;61",
        "до 1 марта 2023 года;до 1 апреля 2023 года;31",
        "до 1 апреля 2023 года;до 1 марта 2023 года;-31",
        "5 июня 2022 г.;05.06.2022;0",
        "I этап - апрель 2022 / II этап - сентябрь 2022;IV квартал 2022;92"
      })
  void tellsByHowManyDaysATermWasMoved(String first, String inForce, long days) {
    assertEquals(OptionalLong.of(days), DeadlineStatus.slip(read(first), read(inForce)));
  }

  @Test
  void tellsNoSlipWithoutDates() {
    assertEquals(OptionalLong.empty(), DeadlineStatus.slip(read("Постоянно"), read("Июнь 2022")));
    assertEquals(OptionalLong.empty(), DeadlineStatus.slip(read("Июнь 2022"), read("по запросу")));
    assertEquals(OptionalLong.empty(), DeadlineStatus.slip(read("Июнь"), read("Июль")));
  }

  @Test
  void needsNoPlan() {
    Deadline monthly = new DeadlineReader(null).read("Ежемесячно");
    DeadlineStatus status =
        DeadlineStatus.of(monthly, LocalDate.of(2030, 1, 1), List.of(), false, null);
    assertEquals(EventStatus.IN_PROGRESS, status.status());
  }
}
