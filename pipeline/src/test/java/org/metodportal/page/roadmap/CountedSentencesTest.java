package org.metodportal.page.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.metodportal.page.text.PlainReading.assertReads;
import static org.metodportal.page.text.PlainReading.plain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.content.roadmap.EventProgress;
import org.metodportal.content.roadmap.EventStatus;

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
    assertReads(words, RoadmapSection.size(events, sections));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|2|Дни не известны ни у одного срока
          1|1|Дни известны у единственного срока
          4|4|Дни известны у всех сроков
          2|5|Дни известны у 2 из 5 сроков
          5|11|Дни известны у 5 из 11 сроков
          11|21|Дни известны у 11 из 21 срока
          21|22|Дни известны у 21 из 22 сроков
          22|101|Дни известны у 22 из 101 срока
          """)
  void datedTerms(int dated, int all, String words) {
    assertReads(words, RoadmapTimeline.dated(dated, all));
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
    assertEquals(overdue, slip(EventStatus.OVERDUE, days, 0));
    assertEquals(late, slip(EventStatus.DONE, days, 0));
    assertEquals(moved, slip(EventStatus.PLANNED, 0, -days));
  }

  private static String slip(EventStatus state, long late, long moved) {
    return plain(RoadmapWords.slip(new EventProgress(state, late, moved, true)));
  }
}
