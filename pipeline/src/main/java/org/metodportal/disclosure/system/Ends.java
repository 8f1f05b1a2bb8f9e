package org.metodportal.disclosure.system;

import java.util.ArrayList;
import java.util.List;

/**
 * Totals of 0 % and 100 % of so many persons that they are shown: what follows from them of smaller
 * groups is said already.
 */
final class Ends {
  private static final long LARGE_ENOUGH = 10;

  private final YearTables tables;
  private final List<Integer> emptyParts = new ArrayList<>();
  private final List<Cell> emptyRests = new ArrayList<>();

  Ends(YearTables tables, List<Long> parts) {
    this.tables = tables;
    for (Cell cell : tables.cells()) {
      if (cell.total() && cell.hasPart() && value(cell.whole()) >= LARGE_ENOUGH) {
        if (parts.get(cell.id()) == 0) {
          emptyParts.add(variable(cell.part()).set());
        } else if (value(cell.rest()) == 0) {
          emptyRests.add(cell);
        }
      }
    }
  }

  private Variable variable(int number) {
    return tables.variables().get(number);
  }

  private long value(int number) {
    return variable(number).value();
  }

  /** Whether the numerator of the cell is 0, or all, since that of a shown total is. */
  boolean followsFromAnEnd(Cell cell) {
    if (!cell.hasPart()) {
      return false;
    }
    int part = variable(cell.part()).set();
    PersonSets sets = tables.sets();
    if (value(cell.part()) == 0
        && emptyParts.stream().anyMatch(empty -> empty == part || sets.isWithin(part, empty))) {
      return true;
    }
    return value(cell.rest()) == 0
        && emptyRests.stream()
            .anyMatch(
                all ->
                    variable(all.part()).set() == part
                        && variable(all.whole()).set() == variable(cell.whole()).set());
  }
}
