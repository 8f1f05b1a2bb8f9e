package org.metodportal.page.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.metodportal.page.text.PlainReading.assertReads;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Scale;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Coverage;
import org.metodportal.page.result.ValueWords;

/** Sentences are right for every count; a no-break space is written as a plain one here. */
final class ReportWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|0|0|5|Сравнить с 2023 годом нельзя: значений за оба года нет.
          1|0|0|0|По сравнению с 2023 годом: лучше — по 1 показателю.
          2|1|0|0|По сравнению с 2023 годом: лучше — по 2 показателям, хуже — по 1.
          0|21|5|1|По сравнению с 2023 годом: хуже — по 21 показателю, без изменений — по 5; ещё один сравнить нельзя.
          11|22|101|2|По сравнению с 2023 годом: лучше — по 11 показателям, хуже — по 22, без изменений — по 101; ещё 2 сравнить нельзя.
          0|0|101|0|По сравнению с 2023 годом: без изменений — по 101 показателю.
          """)
  void movement(long better, long worse, long same, long unknown, String sentence) {
    assertReads(sentence, ReportWords.movement(2023, better, worse, same, unknown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|0|''
          0|5|Ни одна организация в группу не вошла: опубликованных значений недостаточно.
          1|0|В группы вошла 1 организация.
          2|1|В группы вошли 2 организации; ещё у 1 данных недостаточно.
          5|2|В группы вошло 5 организаций; ещё у 2 данных недостаточно.
          11|0|В группы вошло 11 организаций.
          21|11|В группы вошла 21 организация; ещё у 11 данных недостаточно.
          22|0|В группы вошли 22 организации.
          101|101|В группы вошла 101 организация; ещё у 101 данных недостаточно.
          """)
  void organizations(long grouped, long without, String sentence) {
    assertReads(sentence, ReportWords.organizations(grouped, without));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|По значениям 2024 года ни одна рекомендация не подходит.
          1|По значениям 2024 года подходит 1 рекомендация. Срок в ней не назван; что изменилось, покажут значения 2025 года.
          2|По значениям 2024 года подходят 2 рекомендации. Сроки в них не названы; что изменилось, покажут значения 2025 года.
          5|По значениям 2024 года подходят 5 рекомендаций. Сроки в них не названы; что изменилось, покажут значения 2025 года.
          11|По значениям 2024 года подходят 11 рекомендаций. Сроки в них не названы; что изменилось, покажут значения 2025 года.
          21|По значениям 2024 года подходит 21 рекомендация. Сроки в них не названы; что изменилось, покажут значения 2025 года.
          22|По значениям 2024 года подходят 22 рекомендации. Сроки в них не названы; что изменилось, покажут значения 2025 года.
          101|По значениям 2024 года подходит 101 рекомендация. Сроки в них не названы; что изменилось, покажут значения 2025 года.
          """)
  void advice(long count, String sentence) {
    assertReads(sentence, ReportWords.advice(2024, count));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|0|К концу 2024 года ни одна мера не начата.
          1|0|К концу 2024 года начата 1 мера — в прежние годы.
          1|1|К концу 2024 года начата 1 мера — в этом же году.
          2|0|К концу 2024 года начаты 2 меры, все — в прежние годы.
          2|2|К концу 2024 года начаты 2 меры, все — в этом году.
          5|1|К концу 2024 года начато 5 мер, из них в этом году — 1.
          11|2|К концу 2024 года начато 11 мер, из них в этом году — 2.
          21|5|К концу 2024 года начата 21 мера, из них в этом году — 5.
          22|22|К концу 2024 года начаты 22 меры, все — в этом году.
          101|21|К концу 2024 года начата 101 мера, из них в этом году — 21.
          """)
  void measures(long begun, long fresh, String sentence) {
    assertReads(sentence, ReportWords.measures(2024, true, begun, fresh));
    assertReads(
        sentence.replace("К концу 2024 года", "Пока"),
        ReportWords.measures(2024, false, begun, fresh));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|1|ответили 0 из 1 организации
          1|2|ответила 1 из 2 организаций
          2|5|ответили 2 из 5 организаций
          5|11|ответили 5 из 11 организаций
          11|21|ответили 11 из 21 организации
          21|22|ответила 21 из 22 организаций
          101|101|ответила 101 из 101 организации
          """)
  void answered(long answered, long all, String words) {
    assertReads(words, ReportWords.answered(new Coverage("k1", 2024, answered, all)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SHARE|PERSON|11.6|12.9|+1,3 п. п.
          SHARE|PERSON|12.9|11.6|−1,3 п. п.
          SHARE|PERSON|12.9|12.9|без изменений
          COUNT|EVENT|4|5|+1 мероприятие
          COUNT|EVENT|5|3|−2 мероприятия
          COUNT|EVENT|0|11|+11 мероприятий
          COUNT|EVENT|0|21|+21 мероприятие
          LEVEL|ORGANIZATION|1.5|2.0|+0,5
          """)
  void change(Measure measure, UnitKind unit, BigDecimal before, BigDecimal value, String words) {
    assertReads(words, new ValueWords(measure, unit, Scale.USUAL).signed(value.subtract(before)));
  }

  @Test
  void reservationsSayWhatTheYearHidesAndWhenTheActCame() {
    List<String> over =
        ReportWords.reservations(2021, LocalDate.of(2026, 1, 1), LocalDate.of(2022, 6, 23));
    List<String> running =
        ReportWords.reservations(2026, LocalDate.of(2026, 11, 22), LocalDate.of(2022, 6, 23));

    assertEquals(3, over.size());
    assertReads(
        "Справка показывает положение на конец 2021 года: значения более поздних лет в неё не"
            + " входят.",
        over.get(0));
    assertReads(
        "Документ принят в 2022 году, поэтому в 2021 году его цели ещё не действовали: справка"
            + " показывает, с чего начинали.",
        over.get(1));
    assertEquals(2, running.size());
    assertEquals("Год ещё не закончился: значения предварительные.", running.get(0));
  }
}
