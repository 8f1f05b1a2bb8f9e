package org.metodportal.publish.search;

import java.util.Arrays;

/**
 * Sections in which a word stands, each with its weight: one number for a section, the distance
 * from the one before times 16, plus 8 when the word stands in a name of the section, plus the
 * weight.
 */
final class Postings {
  private int[] codes = new int[4];
  private int size;
  private int last = -1;

  /**
   * Adds a section.
   *
   * @param section number of the section, greater than that of the one before
   * @param weight 1–7
   * @param named whether the word stands in a name of the section
   */
  void add(int section, int weight, boolean named) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, 2 * size);
    }
    codes[size++] = (section - last) * 16 + (named ? 8 : 0) + weight;
    last = section;
  }

  /** In how many sections the word stands. */
  int sections() {
    return size;
  }

  int[] codes() {
    return Arrays.copyOf(codes, size);
  }
}
