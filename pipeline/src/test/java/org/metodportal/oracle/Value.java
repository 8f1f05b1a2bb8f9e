package org.metodportal.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A published value of a year as a fraction. */
record Value(BigInteger over, BigInteger under) {
  static Value of(BigDecimal number) {
    return of(number.unscaledValue(), BigInteger.TEN.pow(Math.max(0, number.scale())));
  }

  static Value of(BigInteger over, BigInteger under) {
    BigInteger common = over.gcd(under).max(BigInteger.ONE);
    BigInteger sign = BigInteger.valueOf(under.signum());
    return new Value(over.multiply(sign).divide(common), under.multiply(sign).divide(common));
  }

  static Value of(long number) {
    return new Value(BigInteger.valueOf(number), BigInteger.ONE);
  }

  Value plus(Value other) {
    return of(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Value times(Value other) {
    return of(over.multiply(other.over), under.multiply(other.under));
  }

  Value by(Value other) {
    return of(over.multiply(other.under), under.multiply(other.over));
  }

  Value minus(Value other) {
    return plus(other.times(of(-1)));
  }

  int sign() {
    return over.signum();
  }

  boolean isBelow(Value other) {
    return minus(other).sign() < 0;
  }

  Value absolute() {
    return sign() < 0 ? times(of(-1)) : this;
  }

  String rounded(int digits) {
    return new BigDecimal(over)
        .divide(new BigDecimal(under), digits, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
