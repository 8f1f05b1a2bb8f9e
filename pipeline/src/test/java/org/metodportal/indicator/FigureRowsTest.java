package org.metodportal.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.UnitKind;
import org.metodportal.page.DefinitionDraft;

/** A figure is divided once, rounded once, and says why it has no value. */
class FigureRowsTest {
  private final FigureRows rows = new FigureRows();

  @ParameterizedTest
  @CsvSource({
    "1, 2000, 0.1, 0.05 goes up",
    "49, 100000, 0.0, less than 0.05 goes down",
    "1, 8, 12.5, nothing to round",
    "3, 16, 18.8, 18.75 goes up",
    "15, 16, 93.8, 93.75 goes up",
    "1, 3, 33.3, a third",
    "2, 3, 66.7, two thirds",
    "0, 7, 0.0, none is not missing",
    "7, 7, 100.0, all",
  })
  void aShareIsRoundedHalfUpToOneDecimal(
      long numerator, long denominator, BigDecimal value, String why) {
    rows.total(indicator(Measure.SHARE), 2024, tally(denominator, numerator, 0, 0), true);
    Figure figure = rows.sorted().get(0);
    assertEquals(value, figure.value(), why);
    assertEquals(numerator, figure.numerator());
    assertEquals(denominator, figure.denominator());
    assertEquals(ObservationFlag.NONE, figure.flag());
  }

  @Test
  void aShareOfNobodyHasNoValueAndAShareOfAnUntoldYearIsMissing() {
    rows.total(indicator(Measure.SHARE), 2023, tally(0, 0, 0, 0), true);
    rows.total(indicator(Measure.SHARE), 2024, tally(9, 3, 0, 0), false);
    List<Figure> figures = rows.sorted();
    assertEquals(ObservationFlag.ZERO_DENOMINATOR, figures.get(0).flag());
    assertNull(figures.get(0).value());
    assertEquals(0L, figures.get(0).numerator());
    assertEquals(ObservationFlag.NO_VALUE, figures.get(1).flag());
    assertNull(figures.get(1).value());
    assertNull(figures.get(1).numerator());
    assertEquals(9L, figures.get(1).denominator());
  }

  @ParameterizedTest
  @CsvSource({
    "MEAN, 3, 200.25, 66.8, 66.75 goes up",
    "MEAN, 2, 119.9, 60.0, 59.95 goes up",
    "MEAN, 2, 119.89, 59.9, less than 59.95 goes down",
    "LEVEL, 4, 6.2, 1.6, 1.55 goes up",
    "NUMBER, 4, 6.25, 6.3, a sum is not divided",
  })
  void aMeanIsRoundedHalfUpToo(
      Measure measure, long scored, double sum, BigDecimal value, String why) {
    rows.total(indicator(measure), 2024, tally(scored, 0, scored, Tally.units(sum)));
    Figure figure = rows.sorted().get(0);
    assertEquals(value, figure.value(), why);
    assertNull(figure.numerator());
    assertEquals(measure == Measure.NUMBER ? null : scored, figure.denominator());
  }

  @Test
  void aMeanOfNobodyIsMissing() {
    for (Measure measure : List.of(Measure.MEAN, Measure.LEVEL, Measure.NUMBER)) {
      rows.total(indicator(measure), 2024, tally(5, 0, 0, 0));
    }
    for (Figure figure : rows.sorted()) {
      assertNull(figure.value());
      assertEquals(ObservationFlag.NO_VALUE, figure.flag());
    }
  }

  @Test
  void aCountOfNoneIsZeroInAYearWithUnitsAndMissingInAYearWithout() {
    rows.count(indicator(Measure.COUNT), 2023, tally(4, 0, 0, 0), true);
    rows.count(indicator(Measure.COUNT), 2024, tally(0, 0, 0, 0), false);
    assertEquals(BigDecimal.ZERO, rows.sorted().get(0).value());
    assertNull(rows.sorted().get(1).value());
    assertEquals(ObservationFlag.NO_VALUE, rows.sorted().get(1).flag());
  }

