package org.metodportal.publish.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name of a release: the day that it speaks of and its number on that day, {@code 2026-11-30-02}.
 * Ids are ordered by day, then by number: {@code -100} comes after {@code -99}.
 *
 * @param number 1 or more; written with two digits at least
 */
public record ReleaseId(LocalDate day, int number) implements Comparable<ReleaseId> {
  private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(\\d{2,6})");
  private static final Comparator<ReleaseId> ORDER =
      Comparator.comparing(ReleaseId::day).thenComparingInt(ReleaseId::number);

  /** The id of that name; empty when the name is none. */
  public static Optional<ReleaseId> parse(String name) {
    Matcher id = FORM.matcher(name);
    if (!id.matches()) {
      return Optional.empty();
    }
    try {
      ReleaseId parsed = new ReleaseId(LocalDate.parse(id.group(1)), Integer.parseInt(id.group(2)));
      return parsed.toString().equals(name) ? Optional.of(parsed) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(ReleaseId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return day + String.format(Locale.ROOT, "-%02d", number);
  }
}
