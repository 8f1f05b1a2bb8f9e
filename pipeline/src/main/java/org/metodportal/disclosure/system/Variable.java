package org.metodportal.disclosure.system;

/**
 * A whole number that a reader may want to know.
 *
 * @param set the persons it counts; for a difference the inner set
 * @param outer the set within which the rest is counted; {@link Cell#NONE} for a count
 * @param place number of the place
 * @param value what it is
 * @param floor what every reader knows it to reach
 * @param isPublic whether every reader knows it, shown or not
 */
public record Variable(int set, int outer, int place, long value, long floor, boolean isPublic) {}
