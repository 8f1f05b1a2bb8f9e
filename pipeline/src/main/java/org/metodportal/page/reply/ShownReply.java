package org.metodportal.page.reply;

import java.util.List;
import org.metodportal.page.Link;

/**
 * What an organization says of its figures, on a page where they stand.
 *
 * @param organization its profile; without a link where it has none, and on the profile itself
 * @param date {@code 12 марта 2026 г.}
 * @param year reporting year of the figures
 * @param indicators pages of the indicators that it speaks of; empty for all of the year, and on
 *     the page of one
 * @param bodyHtml its words, harmless HTML
 * @param sample whether it is made up as an example
 */
public record ShownReply(
    Link organization,
    String date,
    int year,
    List<Link> indicators,
    String bodyHtml,
    boolean sample) {
  /** Copies the list. */
  public ShownReply {
    indicators = List.copyOf(indicators);
  }
}
