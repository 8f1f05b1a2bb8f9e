package org.metodportal.definition;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of the next calendar year on which the figures of a reporting year become final; source:
 * {@code closes} of {@code territory.yaml}, rule 6 of the contract of disclosure.
 *
 * @param month 1–12
 * @param day day of the month; never the 29th of February, which most years do not have
 */
public record ClosingDay(int month, int day) implements Serializable {
  /** The first of March, where a territory names no day. */
  public static final ClosingDay USUAL = new ClosingDay(3, 1);

  private static final Pattern WRITTEN = Pattern.compile("(\\d{2})-(\\d{2})");

  /** Refuses a day that a year may not have. */
  public ClosingDay {
    if (MonthDay.of(month, day).equals(MonthDay.of(2, 29))) {
      throw new DateTimeException("not every year has the 29th of February");
    }
  }

  /** The day as it is written, {@code 03-01}; empty when there is no such day. */
  public static Optional<ClosingDay> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ClosingDay(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The day on which a reporting year closes. */
  public LocalDate of(int year) {
    return LocalDate.of(year + 1, month, day);
  }

  /** Whether a reporting year is closed on a day; it is from its closing day on. */
  public boolean closed(int year, LocalDate asOf) {
    return !asOf.isBefore(of(year));
  }
}
