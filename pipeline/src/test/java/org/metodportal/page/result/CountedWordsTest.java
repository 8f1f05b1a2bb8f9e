package org.metodportal.page.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.metodportal.page.text.PlainReading.assertReads;
import static org.metodportal.page.text.PlainReading.plain;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Scale;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;

/** What is counted agrees with its number in every case that sentences ask for. */
final class CountedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERSON|0|0 человек|не менее 0 человек|на 0 человек
          PERSON|1|1 человек|не менее 1 человека|на 1 человека
          PERSON|2|2 человека|не менее 2 человек|на 2 человека
          PERSON|5|5 человек|не менее 5 человек|на 5 человек
          PERSON|11|11 человек|не менее 11 человек|на 11 человек
          PERSON|21|21 человек|не менее 21 человека|на 21 человека
          PERSON|22|22 человека|не менее 22 человек|на 22 человека
          PERSON|101|101 человек|не менее 101 человека|на 101 человека
          PRACTICE|0|0 практик|не менее 0 практик|на 0 практик
          PRACTICE|1|1 практика|не менее 1 практики|на 1 практику
          PRACTICE|2|2 практики|не менее 2 практик|на 2 практики
          PRACTICE|5|5 практик|не менее 5 практик|на 5 практик
          PRACTICE|11|11 практик|не менее 11 практик|на 11 практик
          PRACTICE|21|21 практика|не менее 21 практики|на 21 практику
          PRACTICE|22|22 практики|не менее 22 практик|на 22 практики
          PRACTICE|101|101 практика|не менее 101 практики|на 101 практику
          EVENT|1|1 мероприятие|не менее 1 мероприятия|на 1 мероприятие
          EVENT|2|2 мероприятия|не менее 2 мероприятий|на 2 мероприятия
          EVENT|5|5 мероприятий|не менее 5 мероприятий|на 5 мероприятий
          EVENT|21|21 мероприятие|не менее 21 мероприятия|на 21 мероприятие
          ORGANIZATION|1|1 организация|не менее 1 организации|на 1 организацию
          ORGANIZATION|22|22 организации|не менее 22 организаций|на 22 организации
          TEAM|21|21 команда|не менее 21 команды|на 21 команду
          TEAM|11|11 команд|не менее 11 команд|на 11 команд
          PROGRAMME|101|101 программа|не менее 101 программы|на 101 программу
          PROGRAMME|2|2 программы|не менее 2 программ|на 2 программы
          ANSWER|21|21|не менее 21|на 21
          """)
  void counts(UnitKind unit, long number, String nominative, String genitive, String accusative) {
    ValueWords words = new ValueWords(Measure.COUNT, unit, Scale.USUAL);
    BigDecimal value = BigDecimal.valueOf(number);

    assertReads(nominative, words.prose(value));
    assertReads(nominative, words.distance(value.negate()));
    assertEquals(genitive, "не менее " + plain(words.genitive(value)));
    assertEquals(accusative, "на " + plain(words.by(value.negate())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|1|0 из 1 человека
          1|2|1 из 2 человек
          2|5|2 из 5 человек
          5|11|5 из 11 человек
          11|21|11 из 21 человека
          21|22|21 из 22 человек
          22|101|22 из 101 человека
          """)
  void shares(long numerator, long denominator, String words) {
    assertReads(words, words(Measure.SHARE).counts(figure(numerator, denominator)));
    assertReads(
        "по данным " + words.substring(words.indexOf("из ") + 3),
        words(Measure.MEAN).counts(figure(null, denominator)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|0|''
          0|1|' Цель не достигнута в единственном году, за который есть и цель, и значение.'
          1|1|' Цель достигнута в единственном году, за который есть и цель, и значение.'
          0|2|' Цель достигнута в 0 из 2 лет, за которые есть и цель, и значение.'
          2|5|' Цель достигнута в 2 из 5 лет, за которые есть и цель, и значение.'
          6|6|' Цель достигнута в 6 из 6 лет, за которые есть и цель, и значение.'
          """)
  void yearsThatMeetTheTarget(int met, int judged, String sentence) {
    assertReads(sentence, Chart.met(met, judged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2|2 значениям с 2021 года
          5|5 значениям с 2021 года
          11|11 значениям с 2021 года
          21|21 значению с 2021 года
          22|22 значениям с 2021 года
          101|101 значению с 2021 года
          """)
  void basisOfATrend(int points, String words) {
    assertReads(words, StatusWords.values(points, 2021));
  }

  @Test
  void fractionsOfACountHaveNoNoun() {
    ValueWords words = new ValueWords(Measure.COUNT, UnitKind.PRACTICE, Scale.USUAL);

    assertEquals("1,5", words.by(new BigDecimal("1.5")));
    assertReads("1 практику", words.by(new BigDecimal("1.0")));
  }

  private static ValueWords words(Measure measure) {
    return new ValueWords(measure, UnitKind.PERSON, Scale.USUAL);
  }

  private static Figure figure(Long numerator, long denominator) {
    return new Figure(
        "kirov",
        "k1",
        2025,
        Breakdown.TOTAL,
        "",
        numerator,
        denominator,
        BigDecimal.ONE,
        null,
        ObservationFlag.NONE,
        0);
  }
}
