package org.metodportal.page.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.metodportal.page.SmallFigures.share;
import static org.metodportal.page.SmallFigures.value;
import static org.metodportal.page.text.PlainReading.assertReads;
import static org.metodportal.page.text.PlainReading.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Target;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.Series;
import org.metodportal.page.DefinitionDraft;

final class FindingTest {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final IndicatorDefinition SHARE =
      DefinitionDraft.of("x", "a", "А", "а").targets(everyYear(TEN)).build();
  private static final IndicatorDefinition FREE = DefinitionDraft.of("x", "a", "А", "а").build();
  private static final IndicatorDefinition EVENTS =
      DefinitionDraft.of("x", "a", "А", "а")
          .kind(Measure.COUNT, UnitKind.EVENT)
          .targets(everyYear(BigDecimal.valueOf(4)))
          .build();

  private static Target everyYear(BigDecimal value) {
    return new Target("Приказ", "", null, value, null, new TreeMap<>(), "");
  }

  @Test
  void saysValueTargetAndChange() {
    assertEquals(
        "В 2024 году — 12,5 %: на 2,5 п. п. выше цели (10 %). За год значение выросло на 5 п. п.",
        finding(SHARE, total(2023, 75, 1000, TEN), total(2024, 125, 1000, TEN)));
    assertEquals(
        "В 2024 году — 7,5 %: на 2,5 п. п. ниже цели (10 %). По сравнению с 2022 годом значение"
            + " снизилось на 5 п. п.",
        finding(SHARE, total(2022, 125, 1000, TEN), total(2024, 75, 1000, TEN)));
    assertEquals(
        "В 2024 году — 10 % — ровно цель. За год значение не изменилось.",
        finding(SHARE, total(2023, 100, 1000, TEN), total(2024, 100, 1000, TEN)));
  }

  @Test
  void judgesByTheNextNamedYear() {
    Target target =
        new Target("Приказ", "", null, null, null, new TreeMap<>(Map.of(2024, TEN)), "");
    IndicatorDefinition named = DefinitionDraft.of("x", "a", "А", "а").targets(target).build();

    assertEquals(
        "В 2023 году — 7,5 %: до цели 2024 года (10 %) остаётся 2,5 п. п.",
        finding(named, total(2023, 75, 1000, null)));
    assertEquals(
        "В 2023 году — 20 %: цель 2024 года (10 %) уже достигнута.",
        finding(named, total(2023, 200, 1000, null)));
    assertNull(Standing.of(named, total(2025, 200, 1000, null)));
  }

  @Test
  void theVerdictOfANamedYearStays() {
    Target target =
        new Target("Приказ", "", null, null, null, new TreeMap<>(Map.of(2023, TEN)), "");
    IndicatorDefinition named = DefinitionDraft.of("x", "a", "А", "а").targets(target).build();

    assertEquals(
        "В 2024 году — 8,5 %. За год значение выросло на 1,5 п. п. Цель 2023 года (10 %) не"
            + " достигнута: 7 %.",
        finding(named, total(2023, 70, 1000, null), total(2024, 85, 1000, null)));
  }

  @Test
  void theTrendIsNamedBesideTheLastChange() {
    assertEquals(
        "В 2024 году — 30 %. За год значение выросло на 10 п. п., за 2 года — рост.",
        finding(
            FREE,
            total(2022, 10, 100, null),
            total(2023, 20, 100, null),
            total(2024, 30, 100, null)));
    assertEquals(
        "В 2024 году — 28 %. За год значение снизилось на 2 п. п., но за 3 года — рост.",
        finding(
            FREE,
            total(2021, 10, 100, null),
            total(2022, 20, 100, null),
            total(2023, 30, 100, null),
            total(2024, 28, 100, null)));
    assertEquals(
        "В 2024 году — 20 %. За год значение снизилось на 10 п. п.; росло, с 2023 года снижается.",
        finding(
            FREE,
            total(2021, 10, 100, null),
            total(2022, 20, 100, null),
            total(2023, 30, 100, null),
            total(2024, 20, 100, null)));
  }

  @Test
  void countsAgreeWithTheirNoun() {
    assertEquals(
        "В 2024 году — 3 мероприятия: на 1 мероприятие ниже цели (4 мероприятия). За год значение"
            + " выросло на 2 мероприятия.",
        finding(
            EVENTS, value("x", "a", 2023, null, "1", "4"), value("x", "a", 2024, null, "3", "4")));
  }

  @Test
  void presenceIsYesOrNo() {
    IndicatorDefinition presence =
        DefinitionDraft.of("x", "a", "А", "а").kind(Measure.PRESENCE, UnitKind.TERRITORY).build();

    assertEquals(
        "В 2024 году — да; в 2023 году — нет.",
        finding(
            presence,
            value("x", "a", 2023, null, "0", null),
            value("x", "a", 2024, null, "1", null)));
    assertEquals(
        "В 2024 году — да, как и в 2022 году.",
        finding(
            presence,
            value("x", "a", 2022, null, "1", null),
            value("x", "a", 2024, null, "1", null)));
  }

  @Test
  void saysWhyThereIsNoValue() {
    Figure hidden =
        share("x", "a", 2024, Breakdown.TOTAL, "", 1, 100, null, ObservationFlag.HIDDEN);

    assertEquals("Данных пока нет.", finding(SHARE));
    assertEquals(
        "Значение за 2024 год скрыто, чтобы по нему нельзя было узнать людей.",
        finding(SHARE, hidden));
    assertEquals(
        "В 2023 году — 5 %. Значение за 2024 год скрыто, чтобы по нему нельзя было узнать людей.",
        finding(FREE, total(2023, 5, 100, null), hidden));
    assertEquals(
        "За 2024 год не из кого считать: никто не подходит под условия.",
        finding(
            SHARE,
            share(
                "x",
                "a",
                2024,
                Breakdown.TOTAL,
                "",
                0,
                0,
                null,
                ObservationFlag.ZERO_DENOMINATOR)));
  }

  @Test
  void lessIsBetterWhereTheIndicatorSaysSo() {
    IndicatorDefinition down =
        DefinitionDraft.of("x", "a", "А", "а").downwards().targets(everyYear(TEN)).build();

    assertTrue(met(down, total(2024, 5, 100, TEN)));
    assertFalse(met(down, total(2024, 15, 100, TEN)));
    assertTrue(met(SHARE, total(2024, 10, 100, TEN)));
    assertFalse(met(SHARE, total(2024, 9, 100, TEN)));
  }

  @Test
  void targetsAreSaidInFull() {
    Target target =
        new Target(
            "Приказ",
            "",
            null,
            BigDecimal.valueOf(4),
            BigDecimal.ONE,
            new TreeMap<>(Map.of(2024, BigDecimal.valueOf(21))),
            "");

    assertReads(
        "ежегодно — не менее 4 мероприятий; в год открытия (2021) — не менее 1 мероприятия; на 2024"
            + " год — не менее 21 мероприятия",
        TargetWords.all(EVENTS, target, 2021));
  }

  private static boolean met(IndicatorDefinition definition, Figure figure) {
    return Objects.requireNonNull(Standing.of(definition, figure)).met();
  }

  private static Figure total(int year, long numerator, long denominator, BigDecimal target) {
    return share(
        "x", "a", year, Breakdown.TOTAL, "", numerator, denominator, target, ObservationFlag.NONE);
  }

  private static String finding(IndicatorDefinition definition, Figure... figures) {
    return plain(Finding.of(definition, Series.of(definition.measure(), List.of(figures))));
  }
}
