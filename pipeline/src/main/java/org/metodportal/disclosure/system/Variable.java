package org.metodportal.disclosure.system;

/**
 * A whole number that a reader may want to know.
 *
 * @param set the persons it counts; for a difference the inner set
 * @param outer the set within which the rest is counted; {@link Cell#NONE} for a count
 * @param place number of the place
 * @param value what it is; 0 where that is not known
 * @param floor what every reader knows it to reach
 * @param known whether a row that was read tells it, or rows that do
 */
public record Variable(int set, int outer, int place, long value, long floor, boolean known) {}
