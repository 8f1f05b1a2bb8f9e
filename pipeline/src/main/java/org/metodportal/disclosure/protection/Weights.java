package org.metodportal.disclosure.protection;

import java.util.BitSet;

/** What hiding a cell costs a reader: small detail least, totals of the territory most. */
final class Weights {
  private static final long TERRITORY = 1_000_000;
  private static final long STEP = 1_000;
  private static final long MANY = 400;

  private final LinkedTable table;

  Weights(LinkedTable table) {
    this.table = table;
  }

  long of(BitSet cells) {
    return cells.stream().mapToLong(this::of).sum();
  }

  long of(int number) {
    Cell cell = table.cells().get(number);
    long size = Math.min(cell.all(), MANY);
    return switch (table.place(cell.place()).level()) {
      case TERRITORY -> table.isTotal(cell) ? TERRITORY : 10 * STEP + size;
      case TYPE, SETTLEMENT, GROUP -> 5 * STEP + size;
      case AGE_BAND -> 2 * STEP + size;
      case ORGANIZATION, SUBJECT -> STEP + size;
    };
  }
}
