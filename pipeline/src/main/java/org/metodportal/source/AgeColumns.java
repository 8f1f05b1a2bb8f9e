package org.metodportal.source;

/**
 * A birth date and the year at whose end the age must be that of a worker.
 *
 * @param birth slot of the birth date
 * @param year slot of the year
 */
record AgeColumns(int birth, int year) {
  static final int YOUNGEST = 16;
  static final int OLDEST = 100;

  /** What stands for a missing day or year. */
  static final long ABSENT = Long.MIN_VALUE;

  private static final double DAYS_OF_YEAR = 365.2425;

  /**
   * Whether a birth on the day gives a sound age for sure; close to the bounds it may not say so.
   */
  boolean isSurelySound(long day, long ofYear) {
    if (day == ABSENT || ofYear == ABSENT) {
      return true;
    }
    double roughly = ofYear + 1 - 1970 - day / DAYS_OF_YEAR;
    return roughly > YOUNGEST + 1 && roughly < OLDEST;
  }
}
