package org.metodportal.monitoring.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
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
  }

  @ParameterizedTest
  @CsvSource({
    "100, 1000, WOULD_FLIP, exactly met: one fewer would miss it",
    "99, 1000, WOULD_FLIP, one short of it",
    "98, 1000, WOULD_NOT, two short",
    "101, 1000, WOULD_NOT, one to spare",
    "3, 30, WOULD_FLIP, the fewest persons it is said of",
    "2, 20, NOT_SAID, two persons would be pointed at",
    "1, 12, NOT_SAID, one person would be pointed at",
    "1, 9, NOT_SAID, a group of nine"
  })
  void onePersonDecidesOnlyWhereNobodyIsPointedAt(
      long numerator, long denominator, OnePerson expected, String why) {
    assertEquals(expected, OnePerson.of(persons(true), share(numerator, denominator), goal()), why);
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
