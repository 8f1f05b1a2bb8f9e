package org.metodportal.publish.search;

import java.util.Arrays;

/**
 * Sections in which a word stands, each with its weight: one number for a section, the distance
 * from the one before times 8 plus the weight.
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
   */
  void add(int section, int weight) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, 2 * size);
    }
    codes[size++] = (section - last) * 8 + weight;
    last = section;
  }

  int[] codes() {
    return Arrays.copyOf(codes, size);
  }
}
