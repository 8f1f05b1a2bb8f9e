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

  private final String key = name().toLowerCase(Locale.ROOT);

  /** The name of the published table. */
  public String key() {
    return key;
  }
}
