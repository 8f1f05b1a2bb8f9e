package org.metodportal.source;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Age and experience as federal forms count them: full years on 1 January of the next year. */
public final class FullYears {
  private FullYears() {}

  /** Full years from the day to 1 January after the reporting year; negative for a later day. */
  public static int atEndOf(int reportingYear, LocalDate from) {
    LocalDate counted = LocalDate.of(reportingYear + 1, 1, 1);
    return from.isAfter(counted) ? -1 : (int) ChronoUnit.YEARS.between(from, counted);
  }
}
