package org.metodportal.page.dataset;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;

/**
 * Editions of the public figures.
 *
 * @param editions the newest first; never empty
 * @param changesHref what releases changed
 * @param dataHref page of open data
 */
public record EditionsPage(Frame frame, List<Entry> editions, String changesHref, String dataHref)
    implements Page {

  /**
   * An edition.
   *
   * @param id id of the release that brought it
   * @param date day in words
   * @param href its page
   * @param tables its tables
   */
  public record Entry(String id, String date, String href, List<EditionPage.Table> tables) {}
}
