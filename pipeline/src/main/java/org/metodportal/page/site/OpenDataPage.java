package org.metodportal.page.site;

import java.util.List;
import org.metodportal.page.FieldMeaning;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;

/**
 * Files of open data and how to read them.
 *
 * @param files files to download
 * @param columns columns of the table of indicators
 * @param flags marks of figures without a value
 * @param practiceColumns columns of the table of practices; empty when it is not published
 * @param citation how to cite the portal
 */
public record OpenDataPage(
    Frame frame,
    List<Download> files,
    List<FieldMeaning> columns,
    List<FieldMeaning> flags,
    List<FieldMeaning> practiceColumns,
    String citation)
    implements Page {

  /**
   * A file.
   *
   * @param name name of the file
   * @param href its address
   * @param title what is in it
   * @param format name of the format
   * @param size size in words
   */
  public record Download(String name, String href, String title, String format, String size) {}
}
