package org.metodportal.disclosure.audit;

import java.util.ArrayList;
import java.util.BitSet;
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
  private final List<List<Move>> moves = new ArrayList<>();
  private final int[] columnOf;
  private final Simplex.Limits limits;
  private int congruentTables;
  private @Nullable Simplex simplex;

  /** By how much a variable differs in a congruent table of that number. */
  private record Move(int congruent, long change) {}

  /**
   * A component.
   *
   * @param variables numbers of its variables, ascending
   * @param columns for each equation the places of its variables in {@code variables}
   * @param factors for each equation their factors
   * @param congruentTables other territories that publish the same, as far as they differ here
   */
  Component(
      LinkedSystem system,
      Bounds bounds,
      int[] variables,
      int[][] columns,
      int[][] factors,
      List<CongruentTable> congruentTables) {
    this.system = system;
    this.variables = variables;
    this.columns = columns;
    this.factors = factors;
    columnOf = new int[system.size()];
    for (int i = 0; i < variables.length; i++) {
      columnOf[variables[i]] = i;
      moves.add(new ArrayList<>());
    }
    congruentTables.forEach(this::add);
    limits = new Simplex.Limits(variables.length);
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
  record Reach(long down, long up) {
    long width() {
      return down + up;
    }
  }

  /**
   * Which variables lie in too narrow an interval.
   *
   * @param levels how wide each must stay, by place in the component; 0 where nothing is asked
   * @param fixed what the reader knows beside what is told
   * @return for each variable its reach when it is narrower than asked, else null
   */
  @Nullable Reach[] narrow(int[] levels, boolean[] fixed) {
    Reach[] narrow = new Reach[variables.length];
    BitSet refuted = new BitSet();
    for (int i = 0; i < fixed.length; i++) {
      if (fixed[i]) {
        moves.get(i).forEach(move -> refuted.set(move.congruent));
      }
    }
    boolean isBounded = false;
    for (int i = 0; i < variables.length; i++) {
      if (levels[i] == 0 || fixed[i] || reach(i, levels[i], refuted).width() >= levels[i]) {
        continue;
      }
      if (!isBounded) {
        isBounded = true;
        for (int j = 0; j < fixed.length; j++) {
          limits.bound(j, fixed[j] ? 0 : (double) low[j], fixed[j] ? 0 : (double) high[j]);
        }
      }
      Reach found = searched(i, levels[i], refuted);
      narrow[i] = found.width() < levels[i] ? found : null;
    }
    return narrow;
  }

  /**
   * How far a variable moves in congruent tables that are not refuted; at least so far as is
   * needed.
   */
  private Reach reach(int column, int need, BitSet refuted) {
    long down = 0;
    long up = 0;
    for (Move move : moves.get(column)) {
      if (!refuted.get(move.congruent)) {
        up = Math.max(up, move.change);
        down = Math.max(down, -move.change);
        if (up + down >= need) {
          break;
        }
      }
    }
    return new Reach(down, up);
  }

  /** The same after a search up and down. */
  private Reach searched(int column, int need, BitSet refuted) {
    long up = searched(column, 1, need - reach(column, need, refuted).down);
    Reach found = reach(column, need, refuted);
    up = Math.max(up, found.up);
    if (up + found.down >= need) {
      return new Reach(found.down, up);
    }
    long down = searched(column, -1, need - up);
    return new Reach(Math.max(found.down, down), up);
  }

  /** How far a variable moves one way, at most to a limit. */
  private long searched(int column, int sign, long limit) {
    Simplex search = simplex();
    double reached = search.move(column, sign, (double) limit);
    if (reached < 1 - NEARLY_WHOLE) {
      return 0;
    }
    CongruentTable found = congruent(search.point());
    if (found != null) {
      add(found);
      return sign * found.change(variables[column]);
    }
    // A vertex that is not whole: a reader who solves linear programmes finds no more than this.
    return (long) Math.floor(reached + NEARLY_WHOLE);
  }

  private Simplex simplex() {
    Simplex made = simplex;
    if (made == null) {
      made = new Simplex(columns, factors, new int[variables.length]);
      made.within(limits);
      simplex = made;
    }
    return made;
  }

  private @Nullable CongruentTable congruent(double[] point) {
    double[] all = new double[system.size()];
    for (int i = 0; i < point.length; i++) {
      all[variables[i]] = point[i];
    }
    return CongruentTable.of(system, all);
  }

  private void add(CongruentTable congruent) {
    for (int i = 0; i < congruent.variables().length; i++) {
      moves
          .get(columnOf[congruent.variables()[i]])
          .add(new Move(congruentTables, congruent.changes()[i]));
    }
    congruentTables++;
  }

  /** Nothing known beside what is told. */
  boolean[] nothing() {
    return new boolean[variables.length];
  }
}
