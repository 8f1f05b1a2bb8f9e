package org.metodportal.page;

import java.util.List;

/**
 * Editions of the public figures.
 *
 * @param editions the newest first; never empty
 * @param changesHref what releases changed
 * @param dataHref page of open data
 */
public record EditionsPage(
    Frame frame, List<Entry> editions, String changesHref, String dataHref) implements Page {

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
