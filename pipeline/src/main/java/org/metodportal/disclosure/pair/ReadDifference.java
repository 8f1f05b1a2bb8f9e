package org.metodportal.disclosure.pair;

import java.util.List;

/**
 * A difference between two releases that tells of one or two persons.
 *
 * @param place the cell, or the total of the sum in which it can be read
 * @param quantity which persons of the cell
 * @param cells the cells whose differences give it
 */
public record ReadDifference(CellKey place, Quantity quantity, List<CellKey> cells) {
  /** Copies the list. */
  public ReadDifference {
    cells = List.copyOf(cells);
  }

  /** Where and from what, in Russian, without the number itself. */
  public String words() {
    return place
        + " ("
        + quantity.words()
        + ")"
        + (cells.size() > 1 ? ", из суммы " + cells.size() + " ячеек" : "");
  }
}
