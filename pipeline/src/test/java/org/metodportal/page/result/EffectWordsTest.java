package org.metodportal.page.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.monitoring.measure.Effect;
import org.metodportal.monitoring.measure.Effect.Outcome;
import org.metodportal.page.DefinitionDraft;

final class EffectWordsTest {
  private static final IndicatorDefinition SHARE = DefinitionDraft.of("x", "a", "А", "а").build();

  @Test
  void saysBothGroupsAndTheDifference() {
    assertEquals(
        "С 2022 по 2024 год у адресатов (5 организаций) среднее значение выросло на 9,1 п. п., у"
            + " остальных из групп, в которых адресаты были в 2022 году (21 организация) снизилось"
            + " на 1,4 п. п. Разница — 10,5 п. п. в пользу адресатов, ожидали 5 п. п.: мера"
            + " подействовала.",
        words(
            effect(
                5,
                21,
                Fraction.of(91, 10),
                Fraction.of(-14, 10),
                new BigDecimal("5"),
                Outcome.EFFECTIVE)));
    assertEquals(
        "С 2022 по 2024 год у адресатов (6 организаций) среднее значение почти не изменилось, у"
            + " остальных из групп, в которых адресаты были в 2022 году (7 организаций) выросло на"
            + " 3 п. п. Разница — 3 п. п. в пользу остальных: преимущества мера не дала.",
        words(effect(6, 7, Fraction.ZERO, Fraction.of(3), null, Outcome.WORSE)));
  }

  @Test
  void saysThatADifferenceIsOfExactChangesWhereThoseShownGiveAnother() {
    assertEquals(
        "С 2022 по 2024 год у адресатов (5 организаций) среднее значение выросло на 5 п. п., у"
            + " остальных из групп, в которых адресаты были в 2022 году (7 организаций) снизилось"
            + " на 3,2 п. п. Разница — 8,3 п. п. (по значениям до округления) в пользу адресатов:"
            + " мера подействовала.",
        words(
            effect(5, 7, Fraction.of(504, 100), Fraction.of(-324, 100), null, Outcome.EFFECTIVE)));
  }

  @Test
  void saysThatThereIsAlmostNoDifferenceInsteadOfNought() {
    assertEquals(
        "С 2022 по 2024 год у адресатов (5 организаций) среднее значение снизилось на 0,4 п. п., у"
            + " остальных из групп, в которых адресаты были в 2022 году (7 организаций) снизилось"
            + " на 0,4 п. п. Разницы почти нет, ожидали 5 п. п.: заметной разницы с остальными"
            + " нет.",
        words(
            effect(
                5,
                7,
                Fraction.of(-41, 100),
                Fraction.of(-44, 100),
                new BigDecimal("5"),
                Outcome.NO_DIFFERENCE)));
  }

  @Test
  void saysWhyThereIsNoComparison() {
    assertEquals(
        "Рано судить: первый полный год меры (2024) ещё не закончился.",
        words(effect(0, 0, null, null, null, Outcome.TOO_EARLY)));
    assertEquals(
        "Недостаточно данных: значения за 2022 и 2024 годы опубликованы у 1 организации из числа"
            + " адресатов и у 12 организаций из остальных, а для сравнения нужно не меньше 5 с"
            + " каждой стороны.",
        words(effect(1, 12, null, null, null, Outcome.TOO_FEW)));
    assertEquals(
        "Недостаточно данных: сравнить не с кем, мера обращена ко всем организациям территории.",
        words(effect(0, 0, null, null, null, Outcome.EVERYBODY)));
    assertEquals(
        "Недостаточно данных: сравнивают с организациями, которые в 2022 году были в одной группе"
            + " с адресатами, а других таких нет.",
        words(effect(9, 0, null, null, null, Outcome.ALONE)));
  }

  private static String words(Effect effect) {
    return EffectWords.of(SHARE, effect).replace('\u00a0', ' ');
  }

  private static Effect effect(
      int addressed,
      int others,
      Fraction change,
      Fraction othersChange,
      BigDecimal expected,
      Outcome outcome) {
    Fraction difference = change == null ? null : change.minus(othersChange);
    return new Effect(
        "a", 2022, 2024, addressed, others, change, othersChange, difference, expected, outcome);
  }
}
