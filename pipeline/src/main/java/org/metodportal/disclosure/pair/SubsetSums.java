package org.metodportal.disclosure.pair;

import java.math.BigInteger;

/**
 * The sums of all subsets of some differences, the empty subset too: bit {@code offset + n} says
 * whether {@code n} is such a sum.
 */
public final class SubsetSums {
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

  /** Whether the number is the sum of a subset. */
  boolean gives(long number) {
    long bit = offset + number;
    return bit >= 0 && bit <= sums.bitLength() && sums.testBit(Math.toIntExact(bit));
  }

  /** Whether a sum tells of one or two persons. */
  public boolean tells() {
    return tellsFrom(0);
  }

  /** Whether a difference less one of the sums tells of one or two persons. */
  public boolean tellsFrom(long difference) {
    for (long few = 1; few < Amounts.FEWEST; few++) {
      if (gives(difference - few) || gives(difference + few)) {
        return true;
      }
    }
    return false;
  }

  /** The same with one more difference. */
  public SubsetSums with(long difference) {
    SubsetSums more = new SubsetSums();
    more.sums = sums;
    more.offset = offset;
    more.add(difference);
    return more;
  }
}
