package org.metodportal.source.packed;

import java.nio.charset.StandardCharsets;

/** Reads what {@link PackedBytes} wrote, in the same order. */
public final class PackedReader {
  private byte[] bytes;
  private int at;
  private int end;

  /** Reads a whole array. */
  public PackedReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** Reads a part of an array. */
  public PackedReader(byte[] bytes, int from, int length) {
    this.bytes = bytes;
    this.at = from;
    this.end = from + length;
  }

  /** Goes on with a part of another array. */
  void over(byte[] array, int from, int length) {
    bytes = array;
    at = from;
    end = from + length;
  }

  /** Whether something is left. */
  public boolean hasMore() {
    return at < end;
  }

  /** Place of the next byte in the array. */
  public int position() {
    return at;
  }

  /** Goes over bytes. */
  public void skip(int length) {
    at += length;
  }

  /** The array that is read. */
  public byte[] array() {
    return bytes;
  }

  /** One byte. */
  public int takeByte() {
    return bytes[at++];
  }

  /** A whole number ≥ 0. */
  public long takeCount() {
    long value = 0;
    int shift = 0;
    while (true) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
      shift += 7;
    }
  }

  /** A whole number ≥ 0 that fits an int. */
  public int takeLength() {
    return (int) takeCount();
  }

  /** A whole number of either sign. */
  public long takeSigned() {
    long value = takeCount();
    return (value >>> 1) ^ -(value & 1);
  }

  /** A floating-point number. */
  public double takeDouble() {
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | (bytes[at++] & 0xFF);
    }
    return Double.longBitsToDouble(bits);
  }

  /** A text. */
  public String takeText() {
    int length = takeLength();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** An array. */
  public byte[] takeBytes() {
    int length = takeLength();
    byte[] part = new byte[length];
    System.arraycopy(bytes, at, part, 0, length);
    at += length;
    return part;
  }
}
