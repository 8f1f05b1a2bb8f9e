package org.metodportal.disclosure.system;

/** Which counts of persons point at somebody by themselves; rule 1 of the disclosure contract. */
public final class SensitivityRule {
  /** Nobody or everybody in a group of so many says something of each of them. */
  private static final long SMALL_GROUP = 9;

  private static final long FEW = 2;
  private static final long LARGE_GROUP = 20;

  private SensitivityRule() {}

  /** Whether a group is too small to be shown: 1 to {@code threshold} − 1 persons. */
  public static boolean group(long persons, int threshold) {
    return persons > 0 && persons < threshold;
  }

  /**
   * Whether a part of a group may not be shown: the part or the rest is one or two persons in a
   * group of fewer than 20, or nobody or everybody belongs to the part in a group of up to nine.
   *
   * @param part persons of the group that belong to the part
   * @param whole persons of the group
   */
  public static boolean part(long part, long whole) {
    long rest = whole - part;
    return (whole < LARGE_GROUP && (isFew(part) || isFew(rest)))
        || (whole > 0 && whole <= SMALL_GROUP && (part == 0 || rest == 0));
  }

  /** Whether one or two belong to the part, or all but one or two. */
  static boolean isFewOf(long part, long whole) {
    return isFew(part) || isFew(whole - part);
  }

  private static boolean isFew(long persons) {
    return persons > 0 && persons <= FEW;
  }
}
