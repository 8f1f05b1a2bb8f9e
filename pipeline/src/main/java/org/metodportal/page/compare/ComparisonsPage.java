package org.metodportal.page.compare;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;

/**
 * What territories can be compared by.
 *
 * @param entries by title
 */
public record ComparisonsPage(Frame frame, List<Entry> entries) implements Page {
  /**
   * One concept.
   *
   * @param href its comparison
   * @param description one sentence
   * @param territories names of the territories that measure it
   * @param indicators {@code 4 показателя}
   */
  public record Entry(
      String title, String href, String description, String territories, String indicators) {}
}
