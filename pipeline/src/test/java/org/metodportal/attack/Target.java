package org.metodportal.attack;

import org.metodportal.attack.PublicRow.Place;

/**
 * A number that nobody may learn closely.
 *
 * @param what numerator, complement, denominator or score
 * @param least the narrowest interval that tells nothing of a person
 * @param sensitive whether the cell points at persons by itself
 */
record Target(Place place, What what, Sum sum, double truth, double least, boolean sensitive) {
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
}
