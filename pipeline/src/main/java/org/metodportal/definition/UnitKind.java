package org.metodportal.definition;

import java.util.Locale;

/** What an indicator observes. */
public enum UnitKind {
  PERSON,
  ORGANIZATION,
  /** An organization seen through its members. */
  TEAM,
  PROGRAMME,
  EVENT,
  PRACTICE,
  /** A number answered by the territory as a whole. */
  ANSWER,
  TERRITORY;

  /** The word of the front matter. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
