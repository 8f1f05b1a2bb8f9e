package org.metodportal.page.cycle;

import static org.metodportal.page.text.PlainReading.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are right for every count; a no-break space is written as a plain one here. */
final class CountedSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1|В группу входит организация, у которой опубликован хотя бы один показатель
          2|В группу входит организация, у которой опубликовано не меньше 2 показателей
          5|В группу входит организация, у которой опубликовано не меньше 5 показателей
          11|В группу входит организация, у которой опубликовано не меньше 11 показателей
          21|В группу входит организация, у которой опубликовано не меньше 21 показателя
          101|В группу входит организация, у которой опубликовано не меньше 101 показателя
          """)
  void leastIndicators(int least, String words) {
    assertReads(words, ClusterTables.least(least));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1|для 1 организации
          2|для 2 организаций
          5|для 5 организаций
          11|для 11 организаций
          21|для 21 организации
          22|для 22 организаций
          101|для 101 организации
          """)
  void audience(int organizations, String words) {
    assertReads(words, MeasuresSection.organizations(organizations));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1|0|1 показатель, без целевых значений
          1|1|1 показатель с целью
          2|1|2 показателя, цель есть у одного
          5|2|5 показателей, цель есть у двух
          5|5|5 показателей, цель есть у всех пяти
          11|5|11 показателей, цель есть у пяти
          21|21|21 показатель, цель есть у всех 21
          22|12|22 показателя, цель есть у 12
          """)
  void criterion(int indicators, long targets, String words) {
    assertReads(words, CycleSteps.size(indicators, targets));
  }
}
