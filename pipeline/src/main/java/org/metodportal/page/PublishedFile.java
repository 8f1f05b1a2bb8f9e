package org.metodportal.page;

import java.util.List;
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
 * @param alsoAs files with the same rows in other formats
 */
public record PublishedFile(
    String name,
    String title,
    String format,
    long bytes,
    @Nullable DataSet dataSet,
    List<PublishedFile> alsoAs) {

  /** Copies the list. */
  public PublishedFile {
    alsoAs = List.copyOf(alsoAs);
  }

  /** A file that is no data set. */
  public PublishedFile(String name, String title, String format, long bytes) {
    this(name, title, format, bytes, null, List.of());
  }
}
