package org.metodportal.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The PDF that stands beside a page.
 *
 * @param file its name, which says what it is also in a folder of downloads
 * @param day day of the data, ISO 8601; empty when unknown
 */
public record Paper(String file, String day) {
  /** A PDF with the day of its data. */
  public static Paper of(String name, @Nullable LocalDate day) {
    return new Paper(name + ".pdf", day == null ? "" : day.toString());
  }
}
