package org.metodportal.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Scale;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.Series;
import org.metodportal.page.SmallFigures;
import org.metodportal.page.result.ValueWords;

/** Dots of parts stand where their published values are, and nowhere else. */
final class DotsTest {
  private static final ValueWords WORDS =
      new ValueWords(Measure.SHARE, UnitKind.PERSON, Scale.USUAL);
  private static final List<Integer> YEARS = List.of(2021, 2022, 2023);

  /** Numerators of a hundred in 2021 and the years after it; -1 is hidden. */
  private static Series series(int... numerators) {
    List<Figure> figures = new ArrayList<>();
    for (int numerator : numerators) {
      figures.add(
          SmallFigures.share(
              "lesnoy",
              "k1",
              2021 + figures.size(),
              Breakdown.AGE_BAND,
              "a",
              numerator,
              100,
              null,
              numerator < 0 ? ObservationFlag.HIDDEN : ObservationFlag.NONE));
    }
    return Series.of(Measure.SHARE, figures);
  }

  private static @Nullable DotPairs pairs(Series... parts) {
    List<DotPairs.Part> named = new ArrayList<>();
    for (Series part : parts) {
      named.add(new DotPairs.Part("часть " + (named.size() + 1), part));
    }
    return DotPairs.of(WORDS, named, YEARS);
  }

  @Test
  void aPartHasADotOfTheFirstYearAndOneOfTheLast() {
    DotPairs pairs = pairs(series(10, 90, 40), series(20, -1, -1), series(-1, 30, -1));
    assertNotNull(pairs);
    assertEquals(2021, pairs.first());
    assertEquals(2023, pairs.last());
    assertEquals("40\u00a0%", pairs.top());
    assertEquals(
        List.of("часть 1 25.00 100.00", "часть 2 50.00 null"),
        pairs.lanes().stream()
            .map(lane -> lane.name() + " " + lane.from() + " " + lane.to())
            .toList());
    assertEquals("скрыто", pairs.lanes().get(1).now().text());
    assertEquals(
        "Ещё 1 строка — только в таблице: чисел за 2021 и 2023 годы там нет или они скрыты.",
        pairs.absent().replace('\u00a0', ' '));
  }

  @Test
  void oneYearOrOnePartHasNoPairs() {
    assertNull(pairs(series(10, -1, -1), series(20, -1, -1)));
    assertNull(pairs(series(10, 20, 30), series(-1, 20, -1)));
    assertNull(pairs(series(0, 0, 0), series(0, 0, 0)));
  }

  @Test
  void aStripIsOfTheLastYearWithFiveValuesOrMore() {
    List<Series> parts = new ArrayList<>();
    for (int part = 1; part <= 6; part++) {
      parts.add(series(10 * part, 5 * part, part < 5 ? part : -1));
    }
    DotStrip strip = DotStrip.of(WORDS, parts, series(30, 60, 3), YEARS);
    assertNotNull(strip);
    assertEquals(
        "[8.33, 16.67, 25.00, 33.33, 41.67, 50.00] 100.00", strip.dots() + " " + strip.whole());
    assertEquals(
        "В 2022 году опубликовано 6 из 6: от 5 % до 30 %; территория в целом — 60 %.",
        strip.sentence().replace('\u00a0', ' '));
    assertNull(DotStrip.of(WORDS, parts.subList(0, 4), series(30, 60, 3), YEARS));
  }

  @Test
  void multiplesShareOneScaleAndBreakWhereAYearHasNoValue() {
    SmallMultiples all =
        SmallMultiples.of(
            List.of(WORDS, WORDS), List.of(series(10, -1, 40), series(20, 20, 0)), YEARS);
    assertNotNull(all);
    assertEquals("40\u00a0%", all.top());
    assertEquals(List.of(), all.panels().get(0).lines(), "2022 is hidden");
    assertEquals(
        "[51, 6] [36, 36, 66]",
        all.panels().get(0).dots().stream().map(SmallMultiples.Dot::y).toList()
            + " "
            + all.panels().get(1).dots().stream().map(SmallMultiples.Dot::y).toList());
    assertEquals(2, all.panels().get(1).lines().size());
    ValueWords counts = new ValueWords(Measure.COUNT, UnitKind.PERSON, Scale.USUAL);
    assertNull(
        SmallMultiples.of(
            List.of(WORDS, counts), List.of(series(10, 20, 40), series(1, 2, 3)), YEARS),
        "per cent and persons have no scale in common");
  }
}
