package org.metodportal.inbrowser;

/** Stands for the hash that reads eight bytes at once, which a browser cannot. */
public final class ByteHash {
  private ByteHash() {}

  /** The hash of the bytes from one place up to another. */
  public static int of(byte[] bytes, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  /** Whether two parts of arrays, both of that length, hold the same. */
  public static boolean isSame(byte[] one, int oneFrom, byte[] other, int otherFrom, int length) {
    for (int i = 0; i < length; i++) {
      if (one[oneFrom + i] != other[otherFrom + i]) {
        return false;
      }
    }
    return true;
  }
}
