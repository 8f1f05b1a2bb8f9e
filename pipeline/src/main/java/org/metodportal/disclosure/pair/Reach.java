package org.metodportal.disclosure.pair;

import java.math.BigInteger;

/**
 * Every number that differences give which are added up in any choice: bit {@code offset + n} says
 * whether {@code n} can be had.
 */
public final class Reach {
  private BigInteger sums = BigInteger.ONE;
  private int offset;

  /** Adds a difference to those that may be chosen. */
  public void add(long difference) {
    int by = Math.toIntExact(Math.abs(difference));
    sums = sums.or(sums.shiftLeft(by));
    if (difference < 0) {
      offset += by;
    }
  }

  /** Whether a choice, the empty one too, gives the number. */
  boolean gives(long number) {
    long bit = offset + number;
    return bit >= 0 && bit <= sums.bitLength() && sums.testBit(Math.toIntExact(bit));
  }

  /** Whether a choice gives a number that tells of one or two persons. */
  public boolean tells() {
    return tellsFrom(0);
  }

  /** Whether a choice taken from a difference leaves a number that tells of one or two persons. */
  public boolean tellsFrom(long difference) {
    for (long few = 1; few < Amounts.FEWEST; few++) {
      if (gives(difference - few) || gives(difference + few)) {
        return true;
      }
    }
    return false;
  }

  /** The same with one more difference. */
  public Reach with(long difference) {
    Reach more = new Reach();
    more.sums = sums;
    more.offset = offset;
    more.add(difference);
    return more;
  }
}
