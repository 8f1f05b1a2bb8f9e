package org.metodportal.disclosure.protection;

/**
 * Where persons are counted: the territory or one member of a breakdown.
 *
 * @param member empty for the territory; else as published
 * @param type type of the organizations that stand here; empty where they are of any type
 * @param settlement settlement of the organizations that stand here; empty where they are of any
 */
public record Place(Level level, String member, String type, String settlement) {
  /** The whole territory. */
  public static final Place TERRITORY = new Place(Level.TERRITORY, "", "", "");

  /** The part of a breakdown that is neither about types nor about settlements. */
  public static Place of(Level level, String member) {
    return new Place(level, member, "", "");
  }

  /** Families of breakdowns; the members of each add to the territory. */
  static final int FAMILIES = 3;

  static final int ORGANIZATIONS = 0;
  static final int SUBJECTS = 1;
  static final int AGES = 2;

  /** The family in which the place is; the territory, which is in all, counts to the first. */
  int family() {
    return switch (level) {
      case TERRITORY, GROUP, TYPE, SETTLEMENT, ORGANIZATION -> ORGANIZATIONS;
      case SUBJECT -> SUBJECTS;
      case AGE_BAND -> AGES;
    };
  }

  /** What the members of a breakdown have in common. */
  public enum Level {
    TERRITORY,
    /** Types of organizations that tables of staff put together. */
    GROUP,
    TYPE,
    SETTLEMENT,
    ORGANIZATION,
    SUBJECT,
    AGE_BAND
  }
}
