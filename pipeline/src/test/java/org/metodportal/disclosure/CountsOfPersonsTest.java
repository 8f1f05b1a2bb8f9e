package org.metodportal.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.UnitKind;
import org.metodportal.disclosure.edition.SmallTown;
import org.metodportal.disclosure.pattern.Protector;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.page.DefinitionDraft;

/** A count of persons is protected like a share of them, whatever is published of the two. */
class CountsOfPersonsTest {
  private static final int YEAR = 2024;

  /** Persons counted: every one whom the first indicator of the town has as its share. */
  private static IndicatorDefinition counting(IndicatorDefinition share) {
    return DefinitionDraft.of(share.territory(), share.code(), "", "")
        .kind(Measure.COUNT, UnitKind.PERSON)
        .expressions(share.population(), share.condition())
        .build();
  }

  private static Figure counted(Figure share) {
    return new Figure(
        share.territory(),
        share.indicator(),
        share.year(),
        share.breakdown(),
        share.member(),
        share.numerator(),
        share.denominator(),
        BigDecimal.valueOf(share.numerator()),
        null,
        ObservationFlag.NONE,
        0);
  }

  private static List<Object> key(Figure figure) {
    return List.of(figure.indicator(), figure.breakdown(), figure.member());
  }

  private static Set<List<Object>> hidden(TerritoryPlan plan, TerritoryResult result) {
    return PublishableData.of(plan, result, SmallTown.DEFICITS, Protector.CHOOSING)
        .figures()
        .stream()
        .filter(figure -> figure.flag() == ObservationFlag.HIDDEN)
        .peek(figure -> assertNull(figure.value()))
        .map(CountsOfPersonsTest::key)
        .collect(Collectors.toSet());
  }

  private static TerritoryResult with(TerritoryResult result, List<Figure> figures) {
    return new TerritoryResult(
        result.territory(),
        figures,
        result.coverage(),
        result.directory(),
        result.years(),
        result.ledger(),
        result.counts());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4})
  void aCountIsHiddenWhereTheShareOfTheSamePersonsIs(long seed) {
    TerritoryPlan shares = SmallTown.plan();
    TerritoryResult result = SmallTown.result(shares, SmallTown.random(seed, YEAR));
    TerritoryPlan counts =
        new TerritoryPlan(
            shares.territory(),
            shares.indicators().stream()
                .map(each -> each.measure() == Measure.SHARE ? counting(each) : each)
                .toList(),
            List.of());
    TerritoryResult counted =
        with(
            result,
            result.figures().stream()
                .map(each -> each.numerator() == null ? each : counted(each))
                .toList());

    Set<List<Object>> hidden = hidden(shares, result);
    assertFalse(hidden.isEmpty());
    assertEquals(hidden, hidden(counts, counted));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2})
  void aCountOfAGroupTooSmallIsHidden(long seed) {
    TerritoryPlan plan =
        SmallTown.plan(
            List.of(
                DefinitionDraft.of(SmallTown.SLUG, "same", "", "")
                    .kind(Measure.COUNT, UnitKind.PERSON)
                    .build()));
    TerritoryResult result = SmallTown.result(plan, SmallTown.random(seed, YEAR));
    TerritoryResult counted =
        with(
            result,
            result.figures().stream()
                .map(each -> each.indicator().equals("same") ? ofAll(each) : each)
                .toList());

    Set<List<Object>> hidden = hidden(plan, counted);
    for (Figure figure : counted.figures()) {
      if (figure.indicator().equals("same") && figure.denominator() < 5) {
        assertTrue(hidden.contains(key(figure)), figure.toString());
      }
    }
  }

  private static Figure ofAll(Figure share) {
    return new Figure(
        share.territory(),
        share.indicator(),
        share.year(),
        share.breakdown(),
        share.member(),
        null,
        share.denominator(),
        BigDecimal.valueOf(share.denominator()),
        null,
        ObservationFlag.NONE,
        0);
  }
}
