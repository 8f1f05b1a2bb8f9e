package org.metodportal.registry.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.metodportal.source.packed.ByteHash;
import org.metodportal.source.packed.RowView;

/**
 * Rows by the values of their first columns: a hash table of the places where they lie in their
 * blocks. A row takes some thirty bytes and no object, for a shard holds hundreds of thousands.
 */
final class RowIndex {
  /** What {@link #find} gives when no such row was added. */
  static final int NONE = -1;

  private static final int WIDTH = 5;
  private static final int BLOCK = 0;
  private static final int LINE = 1;
  private static final int START = 2;
  private static final int KEY_LENGTH = 3;
  private static final int LENGTH = 4;

  private final int columns;
  private final List<RowBlock> blocks = new ArrayList<>();

  /** Number of a row plus one, or 0 where the table is free; its length is a power of two. */
  private int[] table = new int[64];

  private int[] hashes = new int[32];
  private int[] places = new int[32 * WIDTH];
  private int size;

  /** Hash and length of the first columns of the row looked for last. */
  private int soughtHash;

  private int soughtLength;

  /** Compares rows by that many first columns. */
  RowIndex(int columns) {
    this.columns = columns;
  }

  /** The block in which the rows added from now on lie. */
  void enter(RowBlock block) {
    blocks.add(block);
  }

  /** The number of the row that has the same first columns, or {@link #NONE}. */
  int find(RowView row) {
    int length = row.lengthOf(columns);
    int hash = ByteHash.of(row.array(), row.columnsStart(), row.columnsStart() + length);
    soughtHash = hash;
    soughtLength = length;
    int at = hash & (table.length - 1);
    int found;
    while ((found = table[at] - 1) >= 0) {
      if (hashes[found] == hash && agrees(found, row, KEY_LENGTH, length)) {
        return found;
      }
      at = (at + 1) & (table.length - 1);
    }
    return NONE;
  }

  /** Adds the row that {@link #find} has just not found. */
  void add(RowView row, int line) {
    if (size == hashes.length) {
      grow();
    }
    hashes[size] = soughtHash;
    int place = size * WIDTH;
    places[place + BLOCK] = blocks.size() - 1;
    places[place + LINE] = line;
    places[place + START] = row.columnsStart();
    places[place + KEY_LENGTH] = soughtLength;
    places[place + LENGTH] = row.columnsLength();
    enlist(size++);
  }

  /** Whether all columns of a row are the same. */
  boolean isSame(int number, RowView row) {
    return agrees(number, row, LENGTH, row.columnsLength());
  }

  /** The file of a row. */
  String file(int number) {
    return blocks.get(places[number * WIDTH + BLOCK]).file();
  }

  /** The line of a row. */
  int line(int number) {
    return places[number * WIDTH + LINE];
  }

  private boolean agrees(int number, RowView row, int which, int length) {
    int place = number * WIDTH;
    return places[place + which] == length
        && ByteHash.isSame(
            blocks.get(places[place + BLOCK]).bytes(),
            places[place + START],
            row.array(),
            row.columnsStart(),
            length);
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, 2 * size);
    places = Arrays.copyOf(places, 2 * size * WIDTH);
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
