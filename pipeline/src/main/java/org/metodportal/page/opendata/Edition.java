package org.metodportal.page.opendata;

import java.time.LocalDate;
import java.util.List;
import org.metodportal.indicator.Figure;

/**
 * The public figures as one release brought them; they hold for every later release until one
 * brings others. What is hidden tonight is hidden in it too.
 *
 * @param id id of that release, the last part of its address
 * @param date the day that the release speaks of
 * @param files its tables
 * @param totals values of whole territories in the order of the table, without their counts; empty
 *     when they are too many for a page
 */
public record Edition(String id, LocalDate date, List<Table> files, List<Figure> totals) {

  /** Copies the lists. */
  public Edition {
    files = List.copyOf(files);
    totals = List.copyOf(totals);
  }

  /**
   * A table of the edition.
   *
   * @param name name of the file under the edition's address
   * @param title title in Russian
   * @param bytes its size
   */
  public record Table(String name, String title, long bytes) {}

  /** Whether the page of the edition has a place for the indicator. */
  public boolean shows(String territory, String indicator) {
    return totals.stream()
        .anyMatch(
            total -> total.territory().equals(territory) && total.indicator().equals(indicator));
  }
}
