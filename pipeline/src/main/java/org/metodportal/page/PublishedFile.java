package org.metodportal.page;

import org.jspecify.annotations.Nullable;
import org.metodportal.page.opendata.DataSet;

/**
 * A file of open data.
 *
 * @param name name under {@code open-data/}, such as {@code indicators.csv}
 * @param title what is in it, in Russian
 * @param format name of the format, such as {@code CSV}
 * @param bytes its size
 * @param dataSet the data set that it is the newest version of; null of a description
 */
public record PublishedFile(
    String name, String title, String format, long bytes, @Nullable DataSet dataSet) {

  /** A file that is no data set. */
  public PublishedFile(String name, String title, String format, long bytes) {
    this(name, title, format, bytes, null);
  }
}
