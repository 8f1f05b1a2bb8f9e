package org.metodportal.source.packed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hash map keyed by UTF-8 bytes: looking up a packed cell creates no String. Not thread-safe while
 * it is filled; once complete, any thread may call {@link #peek}.
 *
 * @param <T> the values
 */
public final class ByteKeyMap<T> {
  private byte[] keys = new byte[1 << 10];
  private int keysSize;

  /** Number of an entry plus one, or 0 where the table is free; its length is a power of two. */
  private int[] table = new int[64];

  private int[] hashes = new int[32];

  /** Where the key of each entry begins; the next one's beginning is its end. */
  private int[] starts = new int[33];

  private final List<T> values = new ArrayList<>();

  /** Where the text looked up last lies, and its entry: a row's identifier is asked for twice. */
  private byte[] soughtIn = keys;

  private int soughtAt = -1;
  private int sought;

  /** The value of a text; null when there is none. */
  public @Nullable T get(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return get(bytes, 0, bytes.length);
  }

  /** The value of the UTF-8 text in a part of an array; null when there is none. */
  public @Nullable T get(byte[] bytes, int from, int length) {
    if (from != soughtAt || bytes != soughtIn) {
      sought = find(bytes, from, length);
      soughtAt = from;
      soughtIn = bytes;
    }
    return sought < 0 ? null : values.get(sought);
  }

  /** The same as {@link #get}, with nothing remembered of the question. */
  public @Nullable T peek(byte[] bytes, int from, int length) {
    int number = find(bytes, from, length);
    return number < 0 ? null : values.get(number);
  }

  private int find(byte[] bytes, int from, int length) {
    int hash = ByteHash.of(bytes, from, from + length);
    int at = hash & (table.length - 1);
    int number;
    while ((number = table[at] - 1) >= 0) {
      if (hashes[number] == hash
          && starts[number + 1] - starts[number] == length
          && ByteHash.isSame(keys, starts[number], bytes, from, length)) {
        return number;
      }
      at = (at + 1) & (table.length - 1);
    }
    return -1;
  }

  /** Adds the value of a text that has none. */
  public void add(String text, T value) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes, 0, bytes.length, value);
  }

  /** Adds the value of the text in a part of an array, which has none. */
  public void add(byte[] bytes, int from, int length, T value) {
    int number = values.size();
    if (number == hashes.length) {
      grow();
    }
    if (keysSize + length > keys.length) {
      keys = Arrays.copyOf(keys, Math.max(keysSize + length, 2 * keys.length));
    }
    System.arraycopy(bytes, from, keys, keysSize, length);
    keysSize += length;
    hashes[number] = ByteHash.of(bytes, from, from + length);
    starts[number + 1] = keysSize;
    values.add(value);
    soughtAt = -1;
    enlist(number);
  }

  /** The values in the order in which they were added. */
  public List<T> values() {
    return values;
  }

  private void grow() {
    int size = values.size();
    hashes = Arrays.copyOf(hashes, 2 * size);
    starts = Arrays.copyOf(starts, 2 * size + 1);
    table = new int[4 * size];
    for (int number = 0; number < size; number++) {
      enlist(number);
    }
  }

  private void enlist(int number) {
    int at = hashes[number] & (table.length - 1);
    while (table[at] != 0) {
      at = (at + 1) & (table.length - 1);
    }
    table[at] = number + 1;
  }
}
