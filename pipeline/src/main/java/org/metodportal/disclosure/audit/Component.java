package org.metodportal.disclosure.audit;

import java.util.ArrayList;
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

  private final LinkedSystem system;
  private final int[] variables;
  private final long[] low;
  private final long[] high;
  private final int[][] columns;
  private final int[][] factors;
  private final List<World> worlds;
  private final int[] columnOf;
  private @Nullable Simplex simplex;

  /**
   * A component.
   *
   * @param variables numbers of its variables, ascending
   * @param columns for each equation the places of its variables in {@code variables}
   * @param factors for each equation their factors
   * @param worlds other territories that publish the same, as far as they differ here
   */
  Component(
      LinkedSystem system,
      Bounds bounds,
      int[] variables,
      int[][] columns,
      int[][] factors,
      List<World> worlds) {
    this.system = system;
    this.variables = variables;
    this.columns = columns;
    this.factors = factors;
    this.worlds = new ArrayList<>(worlds);
    columnOf = new int[system.size()];
    for (int i = 0; i < variables.length; i++) {
      columnOf[variables[i]] = i;
    }
    low = new long[variables.length];
    high = new long[variables.length];
    for (int i = 0; i < variables.length; i++) {
      long value = system.value(variables[i]);
      low[i] = bounds.low(variables[i]) - value;
      high[i] = bounds.high(variables[i]) - value;
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
    for (World world : worlds) {
      if (!world.touches(variable -> fixed[columnOf[variable]])) {
        note(world, up, down);
      }
    }
    boolean isBounded = false;
    for (int i = 0; i < variables.length; i++) {
      if (needs[i] == 0 || fixed[i] || up[i] + down[i] >= needs[i]) {
        continue;
      }
      Simplex search = simplex();
      if (!isBounded) {
        isBounded = true;
        for (int j = 0; j < fixed.length; j++) {
          search.bound(j, fixed[j] ? 0 : (double) low[j], fixed[j] ? 0 : (double) high[j]);
        }
      }
      search(i, 1, needs[i], up, down);
      search(i, -1, needs[i], up, down);
      if (up[i] + down[i] < needs[i]) {
        narrow[i] = new Reach(down[i], up[i]);
      }
    }
    return narrow;
  }

  private Simplex simplex() {
    Simplex made = simplex;
    if (made == null) {
      made = new Simplex(columns, factors, new int[variables.length]);
      simplex = made;
    }
    return made;
  }

  private void search(int column, int sign, int need, long[] up, long[] down) {
    long[] side = sign > 0 ? up : down;
    long limit = need - (sign > 0 ? down : up)[column];
    if (up[column] + down[column] >= need || side[column] >= limit) {
      return;
    }
    Simplex search = simplex();
    double reached = search.move(column, sign, (double) limit);
    if (reached < 1 - NEARLY_WHOLE) {
      return;
    }
    World found = world(search.point());
    if (found != null) {
      worlds.add(found);
      note(found, up, down);
    } else {
      // A vertex that is not whole: a reader who solves linear programmes finds no more than this.
      side[column] = Math.max(side[column], (long) Math.floor(reached + NEARLY_WHOLE));
    }
  }

  private @Nullable World world(double[] point) {
    double[] all = new double[system.size()];
    for (int i = 0; i < point.length; i++) {
      all[variables[i]] = point[i];
    }
    return World.of(system, all);
  }

  private void note(World world, long[] up, long[] down) {
    for (int i = 0; i < world.variables().length; i++) {
      int column = columnOf[world.variables()[i]];
      up[column] = Math.max(up[column], world.changes()[i]);
      down[column] = Math.max(down[column], -world.changes()[i]);
    }
  }

  /** Nothing known beside what is told. */
  boolean[] nothing() {
    return new boolean[variables.length];
  }
}
