package org.metodportal.disclosure.table;

/** Which counts of persons point at somebody by themselves; rule 1 of the disclosure contract. */
public final class Sensitive {
  /** Groups of fewer persons are never shown in tables, whatever the territory allows. */
  private static final int LEAST_THRESHOLD = 5;

  private static final long FEW = 2;
  private static final long SMALL_GROUP = 9;

  private Sensitive() {}

  /** The threshold of tables: that of the territory, but at least 5. */
  public static int threshold(int ofTerritory) {
    return Math.max(LEAST_THRESHOLD, ofTerritory);
  }

  /** Whether a group is too small to be shown: 1 to {@code threshold} − 1 persons. */
  public static boolean group(long persons, int threshold) {
    return persons > 0 && persons < threshold;
  }

  /**
   * Whether a part of a group may not be shown: the group is too small; the part or the rest is one
   * or two persons; or nobody or everybody belongs to the part in a group of up to nine.
   *
   * @param part persons of the group that belong to the part
   * @param whole persons of the group
   */
  public static boolean part(long part, long whole, int threshold) {
    long rest = whole - part;
    return group(whole, threshold)
        || isFew(part)
        || isFew(rest)
        || (whole > 0 && whole <= SMALL_GROUP && (part == 0 || rest == 0));
  }

  private static boolean isFew(long persons) {
    return persons > 0 && persons <= FEW;
  }
}
