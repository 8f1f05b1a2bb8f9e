package org.metodportal.page.check;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;

/**
 * The page {@code /check/}, on which a table is checked before it is sent; nothing leaves the
 * computer.
 *
 * @param scripts links to the scripts that run when the page opens
 * @param reader link to the reader of tables, which is loaded when the first file is chosen
 * @param knowledge what the reader needs to know, in one word of Latin letters, digits and signs
 * @param tables how files may be called
 */
public record CheckPage(
    Frame frame, List<String> scripts, String reader, String knowledge, List<Named> tables)
    implements Page {
  /**
   * A table.
   *
   * @param code what the name of its file begins with
   * @param title its Russian title
   */
  public record Named(String code, String title) {}
}
