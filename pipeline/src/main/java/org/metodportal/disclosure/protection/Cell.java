package org.metodportal.disclosure.protection;

/**
 * A published row that tells of persons.
 *
 * @param id its place among the cells of the year
 * @param part number of the set that is the numerator; {@link #NONE} where it is empty by
 *     definition or the row has none
 * @param whole number of the set that is the denominator
 * @param place number of the place
 * @param persons persons of the part; 0 where there is none
 * @param all persons of the whole, at least 1
 * @param extreme whether single scores follow from a mean, since it lies at an end of the scale
 */
record Cell(int id, int part, int whole, int place, long persons, long all, boolean extreme) {
  static final int NONE = -1;

  boolean hasPart() {
    return part != NONE;
  }
}
