package org.metodportal.source.packed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Hashes of a part of an array, eight bytes at a time; the same on every machine. */
public final class ByteHash {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private ByteHash() {}

  /** The hash of the bytes from one place up to another. */
  public static int of(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = (hash ^ (long) WORDS.get(bytes, at)) * FACTOR;
      hash ^= hash >>> 32;
    }
    long rest = 0;
    for (; at < to; at++) {
      rest = rest << 8 | (bytes[at] & 0xFF);
    }
    hash = (hash ^ rest) * FACTOR;
    return (int) (hash ^ (hash >>> 32));
  }

  /** Whether two parts of arrays, both of that length, hold the same. */
  public static boolean isSame(byte[] one, int oneFrom, byte[] other, int otherFrom, int length) {
    int i = 0;
    for (; i + Long.BYTES <= length; i += Long.BYTES) {
      if ((long) WORDS.get(one, oneFrom + i) != (long) WORDS.get(other, otherFrom + i)) {
        return false;
      }
    }
    for (; i < length; i++) {
      if (one[oneFrom + i] != other[otherFrom + i]) {
        return false;
      }
    }
    return true;
  }
}