  @Test
  void aCountOfPersonsHasTheCountsThatProtectIt() {
    IndicatorDefinition all = indicator(Measure.COUNT);
    IndicatorDefinition some =
        DefinitionDraft.of("x", "some", "А", "а")
            .kind(Measure.COUNT, UnitKind.PERSON)
            .expressions(null, DefinitionDraft.expression("age < 35"))
            .build();
    rows.total(all, 2023, tally(9, 9, 0, 0), true);
    rows.total(some, 2023, tally(9, 4, 0, 0), true);
    rows.total(some, 2024, tally(9, 0, 0, 0), true);
    rows.total(some, 2025, tally(9, 0, 0, 0), false);
    assertEquals(
        List.of("null of 9: 9", "4 of 9: 4", "0 of 9: 0", "null of 9: null"),
        rows.sorted().stream()
            .map(row -> row.numerator() + " of " + row.denominator() + ": " + row.value())
            .toList());
  }

  @Test
  void aRatioOfTwoSumsIsDividedOnce() {
    IndicatorDefinition ratio =
        DefinitionDraft.of("x", "ratio", "А", "а")
            .kind(Measure.NUMBER, UnitKind.EVENT)
            .ratio("participants", "1")
            .build();
    long[] tally = tally(3, 0, 3, Tally.units(170));
    tally[Tally.BASE_SUM] = Tally.units(3);
    rows.total(ratio, 2023, tally);
    tally[Tally.BASE_SUM] = 0;
    rows.total(ratio, 2024, tally);
    assertEquals(new BigDecimal("56.7"), rows.sorted().get(0).value());
    assertNull(rows.sorted().get(1).value());
  }

  @Test
  void aMembersRowExistsWhenAUnitIsOrMayBeInThePopulation() {
    IndicatorDefinition share = indicator(Measure.SHARE);
    long[] unknown = tally(0, 0, 0, 0);
    unknown[Tally.UNKNOWN] = 1;
    rows.member(share, 2024, Breakdown.ROLE, "nobody", tally(0, 0, 0, 0), true);
    rows.member(share, 2024, Breakdown.ROLE, "one", tally(1, 0, 0, 0), true);
    rows.member(share, 2024, Breakdown.ROLE, "perhaps", unknown, true);
    assertEquals(List.of("one", "perhaps"), rows.sorted().stream().map(Figure::member).toList());
    assertEquals(1, rows.sorted().get(1).unknown());
  }

  @Test
  void aSingleUnitWithoutAValueIsUnknown() {
    IndicatorDefinition presence = indicator(Measure.PRESENCE);
    rows.single(presence, 2023, null);
    rows.single(presence, 2024, BigDecimal.ONE);
    assertEquals(1, rows.sorted().get(0).unknown());
    assertEquals(0, rows.sorted().get(1).unknown());
    assertEquals(BigDecimal.ONE, rows.sorted().get(1).value());
    assertThrows(
        IllegalArgumentException.class, () -> rows.total(presence, 2024, tally(1, 1, 0, 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 0, false, one member at least",
    "1, 3, 0, true, one is enough",
    "1, 3, 0.5, false, a third is less than half",
    "2, 4, 0.5, true, exactly half",
    "1, 2, 0.5, true, exactly half of two",
    "2, 5, 0.5, false, two of five are less",
    "3, 5, 0.5, true, three of five are more",
    "2, 3, 0.67, false, 0.666… is less than 0.67",
    "2, 3, 1, false, not all",
    "3, 3, 1, true, all",
  })
  void aTeamCountsFromItsQuorumOn(
      long met, long members, double quorum, boolean counts, String why) {
    assertEquals(counts, OrganizationFigures.isQuorum(met, members, quorum), why);
  }

  private static long[] tally(long population, long numerator, long scored, long sum) {
    long[] tally = new long[Tally.WIDTH];
    tally[Tally.POPULATION] = population;
    tally[Tally.NUMERATOR] = numerator;
    tally[Tally.SCORED] = scored;
    tally[Tally.SCORE_SUM] = sum;
    return tally;
  }

  private static IndicatorDefinition indicator(Measure measure) {
    return DefinitionDraft.of("x", measure.name(), "А", "а").kind(measure, UnitKind.PERSON).build();
  }
}
