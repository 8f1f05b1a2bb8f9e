package org.metodportal.disclosure.pattern;

import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.SuppressionPattern;

/** What hiding a cell costs a reader: small detail least, totals of the territory most. */
final class Weights {
  private static final long CELL = 1_000;
  private static final long MANY = 400;

  /** A row that tells of nobody would be written only to be hidden. */
  private static final long ABSENT = 2_000;

  private final LinkedSystem system;
  private final long[] ofCell;

  Weights(LinkedSystem system) {
    this.system = system;
    ofCell = new long[system.cells().size()];
    for (Cell cell : system.cells()) {
      ofCell[cell.id()] = weight(cell);
    }
  }

  private long weight(Cell cell) {
    long size = system.isAbsent(cell) ? ABSENT : Math.min(system.value(cell.whole()), MANY);
    return CELL / 4 * cell.level().breakdown().loss() + size;
  }

  /** What hiding the cell costs. */
  long ofCell(int cell) {
    return ofCell[cell];
  }

  /** What it costs to hide every cell that tells the variable. */
  long of(int variable, SuppressionPattern pattern) {
    long sum = 0;
    for (int cell : system.tellers(variable)) {
      if (!pattern.isHidden(cell)) {
        sum += ofCell[cell];
      }
    }
    return sum;
  }
}
