package org.metodportal.indicator;

import java.util.Locale;

/** What the units of a figure have in common. */
public enum Breakdown {
  TOTAL,
  ORGANIZATION,
  ORGANIZATION_TYPE,
  SETTLEMENT,
  SUBJECT,
  AGE_BAND,
  ROLE;

  /** The name of the published table. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
