package org.metodportal.page.regulation;

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
          1|0|0|0|Добавлено 1 место; без изменений 0 мест.
          0|2|0|1|Исключено 2 места; без изменений 1 место.
          0|0|5|2|Изменено 5 мест; без изменений 2 места.
          11|21|22|101|Добавлено 11 мест, исключено 21 место, изменено 22 места; без изменений 101 место.
          101|5|1|11|Добавлено 101 место, исключено 5 мест, изменено 1 место; без изменений 11 мест.
          """)
  void editions(long added, long removed, long changed, long kept, String words) {
    assertReads(words, RegulationSection.summary(added, removed, changed, kept));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1|1|Показатели измеряют 1 место документа: пункты, перечни, таблицы или разделы; всего 1 показатель.
          2|5|Показатели измеряют 5 мест документа: пункты, перечни, таблицы или разделы; всего 2 показателя.
          5|2|Показатели измеряют 2 места документа: пункты, перечни, таблицы или разделы; всего 5 показателей.
          11|21|Показатели измеряют 21 место документа: пункты, перечни, таблицы или разделы; всего 11 показателей.
          21|22|Показатели измеряют 22 места документа: пункты, перечни, таблицы или разделы; всего 21 показатель.
          101|11|Показатели измеряют 11 мест документа: пункты, перечни, таблицы или разделы; всего 101 показатель.
          """)
  void measuredPlaces(int indicators, int places, String words) {
    assertReads(words, RegulationTies.measured(indicators, places));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1|1|5|Мероприятия «дорожной карты» служат 1 месту; пункт назван у 1 из 5.
          2|2|11|Мероприятия «дорожной карты» служат 2 местам; пункт назван у 2 из 11.
          5|11|21|Мероприятия «дорожной карты» служат 5 местам; пункт назван у 11 из 21.
          11|21|22|Мероприятия «дорожной карты» служат 11 местам; пункт назван у 21 из 22.
          21|0|101|Мероприятия «дорожной карты» служат 21 месту; пункт назван у 0 из 101.
          101|22|101|Мероприятия «дорожной карты» служат 101 месту; пункт назван у 22 из 101.
          """)
  void servedPlaces(int places, long tied, int events, String words) {
    assertReads(words, RegulationTies.served(places, tied, events));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|Мест, у которых есть и показатель, и мероприятие, нет.
          1|И показатель, и мероприятие есть у 1 места.
          2|И показатель, и мероприятие есть у 2 мест.
          5|И показатель, и мероприятие есть у 5 мест.
          11|И показатель, и мероприятие есть у 11 мест.
          21|И показатель, и мероприятие есть у 21 места.
          101|И показатель, и мероприятие есть у 101 места.
          """)
  void measuredAndServed(int places, String words) {
    assertReads(words, RegulationTies.both(places));
  }
}
