package org.metodportal.property;

import java.util.SplittableRandom;

/** One case of a property: the seed of everything random in it, which also names the case. */
public record RandomCase(long seed) {
  /** Returns a new generator that gives the same numbers every time for the same case. */
  public SplittableRandom random() {
    return new SplittableRandom(seed);
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }
}
