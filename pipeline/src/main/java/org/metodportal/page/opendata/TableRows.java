package org.metodportal.page.opendata;

import java.io.IOException;

/** The rows of a table, whatever the format that takes them. */
public interface TableRows {
  /**
   * Gives every row to the sink, in order.
   *
   * @throws IOException when the sink fails
   */
  void write(RowSink out) throws IOException;
}
