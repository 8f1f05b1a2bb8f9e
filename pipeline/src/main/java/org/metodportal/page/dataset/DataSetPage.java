package org.metodportal.page.dataset;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;

/**
 * The passport of a data set.
 *
 * @param title its title
 * @param description what one row is
 * @param href the newest table
 * @param fields what the passport says, in the order of the recommendations
 * @param metaHref the passport for machines
 * @param columns columns of the table
 * @param versions the newest first
 * @param past whether versions before the newest are kept
 */
public record DataSetPage(
    Frame frame,
    String title,
    String description,
    String href,
    List<Field> fields,
    String metaHref,
    List<Column> columns,
    List<Link> versions,
    boolean past)
    implements Page {

  /**
   * A line of the passport.
   *
   * @param name what is said
   * @param text in words
   * @param href where it leads; empty when nowhere
   * @param dated whether it changes with the day alone
   */
  public record Field(String name, String text, String href, boolean dated) {}

  /**
   * A column.
   *
   * @param name its heading
   * @param type type of its values, in words
   * @param meaning what it means
   * @param words the only values it may have; empty when any
   */
  public record Column(String name, String type, String meaning, List<String> words) {}
}
