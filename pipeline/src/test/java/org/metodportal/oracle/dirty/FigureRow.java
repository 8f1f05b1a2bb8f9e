package org.metodportal.oracle.dirty;

/**
 * A row of the internal table of figures but for its territory, each column as it is written.
 *
 * @param breakdown {@code total} or the name of a breakdown
 * @param member empty for the total
 */
record FigureRow(
    String indicator,
    String year,
    String breakdown,
    String member,
    String numerator,
    String denominator,
    String value,
    String target,
    String flag,
    String unknown) {

  /** What tells this row from every other of its territory. */
  String place() {
    return String.join(" | ", indicator, year, breakdown, member);
  }

  /** What the row says of its place. */
  String figures() {
    return String.join(",", numerator, denominator, value, target, flag, unknown);
  }
}
