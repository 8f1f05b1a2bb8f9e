package org.metodportal.monitoring.recommendation;

import java.util.Locale;

/** Whom a recommendation speaks to; the condition is judged once for each of them. */
public enum Audience {
  /** Every organization that stands in a group: its own published values. */
  ORGANIZATION,
  /** Every group: the mean of its organizations' published values. */
  CLUSTER,
  /** The territory: its totals. */
  TERRITORY,
  /** The teachers of one subject: the published values of the subject. */
  TEACHERS;

  /** The word of the front matter. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
