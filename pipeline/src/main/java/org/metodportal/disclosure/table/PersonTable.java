package org.metodportal.disclosure.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of persons with sums: each person stands in one row and one column.
 *
 * <p>A reader knows every shown cell, which columns are empty, that the rest are whole and not
 * negative, that rows and columns add up, and, being the only person of a hidden cell, that cell
 * (and of a row, the whole row). No hidden cell can then be bounded to an interval narrower than
 * three persons. Totals of columns and of the table are the same in every table of the same
 * persons, so they are hidden only by their own size: a table of fewer persons than two thresholds
 * is hidden as a whole.
 */
public final class PersonTable {
  /** Narrower intervals point at persons. */
  static final long LEAST_WIDTH = 3;

  /** What hiding costs a reader: a person counts least, an empty cell protects worst. */
  private static final long COST_OF_CELL = 1_000_000;

  private static final long COST_OF_EMPTY = 3 * COST_OF_CELL;
  private static final long COST_OF_ROW = 50 * COST_OF_CELL;

  private final long[][] parts;
  private final long[] rows;
  private final long[] columns;
  private final long all;
  private final int threshold;

  /**
   * A table.
   *
   * @param parts persons by row, then by column
   * @param threshold smallest group that may be shown, at least 5
   */
  public PersonTable(long[][] parts, int threshold) {
    this.parts = Arrays.stream(parts).map(long[]::clone).toArray(long[][]::new);
    this.threshold = threshold;
    rows = Arrays.stream(parts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
    columns =
        IntStream.range(0, parts.length == 0 ? 0 : parts[0].length)
            .mapToLong(column -> Arrays.stream(parts).mapToLong(row -> row[column]).sum())
            .toArray();
    all = Arrays.stream(rows).sum();
  }

  /** What to hide; rules 1 to 4 of the disclosure contract hold within the table. */
  public HiddenCells protect() {
    if (Sensitive.group(all, 2 * threshold)) {
      return cells(true, true, true, true);
    }
    if (Arrays.stream(columns).anyMatch(column -> Sensitive.group(column, threshold))) {
      HiddenCells hidden = rowsAlone(true);
      return isSafe(hidden) ? hidden : cells(true, true, true, false);
    }
    long peopled = Arrays.stream(columns).filter(column -> column > 0).count();
    return peopled < 2 ? rowsAlone(false) : whole();
  }

  private HiddenCells cells(boolean part, boolean row, boolean column, boolean total) {
    boolean[][] hidden = new boolean[rows.length][columns.length];
    Arrays.stream(hidden).forEach(each -> Arrays.fill(each, part));
    boolean[] hiddenRows = new boolean[rows.length];
    Arrays.fill(hiddenRows, row);
    boolean[] hiddenColumns = new boolean[columns.length];
    Arrays.fill(hiddenColumns, column);
    return new HiddenCells(hidden, hiddenRows, hiddenColumns, total);
  }

  /**
   * Only totals of rows can be shown: columns are too small, or there is one, whose cells are the
   * totals.
   */
  private HiddenCells rowsAlone(boolean columnsHidden) {
    Network network = new Network(2);
    for (long row : rows) {
      network.add(0, 1, row, cost(row, COST_OF_CELL));
    }
    hideSensitive(network, cell -> all, PersonTable::cell);
    HiddenCells hidden = cells(false, false, false, false);
    for (int column = 0; column < columns.length; column++) {
      hidden.columns()[column] = columnsHidden && columns[column] > 0;
    }
    for (int row = 0; row < rows.length; row++) {
      hidden.rows()[row] = network.isHidden(row);
      for (int column = 0; column < columns.length; column++) {
        hidden.parts()[row][column] =
            columns[column] > 0 && (columnsHidden || network.isHidden(row));
      }
    }
    return hidden;
  }

  /**
   * Whether nobody bounds a cell too closely where no column is shown. Even with no row shown this
   * holds: in a table of two thresholds or more, whoever is alone leaves more than a small group.
   * The parts of a row that is shown to be empty tell of nobody.
   */
  private boolean isSafe(HiddenCells hidden) {
    int width = columns.length;
    int start = rows.length + width;
    Network network = new Network(start + 2);
    BitSet sensitive = new BitSet();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < width; column++) {
        int cell = network.add(row, rows.length + column, parts[row][column], 0);
        boolean empty = rows[row] == 0 && !hidden.rows()[row];
        if (hidden.parts()[row][column] && !empty) {
          hide(network, cell, sensitive);
        }
      }
    }
    int inner = rows.length * width;
    for (int column = 0; column < width; column++) {
      int cell = network.add(rows.length + column, start + 1, columns[column], 0);
      if (hidden.columns()[column]) {
        hide(network, cell, sensitive);
      }
    }
    for (int row = 0; row < rows.length; row++) {
      int cell = network.add(start, row, rows[row], 0);
      if (hidden.rows()[row]) {
        hide(network, cell, sensitive);
      }
    }
    IntFunction<BitSet> known =
        cell -> {
          BitSet cells = cell(cell);
          for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < width; column++) {
              boolean ownRow =
                  rows[row] == 1
                      && (cell < inner ? cell / width == row : cell == inner + width + row);
              boolean ownColumn =
                  columns[column] == 1
                      && (cell < inner ? cell % width == column : cell == inner + column);
              if (ownRow || ownColumn) {
                cells.set(row * width + column);
                cells.set(ownRow ? inner + width + row : inner + column);
              }
            }
          }
          return cells;
        };
    return exposure(network, sensitive, known) == null;
  }

  private void hide(Network network, int cell, BitSet sensitive) {
    network.hide(cell);
    if (Sensitive.group(network.value(cell), threshold)) {
      sensitive.set(cell);
    }
  }

  private HiddenCells whole() {
    int width = columns.length;
    int start = rows.length + width;
    Network network = new Network(start + 2);
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < width; column++) {
        network.add(row, rows.length + column, parts[row][column], cost(parts[row][column], 0));
      }
    }
    for (int row = 0; row < rows.length; row++) {
      network.add(start, row, rows[row], cost(rows[row], COST_OF_ROW));
    }
    int inner = rows.length * width;
    hideSensitive(
        network,
        cell -> cell < inner ? columns[cell % width] : all,
        cell -> {
          int row = cell < inner ? cell / width : cell - inner;
          BitSet known = cell(cell);
          if (rows[row] == 1) {
            known.set(row * width, (row + 1) * width);
            known.set(inner + row);
          }
          return known;
        });
    HiddenCells hidden = cells(false, false, false, false);
    for (int row = 0; row < rows.length; row++) {
      hidden.rows()[row] = network.isHidden(inner + row);
      for (int column = 0; column < width; column++) {
        hidden.parts()[row][column] = network.isHidden(row * width + column);
      }
    }
    return hidden;
  }

  private static long cost(long persons, long more) {
    return (persons == 0 ? COST_OF_EMPTY : COST_OF_CELL) + more + Math.min(persons, COST_OF_CELL);
  }

  /** Hides what is sensitive, then as little as protects it; when that cannot be, everything. */
  private void hideSensitive(
      Network network, IntToLongFunction whole, IntFunction<BitSet> knownToItsPerson) {
    BitSet sensitive = new BitSet();
    for (int cell = 0; cell < network.size(); cell++) {
      if (Sensitive.group(network.value(cell), threshold)
          || Sensitive.part(network.value(cell), whole.applyAsLong(cell), threshold)) {
        sensitive.set(cell);
        network.hide(cell);
      }
    }
    while (true) {
      Exposure exposure = exposure(network, sensitive, knownToItsPerson);
      if (exposure == null) {
        return;
      }
      if (!network.protect(exposure.cell, exposure.known, LEAST_WIDTH)) {
        IntStream.range(0, network.size()).forEach(network::hide);
        return;
      }
    }
  }

  /**
   * A hidden cell that a reader can bound too closely.
   *
   * @param known hidden cells that the reader knows
   */
  private record Exposure(int cell, BitSet known) {}

  /** The first cell that the public, or else the only person of a hidden cell, works out. */
  private static @Nullable Exposure exposure(
      Network network, BitSet sensitive, IntFunction<BitSet> knownToItsPerson) {
    Exposure exposure = exposure(network, IntStream.range(0, network.size()), new BitSet());
    for (int own = 0; exposure == null && own < network.size(); own++) {
      if (network.isHidden(own) && network.value(own) == 1) {
        exposure = exposure(network, sensitive.stream(), knownToItsPerson.apply(own));
      }
    }
    return exposure;
  }

  private static @Nullable Exposure exposure(Network network, IntStream cells, BitSet known) {
    return cells
        .filter(cell -> network.isHidden(cell) && !known.get(cell))
        .filter(cell -> network.width(cell, known) < LEAST_WIDTH)
        .mapToObj(cell -> new Exposure(cell, known))
        .findFirst()
        .orElse(null);
  }

  private static BitSet cell(int cell) {
    BitSet cells = new BitSet();
    cells.set(cell);
    return cells;
  }
}
