package org.metodportal.indicator;

/**
 * Whole counts of one indicator in one cell, kept as six neighbours in an array so that a million
 * persons make no objects.
 */
final class Tally {
  /** Units that belong to the population. */
  static final int POPULATION = 0;

  /** Units of the population that meet the condition. */
  static final int NUMERATOR = 1;

  /** Units whose population or condition is unknown, or that have no score. */
  static final int UNKNOWN = 2;

  /** Units of the population that have a score. */
  static final int SCORED = 3;

  /** Sum of the scores in millionths, so that sums do not depend on their order. */
  static final int SCORE_SUM = 4;

  /** Sum of what the sum of scores is divided by, in millionths; of a ratio of two sums alone. */
  static final int BASE_SUM = 5;

  static final int WIDTH = 6;
  static final long SCORE_UNIT = 1_000_000;

  private Tally() {}

  /** A score in millionths. */
  static long units(double score) {
    return Math.round(score * SCORE_UNIT);
  }

  /** Adds one tally to another. */
  static void add(long[] sum, long[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }
}
