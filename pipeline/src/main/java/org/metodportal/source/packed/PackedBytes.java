package org.metodportal.source.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing array of bytes with the few encodings that packed rows need. */
public final class PackedBytes {
  private byte[] bytes;
  private int size;

  /** Starts empty. */
  public PackedBytes(int capacity) {
    bytes = new byte[capacity];
  }

  /** Bytes written so far. */
  public int size() {
    return size;
  }

  /** Forgets what was written. */
  public void clear() {
    size = 0;
  }

  /** A copy of what was written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** A copy of what was written, and after it a copy of what another one holds. */
  public byte[] before(PackedBytes other) {
    byte[] both = new byte[size + other.size];
    copyTo(both, 0);
    other.copyTo(both, size);
    return both;
  }

  /** Copies what was written into an array. */
  public void copyTo(byte[] array, int at) {
    System.arraycopy(bytes, 0, array, at, size);
  }

  /** One byte. */
  public void putByte(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  /** A whole number, seven bits a byte; a negative one as its 64 bits. */
  public void putCount(long value) {
    reserve(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** A whole number of either sign. */
  public void putSigned(long value) {
    putCount((value << 1) ^ (value >> 63));
  }

  /** The whole number that was put at a place. */
  long readSigned(int at) {
    return new PackedReader(bytes, at, size - at).takeSigned();
  }

  /** A floating-point number, eight bytes. */
  public void putDouble(double value) {
    reserve(8);
    long bits = Double.doubleToLongBits(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (bits >>> shift);
    }
  }

  /** A text: its length in bytes, then UTF-8. */
  public void putText(String text) {
    int length = text.length();
    reserve(10 + 3 * length);
    int start = size;
    if (length < 0x80) {
      int at = size + 1;
      int i = 0;
      while (i < length && text.charAt(i) < 0x80) {
        bytes[at++] = (byte) text.charAt(i++);
      }
      if (i == length) {
        bytes[start] = (byte) length;
        size = at;
        return;
      }
    }
    putBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** An array: its length, then its bytes. */
  public void putBytes(byte[] array) {
    putCount(array.length);
    append(array, 0, array.length);
  }

  /** The bytes of another one, without their number. */
  public void append(PackedBytes other) {
    append(other.bytes, 0, other.size);
  }

  /** A part of an array, without its length. */
  public void append(byte[] array, int from, int length) {
    reserve(length);
    System.arraycopy(array, from, bytes, size, length);
    size += length;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
