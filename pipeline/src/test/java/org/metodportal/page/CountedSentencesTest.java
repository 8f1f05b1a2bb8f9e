package org.metodportal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.content.deadline.EventStatus.State;
import org.metodportal.content.roadmap.Fulfilment;

/** Sentences are right for every count; a no-break space is written as a plain one here. */
final class CountedSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|2|0 мероприятий в 2 разделах
          1|1|1 мероприятие
          2|5|2 мероприятия в 5 разделах
          5|11|5 мероприятий в 11 разделах
          11|21|11 мероприятий в 21 разделе
          21|22|21 мероприятие в 22 разделах
          22|101|22 мероприятия в 101 разделе
          101|0|101 мероприятие в 0 разделах
          """)
  void plan(int events, int sections, String words) {
    assertEquals(words, plain(RoadmapPages.size(events, sections)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|2|Дни названы в 0 из 2 сроков
          1|1|Дни названы в 1 из 1 срока
          2|5|Дни названы в 2 из 5 сроков
          5|11|Дни названы в 5 из 11 сроков
          11|21|Дни названы в 11 из 21 срока
          21|22|Дни названы в 21 из 22 сроков
          22|101|Дни названы в 22 из 101 срока
          """)
  void datedTerms(int dated, int all, String words) {
    assertEquals(words, plain(RoadmapTimeline.dated(dated, all)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|''|''|''
          1|уже 1 день|на 1 день позже срока|срок перенесён на 1 день раньше
          2|уже 2 дня|на 2 дня позже срока|срок перенесён на 2 дня раньше
          5|уже 5 дней|на 5 дней позже срока|срок перенесён на 5 дней раньше
          11|уже 11 дней|на 11 дней позже срока|срок перенесён на 11 дней раньше
          21|уже 21 день|на 21 день позже срока|срок перенесён на 21 день раньше
          22|уже 22 дня|на 22 дня позже срока|срок перенесён на 22 дня раньше
          101|уже 101 день|на 101 день позже срока|срок перенесён на 101 день раньше
          """)
  void daysOfAnEvent(long days, String overdue, String late, String moved) {
    assertEquals(overdue, slip(State.OVERDUE, days, 0));
    assertEquals(late, slip(State.DONE, days, 0));
    assertEquals(moved, slip(State.PLANNED, 0, -days));
  }

  private static String slip(State state, long late, long moved) {
    return plain(RoadmapWords.slip(new Fulfilment(state, late, moved, true)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1|В группу входит организация, у которой опубликовано не меньше 1 показателя
          2|В группу входит организация, у которой опубликовано не меньше 2 показателей
          5|В группу входит организация, у которой опубликовано не меньше 5 показателей
          11|В группу входит организация, у которой опубликовано не меньше 11 показателей
          21|В группу входит организация, у которой опубликовано не меньше 21 показателя
          101|В группу входит организация, у которой опубликовано не меньше 101 показателя
          """)
  void leastIndicators(int least, String words) {
    assertEquals(words, plain(ClusterTables.least(least)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|45|''
          1|45|Скрыто 1 значение организации из 45: группа так мала, что по числу можно узнать людей.
          2|2|Скрыто 2 значения организации из 2: группа так мала, что по числу можно узнать людей.
          5|11|Скрыто 5 значений организации из 11: группа так мала, что по числу можно узнать людей.
          11|21|Скрыто 11 значений организации из 21: группа так мала, что по числу можно узнать людей.
          21|22|Скрыто 21 значение организации из 22: группа так мала, что по числу можно узнать людей.
          22|101|Скрыто 22 значения организации из 101: группа так мала, что по числу можно узнать людей.
          101|101|Скрыто 101 значение организации из 101: группа так мала, что по числу можно узнать людей.
          """)
  void hiddenValues(long hidden, int all, String words) {
    assertEquals(words, plain(OrganizationPages.hidden(hidden, all)));
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
    assertEquals(words, plain(MeasuresPages.organizations(organizations)));
  }

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
    assertEquals(words, plain(RegulationPages.summary(added, removed, changed, kept)));
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
    assertEquals(words, plain(RegulationTies.measured(indicators, places)));
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
    assertEquals(words, plain(RegulationTies.served(places, tied, events)));
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
    assertEquals(words, plain(RegulationTies.both(places)));
  }

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
    assertEquals(
        sentence + " Имён здесь нет: только органы, службы и сообщества.",
        plain(StructurePages.lead(bodies, ties)));
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
    assertEquals(
        sentence + " точки на вертикальной линии показывают, кого она соединяет.",
        plain(StructureScheme.summary(bodies, ties)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3|Если в группе меньше 3 человек, число скрыто: по нему можно было бы узнать людей.
          5|Если в группе меньше 5 человек, число скрыто: по нему можно было бы узнать людей.
          11|Если в группе меньше 11 человек, число скрыто: по нему можно было бы узнать людей.
          21|Если в группе меньше 21 человека, число скрыто: по нему можно было бы узнать людей.
          22|Если в группе меньше 22 человек, число скрыто: по нему можно было бы узнать людей.
          101|Если в группе меньше 101 человека, число скрыто: по нему можно было бы узнать людей.
          """)
  void threshold(int persons, String sentence) {
    assertEquals(sentence, plain(CycleStory.hiddenUnder(persons)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1|0|1 показатель, целей числом нет
          2|1|2 показателя, целей — 1
          5|2|5 показателей, целей — 2
          11|5|11 показателей, целей — 5
          21|21|21 показатель, целей — 21
          22|22|22 показателя, целей — 22
          101|101|101 показатель, целей — 101
          """)
  void criterion(int indicators, long targets, String words) {
    assertEquals(words, plain(CycleStory.size(indicators, targets)));
  }

  private static String plain(String sentence) {
    return sentence.replace('\u00a0', ' ');
  }
}
