package org.metodportal.monitoring.status;

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
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.monitoring.trend.Direction;
import org.metodportal.monitoring.trend.Trend;
import org.metodportal.page.DefinitionDraft;

/** How sure a status is: the interval of a share, and whether one person decides. */
class RobustnessTest {
  @ParameterizedTest
  @CsvSource({
    // The two-sided 95 % intervals of R's prop.test(x, n, correct = FALSE).
    "10, 100, 5.5, 17.4",
    "0, 10, 0.0, 27.8",
    "10, 10, 72.2, 100.0",
    "5, 10, 23.7, 76.3",
    "203, 3601, 4.9, 6.4",
    "1, 1, 20.7, 100.0"
  })
  void theIntervalIsWilsons(long numerator, long denominator, String from, String to) {
    assertEquals(
        new WilsonInterval(new BigDecimal(from), new BigDecimal(to)),
        WilsonInterval.of(numerator, denominator));
  }

  @Test
  void nothingHiddenHasAnInterval() {
    assertNull(WilsonInterval.of(new Observation(2024, null, ObservationFlag.HIDDEN, null, null)));
    assertNull(
        WilsonInterval.of(new Observation(2024, Fraction.of(3), ObservationFlag.NONE, null, 12L)));
    assertNull(
        WilsonInterval.of(new Observation(2024, Fraction.of(3), ObservationFlag.NONE, 3L, null)));
    assertNull(
        WilsonInterval.of(new Observation(2024, Fraction.of(3), ObservationFlag.NONE, 0L, 0L)));
    assertEquals(WilsonInterval.of(1, 1), WilsonInterval.of(share(1, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 1000, WOULD_FLIP, exactly met: one fewer would miss it",
    "99, 1000, WOULD_FLIP, one short of it",
    "98, 1000, WOULD_NOT, two short",
    "101, 1000, WOULD_NOT, one to spare",
    "3, 30, WOULD_FLIP, the fewest persons it is said of",
    "3, 10, WOULD_NOT, ten persons are enough to speak of",
    "2, 20, NOT_SAID, two persons would be pointed at",
    "1, 12, NOT_SAID, one person would be pointed at",
    "1, 9, NOT_SAID, a group of nine"
  })
  void onePersonDecidesOnlyWhereNobodyIsPointedAt(
      long numerator, long denominator, OnePerson expected, String why) {
    assertEquals(expected, OnePerson.of(persons(true), share(numerator, denominator), goal()), why);
  }

  @ParameterizedTest
  @CsvSource({
    "497, 3571, 15, true, 39, 536 of 3571 are the first that make 15 %",
    "9, 100, 10, true, 1, one is missing",
    "99, 1000, 10, true, 1, exactly 100 would do",
    "22, 26, 100, true, 4, all of them",
    "31, 100, 30, false, 1, one too many where less is better",
    "3, 100, 0, false, 3, nobody would do",
    "11, 33, 33, false, 1, 10 of 33 are the most that 33 % allow"
  })
  void shortfallIsTheFewestUnitsThatMakeTheTarget(
      long numerator, long denominator, int target, boolean upwards, long units, String why) {
    Shortfall shortfall =
        Shortfall.of(share(numerator, denominator), new Goal(Fraction.of(target), 2024, true));

    assertEquals(new Shortfall(units, denominator, !upwards), shortfall, why);
  }

  @Test
  void onlyAYearThatMissesItsOwnTargetHasAShortfall() {
    assertEquals(new Shortfall(5, 100, false), year(share(5, 100), share(5, 100)).shortfall());
    assertNull(year(share(5, 100), share(4, 90)).shortfall(), "the verdict of an earlier year");
    assertNull(year(share(10, 100), share(10, 100)).shortfall(), "met");
  }

  private static YearStatus year(Observation observation, Observation judged) {
    boolean met = Direction.of(true).meets(judged.value(), goal().value());
    return new YearStatus(
        observation,
        new YearStatus.Verdict(
            goal(),
            met ? YearStatus.Level.MET : YearStatus.Level.NOT_MET,
            judged,
            null,
            null,
            null),
        Trend.beforeAct(),
        null,
        met ? Status.MET : Status.NOT_MET,
        List.of());
  }

  @Test
  void whereFewLackTheComplementIsNotPointedAt() {
    assertEquals(OnePerson.NOT_SAID, OnePerson.of(persons(true), share(28, 30), goal()));
    assertEquals(OnePerson.WOULD_NOT, OnePerson.of(persons(true), share(27, 30), goal()));
  }

  @Test
  void lessIsBetterTurnsTheOtherWay() {
    assertEquals(OnePerson.WOULD_FLIP, OnePerson.of(persons(false), share(100, 1000), goal()));
    assertEquals(OnePerson.WOULD_NOT, OnePerson.of(persons(false), share(99, 1000), goal()));
    assertEquals(OnePerson.WOULD_FLIP, OnePerson.of(persons(false), share(101, 1000), goal()));
  }

  @Test
  void itIsSaidOfPersonsAlone() {
    IndicatorDefinition teams =
        DefinitionDraft.of("x", "a", "А", "а").kind(Measure.SHARE, UnitKind.TEAM).build();
    assertEquals(OnePerson.NOT_SAID, OnePerson.of(teams, share(100, 1000), goal()));
    assertEquals(OnePerson.NOT_SAID, OnePerson.of(persons(true), share(100, 1000), null));
  }

  @Test
  void fractionsAreExact() {
    Fraction third = Fraction.of(1, 3);
    assertEquals(Fraction.ONE, third.plus(third).plus(third));
    assertEquals(Fraction.of(-1, 2), Fraction.of(1, -2));
    assertEquals(Fraction.of(199, 20), Fraction.of(new BigDecimal("9.95")));
    assertEquals(Fraction.of(1200), Fraction.of(new BigDecimal("12e2")));
    assertEquals(new BigDecimal("33.3"), Fraction.of(100, 3).rounded(1));
    assertThrows(ArithmeticException.class, () -> Fraction.ONE.over(Fraction.ZERO));
  }

  private static IndicatorDefinition persons(boolean upwards) {
    var draft = DefinitionDraft.of("x", "a", "А", "а");
    return (upwards ? draft : draft.downwards()).build();
  }

  private static Observation share(long numerator, long denominator) {
    return new Observation(
        2024,
        Fraction.of(100).times(Fraction.of(numerator, denominator)),
        ObservationFlag.NONE,
        numerator,
        denominator);
  }

  private static Goal goal() {
    return new Goal(Fraction.of(10), 2024, true);
  }
}
