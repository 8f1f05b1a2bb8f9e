package org.metodportal.disclosure.system;

/**
 * A published row that tells of persons; numerator, denominator and value are hidden together.
 *
 * @param id its place among the cells of the year
 * @param row the row itself: a figure or a count
 * @param part variable of the numerator; {@link #NONE} where it says nothing or is empty by
 *     definition
 * @param rest variable of the denominator less the numerator; {@link #NONE} without a part
 * @param whole variable of the denominator
 * @param level where it stands
 * @param total whether it is the total of an indicator, which is hidden for itself alone
 * @param sensitive whether it points at somebody by itself
 */
public record Cell(
    int id,
    Object row,
    int part,
    int rest,
    int whole,
    Level level,
    boolean total,
    boolean sensitive) {
  /** No variable. */
  public static final int NONE = -1;

  /** Whether the row tells a numerator. */
  public boolean hasPart() {
    return part != NONE;
  }

  Cell asSensitive(boolean isSensitive) {
    return new Cell(id, row, part, rest, whole, level, total, isSensitive);
  }
}
