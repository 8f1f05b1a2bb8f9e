package org.metodportal.page.selection;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;

/**
 * The page {@code /table/}, on which a visitor chooses rows of the public figures.
 *
 * @param scripts links to the scripts of the page, in the order in which they run
 * @param places territories to choose from
 * @param breakdowns breakdowns to choose from, the whole territory first
 * @param years years with figures, the oldest first
 * @param words what the script says of a row and where earlier figures lie, as JSON
 * @param statusHref the file that names the release
 * @param whole the whole table in every format, the office program's first
 */
public record SelectionPage(
    Frame frame,
    List<String> scripts,
    List<Place> places,
    List<Choice> breakdowns,
    List<Integer> years,
    String words,
    String statusHref,
    List<Link> whole)
    implements Page {

  /** Copies the lists. */
  public SelectionPage {
    places = List.copyOf(places);
    breakdowns = List.copyOf(breakdowns);
    years = List.copyOf(years);
  }

  /**
   * A territory.
   *
   * @param catalogue link to what may be chosen of it
   */
  public record Place(String slug, String name, String catalogue) {}

  /** A choice: its word in the table and what the reader sees. */
  public record Choice(String key, String title) {}
}
