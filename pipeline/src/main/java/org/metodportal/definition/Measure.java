package org.metodportal.definition;

import java.util.Locale;

/** What kind of value an indicator has. */
public enum Measure {
  /** 100 · numerator / denominator, percent. */
  SHARE,
  /** A sum. */
  COUNT,
  /** Mean of a score over the units that have one. */
  MEAN,
  /** 1 when the condition holds, 0 when it does not. */
  PRESENCE,
  /** An answered level; for organizations the mean over those that answered. */
  LEVEL,
  /**
   * A plain number with a unit of its own: what the territory answered, or the sum of a score over
   * organizations, programmes or events.
   */
  NUMBER;

  /** The word of the front matter. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
