package org.metodportal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Years in a row in which something holds.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Term(int first, int last) {

  /** The runs of years, in order. */
  static List<Term> of(IntPredicate holds) {
    List<Term> terms = new ArrayList<>();
    int first = 0;
    for (int year = Curve.FIRST_YEAR; year <= Curve.LAST_YEAR + 1; year++) {
      boolean now = year <= Curve.LAST_YEAR && holds.test(year);
      if (now && first == 0) {
        first = year;
      } else if (!now && first != 0) {
        terms.add(new Term(first, year - 1));
        first = 0;
      }
    }
    return terms;
  }

  boolean goesOn() {
    return last == Curve.LAST_YEAR;
  }
}
