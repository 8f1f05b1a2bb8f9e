package org.metodportal.page.organization;

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
          0|45|''
          1|45|Скрыто 1 значение организации из 45: группа мала или ответ в ней почти общий, и по числу можно узнать людей.
          2|2|Скрыто 2 значения организации из 2: группа мала или ответ в ней почти общий, и по числу можно узнать людей.
          5|11|Скрыто 5 значений организации из 11: группа мала или ответ в ней почти общий, и по числу можно узнать людей.
          11|21|Скрыто 11 значений организации из 21: группа мала или ответ в ней почти общий, и по числу можно узнать людей.
          21|22|Скрыто 21 значение организации из 22: группа мала или ответ в ней почти общий, и по числу можно узнать людей.
          22|101|Скрыто 22 значения организации из 101: группа мала или ответ в ней почти общий, и по числу можно узнать людей.
          101|101|Скрыто 101 значение организации из 101: группа мала или ответ в ней почти общий, и по числу можно узнать людей.
          """)
  void hiddenValues(long hidden, int all, String words) {
    assertReads(words, OrganizationSection.hidden(hidden, all));
  }
}
