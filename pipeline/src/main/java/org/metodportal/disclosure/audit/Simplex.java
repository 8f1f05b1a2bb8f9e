package org.metodportal.disclosure.audit;

import java.util.Arrays;

/**
 * The primal simplex method with bounded variables over the differences between the true numbers
 * and those of another territory that publishes the same. No difference at all is always such a
 * point, so there is no first phase; and since every equation adds up to 0, whatever basis a search
 * ends with serves the next one. Of the steps that lead on the cheapest is taken: a variable may
 * cost something for each person by which it differs.
 *
 * <p>Source: V. Chvátal, Linear Programming (1983), chapter 8, bounded variables.
 */
public final class Simplex {
  private static final double TINY = 1e-9;

  /** After so many steps the search says what it reached, which is less than could be. */
  private static final int GIVE_UP = 600;

  /** A tableau that fills up beyond this starts afresh. */
  private static final double MOST_FILLED = 1.5;

  /** What it costs to touch one more equation. */
  private static final double TOUCH = 1e-3;

  private final int columns;
  private final SparseRow[] rows;
  private final ColumnIndex index;
  private final int[] basic;
  private final int[] rowOf;
  private Limits limits;
  private final double[] point;
  private final double[] gain;
  private final SparseRow[] firstRows;
  private final int[] firstBasic;
  private long firstSize;

  /** How far variables may lie from the truth, and what they cost; at first nothing may differ. */
  public static final class Limits {
    private final double[] low;
    private final double[] high;
    private final double[] cost;

    /** Limits of so many variables. */
    public Limits(int variables) {
      low = new double[variables];
      high = new double[variables];
      cost = new double[variables];
    }

    /** Sets how far a variable may lie from the truth. */
    public void bound(int variable, double least, double most) {
      low[variable] = least;
      high[variable] = most;
    }

    /** Sets what a variable costs for each person by which it differs. */
    public void cost(int variable, double price) {
      cost[variable] = price;
    }

    /** What a variable costs. */
    public double cost(int variable) {
      return cost[variable];
    }
  }

  /**
   * A system of equations whose right sides are 0.
   *
   * @param variables numbers of the columns of each equation, each once
   * @param factors their factors
   * @param order for each column how late an equation should be solved for it
   */
  public Simplex(int[][] variables, int[][] factors, int[] order) {
    columns = order.length;
    limits = new Limits(columns);
    point = new double[columns];
    gain = new double[columns];
    rowOf = new int[columns];
    index = new ColumnIndex(columns);
    Arrays.fill(rowOf, -1);
    SparseRow[] made = new SparseRow[variables.length];
    int[] basicMade = new int[variables.length];
    int count = 0;
    for (int i = 0; i < variables.length; i++) {
      SparseRow row = new SparseRow(variables[i], factors[i]);
      made[count] = row;
      for (int at = 0; at < row.size(); at++) {
        index.add(row.column(at), count);
      }
      for (int column : variables[i]) {
        double factor = rowOf[column] < 0 ? 0 : row.factor(column);
        if (factor != 0) {
          row.subtract(made[rowOf[column]], factor, column, count, index);
        }
      }
      int pivot = row.pivot(order);
      if (pivot < 0) {
        continue;
      }
      row.divide(row.factor(pivot));
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
    index.clear();
    for (int column : basic) {
      rowOf[column] = -1;
    }
    for (int row = 0; row < rows.length; row++) {
      rows[row] = firstRows[row].copy();
      basic[row] = firstBasic[row];
      rowOf[basic[row]] = row;
      for (int at = 0; at < rows[row].size(); at++) {
        index.add(rows[row].column(at), row);
      }
    }
  }

  /** Takes the column out of all rows but one. */
  private void clear(int column, int row, SparseRow[] all) {
    int[] others = Arrays.copyOf(index.rows(column), index.count(column));
    for (int i = others.length - 1; i >= 0; i--) {
      if (others[i] != row) {
        all[others[i]].subtract(all[row], all[others[i]].factor(column), column, others[i], index);
      }
    }
  }

  /** Searches within these limits from now on. */
  public void within(Limits other) {
    limits = other;
  }

  /** The differences at which the last search stopped; overwritten by the next one. */
  public double[] point() {
    return point;
  }

  /**
   * Moves one variable from the truth as far as it goes, at most to {@code limit}.
   *
   * @param sign 1 upwards, −1 downwards
   * @return how far it is from the truth in that direction
   */
  public double move(int column, int sign, double limit) {
    refresh();
    Arrays.fill(point, 0);
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

  /** What leads on at the least cost, or the first, which never goes in circles. */
  private int entering(boolean first) {
    int found = -1;
    double least = Double.MAX_VALUE;
    for (int j = 0; j < columns; j++) {
      double size = Math.abs(gain[j]);
      if (size > TINY
          && rowOf[j] < 0
          && (gain[j] > 0 ? point[j] < limits.high[j] - TINY : point[j] > limits.low[j] + TINY)) {
        if (first) {
          return j;
        }
        double price = price(j, gain[j] > 0 ? 1 : -1) / size;
        if (price < least) {
          found = j;
          least = price;
        }
      }
    }
    return found;
  }

  /** What a first small step of a variable costs together with all that it moves. */
  private double price(int entering, int way) {
    int count = index.count(entering);
    int[] touched = index.rows(entering);
    double sum = TOUCH * (count + 1) + price(entering, way, 1);
    for (int i = 0; i < count; i++) {
      int moved = basic[touched[i]];
      if (limits.cost[moved] > 0) {
        double factor = -rows[touched[i]].factor(entering) * way;
        sum += price(moved, factor > 0 ? 1 : -1, Math.abs(factor));
      }
    }
    return sum;
  }

  private double price(int column, int way, double length) {
    return limits.cost[column] * length * (point[column] * way >= -TINY ? 1 : -1);
  }

  private void step(int entering, int way, double most) {
    double room =
        way > 0 ? limits.high[entering] - point[entering] : point[entering] - limits.low[entering];
    double length = Math.min(room, most);
    int leaving = -1;
    int count = index.count(entering);
    int[] touched = index.rows(entering);
    for (int i = 0; i < count; i++) {
      int row = touched[i];
      double factor = -rows[row].factor(entering) * way;
      double left =
          factor > 0
              ? (limits.high[basic[row]] - point[basic[row]]) / factor
              : (limits.low[basic[row]] - point[basic[row]]) / factor;
      if (left < length - TINY
          || (leaving >= 0 && left < length + TINY && basic[row] < basic[leaving])) {
        length = Math.max(0, Math.min(left, length));
        leaving = row;
      }
    }
    if (length > 0) {
      point[entering] += way * length;
      for (int i = 0; i < count; i++) {
        point[basic[touched[i]]] -= rows[touched[i]].factor(entering) * way * length;
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
