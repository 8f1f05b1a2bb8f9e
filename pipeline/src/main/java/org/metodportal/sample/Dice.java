package org.metodportal.sample;

/**
 * Random numbers that are looked up, not drawn in turn: the same key and the same question always
 * get the same answer, so a person's rows depend on nothing but the seed, the territory and the
 * person. The mixing is that of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom
 * number generators", 2014).
 *
 * @param key what the answers depend on
 */
record Dice(long key) {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  /** The dice of one territory. */
  static Dice of(long seed, String territory) {
    return new Dice(mix(mix(seed) + GOLDEN_GAMMA * territory.hashCode()));
  }

  /** Dice of their own for a part of the whole, such as one person. */
  Dice of(String part, int index) {
    return new Dice(bits(part, index));
  }

  /** A number in [0, 1). */
  double unit(String question, int index) {
    return (bits(question, index) >>> 11) * 0x1.0p-53;
  }

  /** A number in [0, 1). */
  double unit(String question) {
    return unit(question, 0);
  }

  /** Whether something of the probability {@code p}, 0–1, happens. */
  boolean chance(double p, String question, int index) {
    return unit(question, index) < p;
  }

  /** A whole number from {@code from} to {@code to}, both included. */
  int between(int from, int to, String question, int index) {
    return from + (int) (unit(question, index) * (to - from + 1));
  }

  /**
   * A date of the year as yyyymmdd, its month from {@code fromMonth} to {@code toMonth}, its day
   * 1–28.
   */
  int date(int year, int fromMonth, int toMonth, String question) {
    int month = between(fromMonth, toMonth, question, year * 2);
    return year * 10000 + month * 100 + between(1, 28, question, year * 2 + 1);
  }

  /** Around 0, from -1 to 1, most often near the middle. */
  double spread(String question, int index) {
    double sum =
        unit(question, index * 3) + unit(question, index * 3 + 1) + unit(question, index * 3 + 2);
    return sum / 1.5 - 1;
  }

  private long bits(String question, int index) {
    return mix((key + GOLDEN_GAMMA * question.hashCode()) ^ mix(index * GOLDEN_GAMMA));
  }

  private static long mix(long z) {
    long first = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
    return second ^ (second >>> 31);
  }
}
