package org.metodportal.page.opendata;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table whose columns it knows, one by one; each format has one. */
public interface RowSink {
  /**
   * Takes a row.
   *
   * @param cells texts, numbers, dates or booleans, as many as there are columns; null is an empty
   *     cell
   * @throws IOException when it cannot be written
   */
  void row(List<? extends @Nullable Object> cells) throws IOException;

  /** Takes a row of cells given one by one; see {@link #row(List)}. */
  default void row(@Nullable Object... cells) throws IOException {
    row(Arrays.asList(cells));
  }
}
