package org.metodportal.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metodportal.property.RandomCase;
import org.metodportal.property.RandomCases;

/**
 * Readers who try to work hidden cells out. They know nothing of networks: they try every table of
 * whole numbers that agrees with what is shown.
 */
final class PersonTableAttackTest {
  private static final int THRESHOLD = 5;
  private static final int MOST_TRIES = 100_000;

  /** More persons than any cell of these tables has to take up. */
  private static final long MOST = 60;

  /** Cells of a table and its totals, and what of it a reader may change. */
  private static final class Reader {
    private final long[][] cells;
    private final boolean[][] open;
    private final int rows;
    private final int columns;
    private int tries;

    Reader(long[][] parts, HiddenCells hidden) {
      rows = parts.length;
      columns = parts[0].length;
      cells = new long[rows + 1][columns + 1];
      open = new boolean[rows + 1][columns + 1];
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          set(row, column, parts[row][column], hidden.parts()[row][column]);
          cells[row][columns] += parts[row][column];
          cells[rows][column] += parts[row][column];
          cells[rows][columns] += parts[row][column];
        }
        open[row][columns] = hidden.rows()[row];
        if (cells[row][columns] == 0 && !open[row][columns]) {
          // Everybody sees that nobody is in this row.
          Arrays.fill(open[row], false);
        }
      }
      for (int column = 0; column < columns; column++) {
        open[rows][column] = hidden.columns()[column];
      }
      open[rows][columns] = hidden.all();
    }

    private void set(int row, int column, long value, boolean hidden) {
      cells[row][column] = value;
      open[row][column] = hidden;
    }

    /** Whether every open cell can be moved three persons apart while the reader's own stays. */
    boolean isLost() {
      for (int row = 0; row <= rows; row++) {
        for (int column = 0; column <= columns; column++) {
          if (open[row][column] && span(row, column) < PersonTable.LEAST_WIDTH) {
            return false;
          }
        }
      }
      return true;
    }

    /** How far apart two tables are in which the cell differs and all that is shown is kept. */
    private long span(int row, int column) {
      long least = cells[row][column];
      long most = least;
      while (most - least < PersonTable.LEAST_WIDTH && possible(row, column, most + 1)) {
        most++;
      }
      while (most - least < PersonTable.LEAST_WIDTH
          && least > 0
          && possible(row, column, least - 1)) {
        least--;
      }
      return most - least;
    }

    /** Whether some table of whole numbers keeps what is shown and has this value in the cell. */
    private boolean possible(int row, int column, long value) {
      long[][] least = new long[rows + 1][columns + 1];
      long[][] most = new long[rows + 1][columns + 1];
      for (int i = 0; i <= rows; i++) {
        for (int j = 0; j <= columns; j++) {
          least[i][j] = open[i][j] ? 0 : cells[i][j];
          most[i][j] = open[i][j] ? MOST : cells[i][j];
        }
      }
      least[row][column] = value;
      most[row][column] = value;
      tries = 0;
      return complete(least, most);
    }

    /** Narrows the bounds by the sums, then guesses the cell that is bounded best. */
    private boolean complete(long[][] least, long[][] most) {
      assertTrue(tries++ < MOST_TRIES, "the table is too large to try");
      if (!narrow(least, most)) {
        return false;
      }
      int[] guessed = null;
      for (int i = 0; i <= rows; i++) {
        for (int j = 0; j <= columns; j++) {
          long choices = most[i][j] - least[i][j];
          if (choices > 0
              && (guessed == null
                  || choices < most[guessed[0]][guessed[1]] - least[guessed[0]][guessed[1]])) {
            guessed = new int[] {i, j};
          }
        }
      }
      if (guessed == null) {
        return true;
      }
      int i = guessed[0];
      int j = guessed[1];
      for (long away = 0; away <= MOST; away++) {
        for (long value : new long[] {cells[i][j] - away, cells[i][j] + away}) {
          if (value >= least[i][j] && value <= most[i][j]) {
            long[][] lower = copy(least);
            long[][] upper = copy(most);
            lower[i][j] = value;
            upper[i][j] = value;
            if (complete(lower, upper)) {
              return true;
            }
          }
        }
      }
      return false;
    }

    private static long[][] copy(long[][] table) {
      return Arrays.stream(table).map(long[]::clone).toArray(long[][]::new);
    }

    private boolean narrow(long[][] least, long[][] most) {
      boolean changed = true;
      while (changed) {
        changed = false;
        for (int[][] sum : sums()) {
          for (int[] cell : sum) {
            // The parts of a sum less its total are 0: each cell is what the others leave.
            long from = 0;
            long to = 0;
            for (int[] other : sum) {
              if (other != cell) {
                long low = least[other[0]][other[1]];
                long high = most[other[0]][other[1]];
                from -= other[2] > 0 ? high : -low;
                to -= other[2] > 0 ? low : -high;
              }
            }
            long low = cell[2] > 0 ? from : -to;
            long high = cell[2] > 0 ? to : -from;
            if (low > least[cell[0]][cell[1]]) {
              least[cell[0]][cell[1]] = low;
              changed = true;
            }
            if (high < most[cell[0]][cell[1]]) {
              most[cell[0]][cell[1]] = high;
              changed = true;
            }
            if (least[cell[0]][cell[1]] > most[cell[0]][cell[1]]) {
              return false;
            }
          }
        }
      }
      return true;
    }

    /**
     * Every sum of the table: row, column and sign (1 for a part, −1 for the total) of its cells.
     */
    private List<int[][]> sums() {
      List<int[][]> sums = new ArrayList<>();
      for (int row = 0; row <= rows; row++) {
        int[][] sum = new int[columns + 1][];
        for (int column = 0; column <= columns; column++) {
          sum[column] = new int[] {row, column, column < columns ? 1 : -1};
        }
        sums.add(sum);
      }
      for (int column = 0; column <= columns; column++) {
        int[][] sum = new int[rows + 1][];
        for (int row = 0; row <= rows; row++) {
          sum[row] = new int[] {row, column, row < rows ? 1 : -1};
        }
        sums.add(sum);
      }
      return sums;
    }

    /** Persons who are alone in their row and column. */
    List<int[]> alone() {
      List<int[]> places = new ArrayList<>();
      for (int row = 0; row <= rows; row++) {
        for (int column = 0; column <= columns; column++) {
          boolean own = row < rows && column < columns && cells[row][column] == 1;
          if (own) {
            places.add(new int[] {row, column});
          }
        }
      }
      return places;
    }

    /**
     * Whether a reader who knows one cell, or is all of a row or column, bounds no sensitive one.
     */
    boolean isLostTo(int[] own) {
      boolean[][] before = Arrays.stream(open).map(boolean[]::clone).toArray(boolean[][]::new);
      open[own[0]][own[1]] = false;
      // Whoever is alone in a cell knows its count; so it is with a row and a column.
      if (cells[own[0]][columns] == 1) {
        Arrays.fill(open[own[0]], false);
      }
      if (cells[rows][own[1]] == 1) {
        for (boolean[] row : open) {
          row[own[1]] = false;
        }
      }
      boolean lost = true;
      for (int row = 0; row <= rows; row++) {
        for (int column = 0; column <= columns; column++) {
          boolean sensitive = cells[row][column] > 0 && cells[row][column] < THRESHOLD;
          boolean onlyThemselves =
              cells[row][column] == 1
                  && (row == own[0] || row == rows)
                  && (column == own[1] || column == columns);
          if (open[row][column] && sensitive && !onlyThemselves) {
            lost &= span(row, column) >= PersonTable.LEAST_WIDTH;
          }
        }
      }
      for (int row = 0; row <= rows; row++) {
        open[row] = before[row];
      }
      return lost;
    }
  }

  private static final int[][] SIZES = {{3, 1}, {4, 1}, {3, 2}, {4, 2}, {3, 3}};

  /** A small table of persons, in which three cells of five hold fewer than the threshold. */
  private static long[][] table(SplittableRandom random) {
    int[] size = SIZES[random.nextInt(SIZES.length)];
    long[][] parts = new long[size[0]][size[1]];
    for (long[] row : parts) {
      Arrays.setAll(row, i -> random.nextInt(5) < 3 ? random.nextInt(0, 5) : random.nextInt(5, 10));
    }
    return parts;
  }

  @ParameterizedTest
  @RandomCases(300)
  void nobodyWorksAHiddenCellOut(RandomCase given) {
    attack(table(given.random()));
  }

  @ParameterizedTest
  @MethodSource("tablesWithAPersonAlone")
  void whoeverIsAloneBesideASmallCellDoesNotWorkItOut(long[][] parts) {
    attack(parts);
  }

  static Stream<Object> tablesWithAPersonAlone() {
    return Stream.of(
        new long[][] {{4, 1}, {4, 0}, {0, 2}, {0, 1}},
        new long[][] {{1, 0}, {0, 2}, {0, 2}},
        new long[][] {{4, 1, 0}, {10, 0, 0}, {10, 0, 0}, {10, 0, 0}, {6, 0, 0}});
  }

  private static void attack(long[][] parts) {
    HiddenCells hidden = new PersonTable(parts, THRESHOLD).protect();
    Reader reader = new Reader(parts, hidden);
    assertTrue(reader.isLost(), () -> "the public: " + Arrays.deepToString(parts));
    for (int[] own : reader.alone()) {
      assertTrue(
          reader.isLostTo(own),
          () -> "the person of " + Arrays.toString(own) + ": " + Arrays.deepToString(parts));
    }
  }

  @ParameterizedTest
  @RandomCases(1000)
  void noSensitiveCellIsShown(RandomCase given) {
    long[][] parts = table(given.random());
    HiddenCells hidden = new PersonTable(parts, THRESHOLD).protect();
    for (int row = 0; row < parts.length; row++) {
      for (int column = 0; column < parts[row].length; column++) {
        int at = column;
        long whole = Arrays.stream(parts).mapToLong(each -> each[at]).sum();
        long part = parts[row][column];
        if (!hidden.parts()[row][column]) {
          assertFalse(
              (part > 0 && part < THRESHOLD)
                  || (whole > 0 && whole < THRESHOLD)
                  || whole - part == 1
                  || whole - part == 2
                  || (whole > 0 && whole < 10 && (part == 0 || part == whole)),
              () -> part + " of " + whole + ": " + Arrays.deepToString(parts));
        }
      }
    }
  }
}
