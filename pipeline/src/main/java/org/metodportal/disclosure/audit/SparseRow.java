package org.metodportal.disclosure.audit;

import java.util.Arrays;

/** One equation of a tableau: most of its factors are 0 and take no room. */
final class SparseRow {
  private static final double TINY = 1e-9;

  private int size;
  private int[] columns;
  private double[] factors;

  /**
   * An equation.
   *
   * @param columns where its factors stand, each once
   * @param factors none of them 0
   */
  SparseRow(int[] columns, int[] factors) {
    size = columns.length;
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (one, other) -> Integer.compare(columns[one], columns[other]));
    this.columns = new int[size];
    this.factors = new double[size];
    for (int i = 0; i < size; i++) {
      this.columns[i] = columns[order[i]];
      this.factors[i] = factors[order[i]];
    }
  }

  private SparseRow(SparseRow other) {
    size = other.size;
    columns = Arrays.copyOf(other.columns, size);
    factors = Arrays.copyOf(other.factors, size);
  }

  /** The same row, to be changed apart. */
  SparseRow copy() {
    return new SparseRow(this);
  }

  int size() {
    return size;
  }

  int column(int at) {
    return columns[at];
  }

  double factorAt(int at) {
    return factors[at];
  }

  /** The factor in a column; 0 where there is none. */
  double factor(int column) {
    int at = Arrays.binarySearch(columns, 0, size, column);
    return at < 0 ? 0 : factors[at];
  }

  /**
   * The column to solve the equation for: a factor of 1 or −1 where there is one, and of those the
   * first in the order; −1 when the equation says nothing.
   *
   * @param order for each column how late it should be taken
   */
  int pivot(int[] order) {
    int found = -1;
    double best = Double.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      double distance = Math.abs(Math.abs(factors[i]) - 1);
      if (distance < best - TINY
          || (distance < best + TINY && order[columns[i]] < order[columns[found]])) {
        best = distance;
        found = i;
      }
    }
    return found < 0 ? -1 : columns[found];
  }

  void divide(double by) {
    if (by != 1) {
      for (int i = 0; i < size; i++) {
        factors[i] /= by;
      }
    }
  }

  /**
   * Subtracts another row so often that nothing is left in one column.
   *
   * @param number the number of this row
   * @param index which rows have something in a column, kept up to date
   */
  void subtract(SparseRow other, double times, int pivot, int number, ColumnIndex index) {
    int[] joined = new int[size + other.size];
    double[] left = new double[size + other.size];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < size || j < other.size) {
      int mine = i < size ? columns[i] : Integer.MAX_VALUE;
      int its = j < other.size ? other.columns[j] : Integer.MAX_VALUE;
      int column = Math.min(mine, its);
      double factor =
          (mine == column ? factors[i++] : 0) - (its == column ? times * other.factors[j++] : 0);
      if (column == pivot || Math.abs(factor) < TINY) {
        if (mine == column) {
          index.remove(column, number);
        }
      } else {
        joined[count] = column;
        left[count++] = factor;
        if (mine != column) {
          index.add(column, number);
        }
      }
    }
    columns = joined;
    factors = left;
    size = count;
  }
}
