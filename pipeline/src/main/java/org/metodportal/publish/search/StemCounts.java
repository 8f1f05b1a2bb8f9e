package org.metodportal.publish.search;

import java.util.Arrays;

/** How much numbers of stems were counted; an open hash table of pairs, for one thread. */
final class StemCounts {
  private static final int FREE = -1;

  private int[] stems = free(16);
  private int[] weights = new int[16];
  private int size;

  private static int[] free(int places) {
    int[] table = new int[places];
    Arrays.fill(table, FREE);
    return table;
  }

  /** Adds a weight to that of a stem. */
  void add(int stem, int weight) {
    int place = place(stem); // before the table is named: it may be replaced
    weights[place] += weight;
  }

  /** The weight of a stem becomes this one if it was smaller. */
  void atLeast(int stem, int weight) {
    int place = place(stem);
    weights[place] = Math.max(weights[place], weight);
  }

  /** The weight of a stem, 0 when it was not counted. */
  int of(int stem) {
    int place = start(stem);
    while (stems[place] != stem) {
      if (stems[place] == FREE) {
        return 0;
      }
      place = (place + 1) & (stems.length - 1);
    }
    return weights[place];
  }

  /** The stems that were counted, in the order of their numbers. */
  int[] stems() {
    return Arrays.stream(stems).filter(stem -> stem != FREE).sorted().toArray();
  }

  private int place(int stem) {
    int place = start(stem);
    while (stems[place] != stem) {
      if (stems[place] == FREE) {
        if (2 * ++size > stems.length) {
          grow();
          return place(stem);
        }
        stems[place] = stem;
        return place;
      }
      place = (place + 1) & (stems.length - 1);
    }
    return place;
  }

  private int start(int stem) {
    return ((stem * 0x9E3779B9) >>> 7) & (stems.length - 1);
  }

  private void grow() {
    int[] before = stems;
    int[] weighed = weights;
    stems = free(2 * before.length);
    weights = new int[2 * before.length];
    size = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] != FREE) {
        add(before[i], weighed[i]);
      }
    }
  }
}
