package org.metodportal.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.system.LinkedSystem;

/**
 * Unknown variables that hang together, and other territories that publish the same. An alternative
 * counts only when it is whole and fulfils every equation in whole numbers, so a wide interval is
 * proved by two territories that anybody can check.
 */
final class Component {
  private static final double NEARLY_WHOLE = 1e-6;

  private final int[] variables;
  private final int[][] columns;
  private final int[][] factors;
  private final long[] low;
  private final long[] high;
  private final Simplex simplex;
  private final List<Alternative> alternatives = new ArrayList<>();

  /**
   * A territory that publishes the same.
   *
   * @param columns variables of the component that differ, ascending
   * @param changes by how many persons each differs
   */
  private record Alternative(int[] columns, long[] changes) {
    boolean isFreeOf(boolean[] fixed) {
      for (int column : columns) {
        if (fixed[column]) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A component.
   *
   * @param variables numbers of its variables
   * @param columns for each equation the places of its variables in {@code variables}
   * @param factors for each equation their factors
   */
  Component(LinkedSystem system, Bounds bounds, int[] variables, int[][] columns, int[][] factors) {
    this.variables = variables;
    this.columns = columns;
    this.factors = factors;
    low = new long[variables.length];
    high = new long[variables.length];
    simplex = new Simplex(variables.length, columns, factors);
    for (int i = 0; i < variables.length; i++) {
      long value = system.value(variables[i]);
      low[i] = bounds.low(variables[i]) - value;
      high[i] = bounds.high(variables[i]) - value;
      simplex.bound(i, (double) low[i], (double) high[i]);
    }
  }

  int[] variables() {
    return variables;
  }

  /** What a reader finds of a variable: how far down and up it can lie from the truth. */
  record Reach(long down, long up) {}

  /**
   * Which variables lie in too narrow an interval.
   *
   * @param needs how wide each must stay, by place in the component; 0 where nothing is asked
   * @param fixed what the reader knows beside what is told
   * @return for each variable its reach when it is narrower than asked, else null
   */
  @Nullable Reach[] narrow(int[] needs, boolean[] fixed) {
    Reach[] narrow = new Reach[variables.length];
    long[] up = new long[variables.length];
    long[] down = new long[variables.length];
    boolean isOpen = false;
    for (int i = 0; i < fixed.length; i++) {
      simplex.bound(i, fixed[i] ? 0 : (double) low[i], fixed[i] ? 0 : (double) high[i]);
      isOpen |= needs[i] > 0 && !fixed[i];
    }
    if (!isOpen) {
      return narrow;
    }
    for (Alternative alternative : alternatives) {
      if (alternative.isFreeOf(fixed)) {
        note(alternative, up, down);
      }
    }
    for (int i = 0; i < variables.length; i++) {
      if (needs[i] == 0 || fixed[i]) {
        continue;
      }
      search(i, 1, needs[i] - down[i], needs[i], up, down);
      search(i, -1, needs[i] - up[i], needs[i], up, down);
      if (up[i] + down[i] < needs[i]) {
        narrow[i] = new Reach(down[i], up[i]);
      }
    }
    return narrow;
  }

  private void search(int column, int sign, long limit, int need, long[] up, long[] down) {
    if (up[column] + down[column] >= need || (sign > 0 ? up : down)[column] >= limit) {
      return;
    }
    simplex.reset();
    double reached = simplex.move(column, sign, (double) limit);
    if (reached < 1 - NEARLY_WHOLE) {
      return;
    }
    Alternative found = verified(simplex.point());
    if (found != null) {
      alternatives.add(found);
      note(found, up, down);
    } else {
      // A vertex that is not whole: a reader who solves linear programmes finds no more than this.
      long[] side = sign > 0 ? up : down;
      side[column] = Math.max(side[column], (long) Math.floor(reached + NEARLY_WHOLE));
    }
  }

  private static void note(Alternative alternative, long[] up, long[] down) {
    for (int i = 0; i < alternative.columns.length; i++) {
      int column = alternative.columns[i];
      up[column] = Math.max(up[column], alternative.changes[i]);
      down[column] = Math.max(down[column], -alternative.changes[i]);
    }
  }

  /** The point in whole numbers, when it fulfils everything in whole numbers; else null. */
  private @Nullable Alternative verified(double[] point) {
    long[] whole = new long[point.length];
    int count = 0;
    for (int i = 0; i < point.length; i++) {
      whole[i] = Math.round(point[i]);
      if (Math.abs(whole[i] - point[i]) > NEARLY_WHOLE || whole[i] < low[i] || whole[i] > high[i]) {
        return null;
      }
      count += whole[i] == 0 ? 0 : 1;
    }
    for (int i = 0; i < columns.length; i++) {
      long sum = 0;
      for (int j = 0; j < columns[i].length; j++) {
        sum += factors[i][j] * whole[columns[i][j]];
      }
      if (sum != 0) {
        return null;
      }
    }
    int[] changed = new int[count];
    long[] changes = new long[count];
    int at = 0;
    for (int i = 0; i < whole.length; i++) {
      if (whole[i] != 0) {
        changed[at] = i;
        changes[at++] = whole[i];
      }
    }
    return new Alternative(changed, changes);
  }

  /** Nothing known beside what is told. */
  boolean[] nothing() {
    boolean[] fixed = new boolean[variables.length];
    Arrays.fill(fixed, false);
    return fixed;
  }
}
