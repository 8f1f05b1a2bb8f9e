package org.metodportal.attack;

import java.util.Set;
import org.metodportal.attack.PublicRow.Place;

/**
 * Something that an outsider says of a cell.
 *
 * @param kind why it may not be said
 * @param what numerator, complement, denominator or score
 * @param least the least that it can be
 * @param most the most that it can be
 * @param truth what it is
 * @param knowing whose own figures were known; empty for anybody
 * @param from the sums it follows from, for the first claims of a kind
 */
record Claim(
    Kind kind,
    Place place,
    Target.What what,
    double least,
    double most,
    double truth,
    String knowing,
    Set<String> from) {
  private static final double TOLERANCE = 1e-4;

  /** Kinds of leaks. */
  enum Kind {
    SHOWN,
    EXACT,
    NARROW,
    DENOMINATOR,
    SCORE
  }

  boolean isRight() {
    return kind == Kind.SCORE || truth > least - TOLERANCE && truth < most + TOLERANCE;
  }

  @Override
  public String toString() {
    return "%s %s %d %s %s «%s»: %s %s..%s%s"
        .formatted(
            kind,
            place.territory(),
            place.year(),
            place.crowd(),
            place.cell().breakdown(),
            place.cell().member(),
            what,
            shown(least),
            shown(most),
            knowing.isEmpty() ? "" : " (knowing " + knowing + ")");
  }

  private static String shown(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : "%.2f".formatted(number);
  }
}
