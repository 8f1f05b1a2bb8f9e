package org.metodportal.source.cell;

import java.time.LocalDate;

/**
 * Age and experience as federal forms count them: full years on 1 January of the next year; data
 * contract, «Derived values». Who is born on 1 January 2000 is 25 at the end of 2024, who is born
 * on 2 January is 24.
 */
public final class FullYears {
  private FullYears() {}

  /** Full years from the day to 1 January after the reporting year; negative for a later day. */
  public static int atEndOf(int reportingYear, LocalDate from) {
    int begun = reportingYear + 1 - from.getYear();
    boolean newYear = from.getMonthValue() == 1 && from.getDayOfMonth() == 1;
    return Math.max(-1, newYear ? begun : begun - 1);
  }
}
