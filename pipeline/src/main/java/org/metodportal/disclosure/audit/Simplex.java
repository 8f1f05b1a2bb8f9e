package org.metodportal.disclosure.audit;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The primal simplex method with bounded variables over the differences between the true numbers
 * and those of another territory that publishes the same. No difference at all is always such a
 * point, so there is no first phase; and since every equation adds up to 0, whatever basis a search
 * ends with serves the next one.
 *
 * <p>Source: V. Chvátal, Linear Programming (1983), chapter 8, bounded variables.
 */
final class Simplex {
  private static final double TINY = 1e-9;

  /** After so many steps the search says what it reached, which is less than could be. */
  private static final int GIVE_UP = 600;

  /** A tableau that fills up beyond this starts afresh. */
  private static final double MOST_FILLED = 1.5;

  private final int columns;
  private final SparseRow[] rows;
  private final BitSet[] rowsOf;
  private final int[] basic;
  private final int[] rowOf;
  private final double[] low;
  private final double[] high;
  private final double[] point;
  private final double[] gain;
  private final SparseRow[] firstRows;
  private final int[] firstBasic;
  private long firstSize;

  /**
   * A system of equations whose right sides are 0.
   *
   * @param variables numbers of the columns of each equation, each once
   * @param factors their factors
   */
  Simplex(int columns, int[][] variables, int[][] factors) {
    this.columns = columns;
    low = new double[columns];
    high = new double[columns];
    point = new double[columns];
    gain = new double[columns];
    rowOf = new int[columns];
    rowsOf = new BitSet[columns];
    Arrays.setAll(rowsOf, column -> new BitSet());
    Arrays.fill(rowOf, -1);
    SparseRow[] made = new SparseRow[variables.length];
    int[] basicMade = new int[variables.length];
    int count = 0;
    for (int i = 0; i < variables.length; i++) {
      SparseRow row = new SparseRow(variables[i], factors[i]);
      for (int at = 0; at < row.size(); at++) {
        rowsOf[row.column(at)].set(count);
      }
      for (int column : variables[i]) {
        double factor = rowOf[column] < 0 ? 0 : row.factor(column);
        if (factor != 0) {
          row.subtract(made[rowOf[column]], factor, column, count, rowsOf);
        }
      }
      int pivot = row.pivot();
      if (pivot < 0) {
        continue;
      }
      row.divide(row.factor(pivot));
      made[count] = row;
      basicMade[count] = pivot;
      rowOf[pivot] = count;
      clear(pivot, count, made);
      count++;
    }
    rows = Arrays.copyOf(made, count);
    basic = Arrays.copyOf(basicMade, count);
    firstBasic = basic.clone();
    firstRows = new SparseRow[count];
    for (int row = 0; row < count; row++) {
      firstRows[row] = rows[row].copy();
      firstSize += rows[row].size();
    }
  }

  /** Goes back to the first basis when the tableau has filled up. */
  private void refresh() {
    long size = 0;
    for (SparseRow row : rows) {
      size += row.size();
    }
    if (size <= MOST_FILLED * firstSize) {
      return;
    }
    for (BitSet set : rowsOf) {
      set.clear();
    }
    for (int column : basic) {
      rowOf[column] = -1;
    }
    for (int row = 0; row < rows.length; row++) {
      rows[row] = firstRows[row].copy();
      basic[row] = firstBasic[row];
      rowOf[basic[row]] = row;
      for (int at = 0; at < rows[row].size(); at++) {
        rowsOf[rows[row].column(at)].set(row);
      }
    }
  }

  /** Takes the column out of all rows but one. */
  private void clear(int column, int row, SparseRow[] all) {
    for (int other : rowsOf[column].stream().toArray()) {
      if (other != row) {
        all[other].subtract(all[row], all[other].factor(column), column, other, rowsOf);
      }
    }
  }

  /** Sets how far a variable may lie from the truth. */
  void bound(int column, double least, double most) {
    low[column] = least;
    high[column] = most;
  }

  /** Goes back to the truth. */
  void reset() {
    refresh();
    Arrays.fill(point, 0);
  }

  /** The differences at which the last search stopped. */
  double[] point() {
    return point;
  }

  /**
   * Moves one variable as far as it goes, at most to {@code limit} from the truth.
   *
   * @param sign 1 upwards, −1 downwards
   * @return how far it is from the truth in that direction
   */
  double move(int column, int sign, double limit) {
    Arrays.fill(gain, 0);
    if (rowOf[column] < 0) {
      gain[column] = sign;
    } else {
      SparseRow row = rows[rowOf[column]];
      for (int at = 0; at < row.size(); at++) {
        gain[row.column(at)] = -sign * row.factorAt(at);
      }
      gain[column] = 0;
    }
    int steps = 0;
    while (sign * point[column] < limit - TINY && steps < GIVE_UP) {
      int entering = entering(steps++ > GIVE_UP / 2);
      if (entering < 0) {
        break;
      }
      int way = gain[entering] > 0 ? 1 : -1;
      step(entering, way, (limit - sign * point[column]) / Math.abs(gain[entering]));
    }
    return sign * point[column];
  }

  /** What improves and touches the fewest others, or the first, which never goes in circles. */
  private int entering(boolean first) {
    int found = -1;
    int fewest = Integer.MAX_VALUE;
    for (int j = 0; j < columns; j++) {
      double size = Math.abs(gain[j]);
      if (size > TINY
          && rowOf[j] < 0
          && (gain[j] > 0 ? point[j] < high[j] - TINY : point[j] > low[j] + TINY)) {
        if (first) {
          return j;
        }
        int touched = rowsOf[j].cardinality();
        if (touched < fewest) {
          found = j;
          fewest = touched;
        }
      }
    }
    return found;
  }

  private void step(int entering, int way, double most) {
    double room = way > 0 ? high[entering] - point[entering] : point[entering] - low[entering];
    double length = Math.min(room, most);
    int leaving = -1;
    BitSet touched = rowsOf[entering];
    for (int row = touched.nextSetBit(0); row >= 0; row = touched.nextSetBit(row + 1)) {
      double factor = -rows[row].factor(entering) * way;
      double left =
          factor > 0
              ? (high[basic[row]] - point[basic[row]]) / factor
              : (low[basic[row]] - point[basic[row]]) / factor;
      if (left < length - TINY
          || (leaving >= 0 && left < length + TINY && basic[row] < basic[leaving])) {
        length = Math.max(0, Math.min(left, length));
        leaving = row;
      }
    }
    if (length > 0) {
      point[entering] += way * length;
      for (int row = touched.nextSetBit(0); row >= 0; row = touched.nextSetBit(row + 1)) {
        point[basic[row]] -= rows[row].factor(entering) * way * length;
      }
    }
    if (leaving >= 0) {
      exchange(leaving, entering);
    }
  }

  private void exchange(int row, int entering) {
    SparseRow pivotRow = rows[row];
    pivotRow.divide(pivotRow.factor(entering));
    clear(entering, row, rows);
    double factor = gain[entering];
    for (int at = 0; at < pivotRow.size(); at++) {
      int column = pivotRow.column(at);
      double left = gain[column] - factor * pivotRow.factorAt(at);
      gain[column] = Math.abs(left) < TINY ? 0 : left;
    }
    gain[entering] = 0;
    rowOf[basic[row]] = -1;
    rowOf[entering] = row;
    basic[row] = entering;
  }
}
