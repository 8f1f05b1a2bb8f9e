package org.metodportal.source.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The unpacked bytes of a part of a workbook, which may not be out of all proportion to the packed
 * ones, and of which only so many may pass without anything being found in them.
 */
final class BoundedStream extends FilterInputStream {
  /** Bytes of one tag, one comment, one piece of text: no program writes as many. */
  private static final long LONGEST_STRETCH = 16L << 20;

  /** Below so many bytes any proportion is harmless. */
  private static final long HARMLESS = 64L << 20;

  /** Real sheets are packed to a tenth or a thirtieth; zip cannot do more than a thousand. */
  private static final long LARGEST_RATIO = 250;

  private static final long LARGEST_PART = 4L << 30;

  private final long packed;
  private long passed;
  private long stretch;

  BoundedStream(InputStream in, long packed) {
    super(in);
    this.packed = Math.max(packed, 1);
  }

  /** Says that something was found in what has passed so far. */
  void found() {
    stretch = 0;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      pass(1);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    if (read > 0) {
      pass(read);
    }
    return read;
  }

  private void pass(int bytes) throws IOException {
    passed += bytes;
    stretch += bytes;
    if (stretch > LONGEST_STRETCH
        || passed > LARGEST_PART
        || (passed > HARMLESS && passed / packed > LARGEST_RATIO)) {
      throw WorkbookFault.TOO_LARGE.exception(0);
    }
  }
}
