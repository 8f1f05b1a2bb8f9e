package org.metodportal.indicator.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

final class FractionTest {
  @Test
  void equalQuotientsAreEqualWhateverTheyWereWrittenAs() {
    assertEquals(Fraction.of(1, 2), Fraction.of(-3, -6));
    assertEquals(Fraction.of(-1, 2), Fraction.of(3, -6));
    assertEquals(BigInteger.TWO, Fraction.of(3, -6).denominator());
    assertEquals(Fraction.of(0), Fraction.of(0, -6));
    assertEquals(Fraction.of(5, 2), Fraction.of(new BigDecimal("2.50")));
    assertThrows(ArithmeticException.class, () -> Fraction.of(1, 0));
  }

  @Test
  void itIsAddedMultipliedAndDividedWithoutRounding() {
    Fraction third = Fraction.of(1, 3);
    assertEquals(Fraction.ONE, third.plus(third).plus(third));
    assertEquals(Fraction.of(-1, 6), third.minus(Fraction.of(1, 2)));
    assertEquals(Fraction.of(2, 3), third.times(Fraction.of(2)));
    assertEquals(Fraction.of(1, 6), third.over(Fraction.of(2)));
    assertEquals(third, Fraction.of(-1, 3).abs());
    assertEquals(third, third.min(Fraction.of(1, 2)));
    assertEquals(third, Fraction.of(1, 2).min(third));
    assertEquals(-1, Fraction.of(-1, 3).signum());
    assertEquals(0, third.compareTo(Fraction.of(2, 6)));
  }
}
