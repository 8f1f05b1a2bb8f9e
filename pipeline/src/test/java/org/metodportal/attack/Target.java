package org.metodportal.attack;

import org.metodportal.attack.Claim.Kind;
import org.metodportal.attack.PublicRow.Place;

/**
 * A number that nobody may learn closely.
 *
 * @param what numerator, complement, denominator or score
 * @param least the narrowest interval that tells nothing of a person
 * @param sensitive whether the cell points at persons by itself
 */
record Target(Place place, What what, Sum sum, double truth, double least, boolean sensitive) {
  private static final double EXACTLY = 0.5;

  /** Which number of a cell. */
  enum What {
    NUMERATOR,
    COMPLEMENT,
    DENOMINATOR,
    SCORES
  }

  boolean isWhole() {
    return what != What.SCORES;
  }

  /** The kind of leak when no more is left open than the interval. */
  Kind kind(double from, double to) {
    return switch (what) {
      case SCORES -> Kind.SCORE;
      case DENOMINATOR -> Kind.DENOMINATOR;
      case NUMERATOR, COMPLEMENT -> to - from < EXACTLY ? Kind.EXACT : Kind.NARROW;
    };
  }
}
