package org.metodportal.page;

import java.util.List;

/**
 * A page that only leads on: what stands at an address whose last folder somebody has cut off.
 *
 * @param heading what is listed
 * @param lead a sentence about it
 * @param entries where it leads
 */
public record ListingPage(Frame frame, String heading, String lead, List<Entry> entries)
    implements Page {

  /** Copies the list. */
  public ListingPage {
    entries = List.copyOf(entries);
  }

  /**
   * A page to go on to.
   *
   * @param note what it has; empty when nothing is to be said
   */
  public record Entry(Link link, String note) {}
}
