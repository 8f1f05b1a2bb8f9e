package org.metodportal.disclosure.protection;

import java.util.Arrays;

/**
 * A system of whole numbers that satisfy equations and lower bounds, seen from the true ones: every
 * variable says how far it lies from its true value, so that nothing moved is a solution. The
 * primal simplex method (Dantzig 1951) with Bland's rule after standstill widens the interval that
 * a variable is known to take; each point on the way is a solution and widens those of others too.
 */
final class Dictionary {
  private static final double NOTHING = 1e-9;
  private static final int STANDSTILL = 40;
  private static final int MOST_PIVOTS = 4_000;

  private final double[][] rows;
  private final int[] basic;
  private final int[] outside;
  private final int[] rowOf;
  private final int[] columnOf;
  private final double[] lowest;
  private final double[] value;
  private final double[] least;
  private final double[] most;
  private final int[] full;

  /**
   * A dictionary.
   *
   * @param rows each basic variable as a sum of the variables outside
   * @param basic the variable of each row
   * @param outside the variable of each column
   * @param lowest how far below its true value each variable may lie, 0 or negative
   */
  Dictionary(double[][] rows, int[] basic, int[] outside, double[] lowest) {
    this.rows = rows;
    this.basic = basic;
    this.outside = outside;
    this.lowest = lowest;
    full = new int[outside.length];
    value = new double[lowest.length];
    least = new double[lowest.length];
    most = new double[lowest.length];
    rowOf = new int[lowest.length];
    columnOf = new int[lowest.length];
    Arrays.fill(rowOf, -1);
    Arrays.fill(columnOf, -1);
    for (int i = 0; i < basic.length; i++) {
      rowOf[basic[i]] = i;
    }
    for (int i = 0; i < outside.length; i++) {
      columnOf[outside[i]] = i;
    }
  }

  /** The width of the interval in which solutions were found so far. */
  double width(int variable) {
    return most[variable] - least[variable];
  }

  /** Looks for solutions until the interval is so wide, or cannot be wider. */
  double widen(int variable, double need) {
    if (width(variable) < need - NOTHING) {
      run(variable, 1, need);
    }
    if (width(variable) < need - NOTHING) {
      run(variable, -1, need);
    }
    return width(variable);
  }

  private void run(int variable, int sign, double need) {
    int still = 0;
    for (int pivots = 0; pivots < MOST_PIVOTS && width(variable) < need - NOTHING; pivots++) {
      int column = entering(variable, sign, still > STANDSTILL);
      if (column < 0) {
        return;
      }
      double slope = slope(variable, column) * sign;
      int direction = slope > 0 ? 1 : -1;
      double goal =
          sign > 0
              ? least[variable] + need - value[variable]
              : value[variable] - (most[variable] - need);
      double step = goal / Math.abs(slope);
      int leaving = -1;
      if (direction < 0 && value[outside[column]] - lowest[outside[column]] < step) {
        step = value[outside[column]] - lowest[outside[column]];
      }
      for (int i = 0; i < rows.length; i++) {
        double change = rows[i][column] * direction;
        if (change < -NOTHING) {
          double room = (value[basic[i]] - lowest[basic[i]]) / -change;
          if (room < step - NOTHING
              || (room <= step + NOTHING && leaving >= 0 && basic[i] < basic[leaving])) {
            step = Math.max(0, room);
            leaving = i;
          }
        }
      }
      move(column, direction * step);
      still = step > NOTHING ? 0 : still + 1;
      if (leaving >= 0) {
        pivot(leaving, column);
      }
    }
  }

  private double slope(int variable, int column) {
    if (rowOf[variable] >= 0) {
      return rows[rowOf[variable]][column];
    }
    return columnOf[variable] == column ? 1 : 0;
  }

  private int entering(int variable, int sign, boolean careful) {
    int best = -1;
    double steepest = NOTHING;
    for (int column = 0; column < outside.length; column++) {
      double slope = slope(variable, column) * sign;
      boolean movable =
          slope > NOTHING
              || (slope < -NOTHING && value[outside[column]] - lowest[outside[column]] > NOTHING);
      if (movable
          && (careful ? best < 0 || outside[column] < outside[best] : Math.abs(slope) > steepest)) {
        best = column;
        steepest = Math.abs(slope);
      }
    }
    return best;
  }

  private void move(int column, double change) {
    if (change == 0) {
      return;
    }
    note(outside[column], change);
    for (int i = 0; i < rows.length; i++) {
      if (rows[i][column] != 0) {
        note(basic[i], rows[i][column] * change);
      }
    }
  }

  private void note(int variable, double change) {
    value[variable] += change;
    least[variable] = Math.min(least[variable], value[variable]);
    most[variable] = Math.max(most[variable], value[variable]);
  }

  private void pivot(int row, int column) {
    double[] leaving = rows[row];
    double pivot = leaving[column];
    for (int i = 0; i < leaving.length; i++) {
      leaving[i] = i == column ? 1 / pivot : -leaving[i] / pivot;
    }
    int filled = 0;
    for (int j = 0; j < leaving.length; j++) {
      if (leaving[j] != 0) {
        full[filled++] = j;
      }
    }
    for (int i = 0; i < rows.length; i++) {
      double factor = rows[i][column];
      if (i == row || factor == 0) {
        continue;
      }
      double[] other = rows[i];
      other[column] = 0;
      for (int k = 0; k < filled; k++) {
        int j = full[k];
        double sum = other[j] + factor * leaving[j];
        other[j] = Math.abs(sum) < NOTHING ? 0 : sum;
      }
    }
    int variable = basic[row];
    basic[row] = outside[column];
    outside[column] = variable;
    rowOf[basic[row]] = row;
    columnOf[basic[row]] = -1;
    rowOf[variable] = -1;
    columnOf[variable] = column;
  }
}
