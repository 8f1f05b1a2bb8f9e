package org.metodportal.source.row;

import org.metodportal.source.packed.RowPacker;

/**
 * Slots of birth date and reporting year; the age at the end of the year must be 16–100.
 *
 * @param birth slot of the birth date
 * @param year slot of the year
 */
record AgeColumns(int birth, int year) {
  static final int YOUNGEST = 16;
  static final int OLDEST = 100;

  private static final double DAYS_OF_YEAR = 365.2425;

  /**
   * Whether a birth on the day gives a sound age for sure; close to the bounds it may not say so.
   */
  boolean isSurelySound(long day, long ofYear) {
    if (day == RowPacker.ABSENT || ofYear == RowPacker.ABSENT) {
      return true;
    }
    double roughly = ofYear + 1 - 1970 - day / DAYS_OF_YEAR;
    return roughly > YOUNGEST + 1 && roughly < OLDEST;
  }
}
