package org.metodportal.page.structure;

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
          0|0|Документ называет 0 участников и 0 связей между ними.
          1|1|Документ называет 1 участника и 1 связь между ними.
          2|2|Документ называет 2 участников и 2 связи между ними.
          5|5|Документ называет 5 участников и 5 связей между ними.
          11|11|Документ называет 11 участников и 11 связей между ними.
          21|21|Документ называет 21 участника и 21 связь между ними.
          22|22|Документ называет 22 участника и 22 связи между ними.
          101|101|Документ называет 101 участника и 101 связь между ними.
          """)
  void structure(int bodies, int ties, String sentence) {
    assertReads(
        sentence + " Имён здесь нет: только органы, службы и сообщества.",
        StructureSection.lead(bodies, ties));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1|0|На схеме 1 участник и 0 связей между ними;
          2|1|На схеме 2 участника и 1 связь между ними;
          5|2|На схеме 5 участников и 2 связи между ними;
          11|5|На схеме 11 участников и 5 связей между ними;
          21|11|На схеме 21 участник и 11 связей между ними;
          22|21|На схеме 22 участника и 21 связь между ними;
          101|22|На схеме 101 участник и 22 связи между ними;
          """)
  void scheme(int bodies, int ties, String sentence) {
    assertReads(
        sentence + " точки на вертикальной линии показывают, кого она соединяет.",
        StructureScheme.summary(bodies, ties));
  }
}
