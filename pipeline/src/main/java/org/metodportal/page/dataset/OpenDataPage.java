package org.metodportal.page.dataset;

import java.util.List;
import org.metodportal.page.FieldMeaning;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;

/**
 * Files of open data and how to read them.
 *
 * @param sets tables to download, each with a passport; a table without one says so by an empty
 *     link
 * @param files descriptions of them all
 * @param numbered whether identifiers begin with the publisher's number
 * @param flags marks of figures without a value
 * @param editionsHref figures as earlier releases brought them; empty when they are not kept
 * @param checkHref where tables are checked before they are sent; empty when nowhere
 * @param tableHref where a visitor chooses rows; empty when there are none
 * @param citation how to cite the portal
 */
public record OpenDataPage(
    Frame frame,
    List<Download> sets,
    List<Download> files,
    boolean numbered,
    List<FieldMeaning> flags,
    String editionsHref,
    String checkHref,
    String tableHref,
    String citation)
    implements Page {

  /**
   * A file.
   *
   * @param name name of the file
   * @param href its address
   * @param title what is in it
   * @param description what one row is; empty of a description
   * @param passportHref its passport; empty when it has none
   * @param size size in words
   * @param alsoAs the same rows in other formats
   */
  public record Download(
      String name,
      String href,
      String title,
      String description,
      String passportHref,
      String size,
      List<Download> alsoAs) {

    /** Copies the list. */
    public Download {
      alsoAs = List.copyOf(alsoAs);
    }
  }
}
