package org.metodportal.page.dataset;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;
import org.metodportal.page.result.Cell;

/**
 * The public figures as one release brought them.
 *
 * @param id id of the release
 * @param date day in words
 * @param holds whether they are the figures of today too
 * @param allHref the other editions
 * @param files its tables
 * @param territories values of whole territories; empty when they are too many for a page
 * @param citation how to cite it
 */
public record EditionPage(
    Frame frame,
    String id,
    String date,
    boolean holds,
    String allHref,
    List<Table> files,
    List<Territory> territories,
    String citation)
    implements Page {

  /**
   * A table.
   *
   * @param size size in words
   */
  public record Table(String href, String title, String size) {}

  /**
   * The values of a territory.
   *
   * @param id anchor, its slug
   * @param name its name; the slug when it is no longer shown
   * @param years columns, ascending
   */
  public record Territory(String id, String name, List<Integer> years, List<Row> rows) {}

  /**
   * The values of an indicator.
   *
   * @param id anchor: slug and code
   * @param title its title of today; empty when it is no longer shown
   * @param href its page; empty when it is no longer shown
   * @param cells one for each year of the territory
   */
  public record Row(String id, String code, String title, String href, List<Cell> cells) {}
}
