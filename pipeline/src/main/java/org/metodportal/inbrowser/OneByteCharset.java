package org.metodportal.inbrowser;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.List;

/** An encoding of one byte a letter: ASCII and a table of its upper half. */
final class OneByteCharset extends Charset {
  private static List<String> tables = List.of();

  private final String upper;

  /** The encoding with a number, counted from 0. */
  OneByteCharset(int number) {
    super("one-byte-" + number, new String[0]);
    upper = tables.get(number);
  }

  /** Says how the encodings read, before the first of them is asked for: 128 signs each. */
  static void are(List<String> upperHalves) {
    tables = upperHalves;
  }

  @Override
  public boolean contains(Charset other) {
    return false;
  }

  @Override
  public CharsetEncoder newEncoder() {
    throw new IllegalStateException("nothing is written in an old encoding");
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new CharsetDecoder(this, 1, 1) {
      @Override
      protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        while (in.hasRemaining()) {
          if (!out.hasRemaining()) {
            return CoderResult.OVERFLOW;
          }
          byte next = in.get();
          out.put(next >= 0 ? (char) next : upper.charAt(next & 0x7F));
        }
        return CoderResult.UNDERFLOW;
      }
    };
  }
}
