package org.metodportal.source.file;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one file, from the first line on. */
public interface RecordSource extends Closeable {
  /**
   * The next record; null at the end.
   *
   * @throws UnreadableFileException when the rest of the file cannot be read, with the reason
   * @throws IOException when the disk fails
   */
  @Nullable RawRecord next() throws IOException;
}
