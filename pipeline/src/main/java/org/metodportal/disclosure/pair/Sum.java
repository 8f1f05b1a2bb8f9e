package org.metodportal.disclosure.pair;

import java.util.List;

/**
 * Persons who are the sum of others, shown or not.
 *
 * @param total all of them
 * @param members groups without common persons, all of which lie in the total; they need not make
 *     up the whole of it
 * @param complete whether they make up the whole
 */
public record Sum(Term total, List<Term> members, boolean complete) {
  /** Copies the list. */
  public Sum {
    members = List.copyOf(members);
  }

  /**
   * One group of persons.
   *
   * @param cell where they are published
   * @param quantity which of the persons of the cell
   */
  public record Term(CellKey cell, Quantity quantity) {}
}
