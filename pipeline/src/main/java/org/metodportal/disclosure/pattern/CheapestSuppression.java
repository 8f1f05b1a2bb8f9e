package org.metodportal.disclosure.pattern;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.audit.Auditor;
import org.metodportal.disclosure.audit.CongruentTable;
import org.metodportal.disclosure.audit.ProtectionLevels;
import org.metodportal.disclosure.audit.Simplex;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.Equation;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.SuppressionPattern;

/**
 * Finds, for a number that lies in too narrow an interval, the cheapest cells to hide so that it
 * can move: a linear programme in which a shown number costs what hiding it costs a reader, for
 * each person by which it differs.
 *
 * <p>Source: J. P. Kelly, B. L. Golden, A. A. Assad, Cell suppression: disclosure protection for
 * sensitive tabular data, Networks 22 (1992).
 */
final class CheapestSuppression {
  private static final double NEARLY_NOTHING = 1e-6;
  private static final double NO_LIMIT = 1e15;
  private static final int[] NOTHING = {};

  private final LinkedSystem system;
  private final SuppressionPattern pattern;
  private final ProtectionLevels levels;
  private final Weights weights;
  private final CongruentTables congruentTables;
  private final Simplex simplex;
  private final Leeway asHidden;
  private final Leeway hidingMore;

  CheapestSuppression(
      SuppressionPattern pattern,
      ProtectionLevels levels,
      Weights weights,
      CongruentTables congruentTables) {
    this.pattern = pattern;
    this.system = pattern.system();
    this.levels = levels;
    this.weights = weights;
    this.congruentTables = congruentTables;
    int[][] variables = new int[system.equations().size()][];
    int[][] factors = new int[variables.length][];
    for (int i = 0; i < variables.length; i++) {
      Equation equation = system.equations().get(i);
      int count = 0;
      int[] open = new int[equation.variables().length];
      int[] with = new int[open.length];
      for (int j = 0; j < open.length; j++) {
        if (!system.isToldByTotals(equation.variables()[j])) {
          open[count] = equation.variables()[j];
          with[count++] = equation.factors()[j];
        }
      }
      variables[i] = Arrays.copyOf(open, count);
      factors[i] = Arrays.copyOf(with, count);
    }
    int[] order = new int[system.size()];
    for (int variable = 0; variable < order.length; variable++) {
      order[variable] =
          system.tellers(variable).length == 0 ? 0 : pattern.isKnown(variable) ? 2 : 1;
    }
    simplex = new Simplex(variables, factors, order);
    asHidden = new Leeway(false);
    hidingMore = new Leeway(true);
  }

  /** Looks for congruent tables in which the number moves so far while nothing more is hidden. */
  boolean isWide(int variable, int width, int insider) {
    if (congruentTables.isWide(variable, width, insider)) {
      return true;
    }
    bound(insider, asHidden);
    for (int sign = 1; sign >= -1; sign -= 2) {
      long limit = width - congruentTables.reach(variable, -sign, insider);
      if (congruentTables.reach(variable, sign, insider) < limit) {
        simplex.move(variable, sign, (double) limit);
        note(CongruentTable.of(system, simplex.point()));
      }
    }
    return congruentTables.isWide(variable, width, insider);
  }

  /** Hides what it costs least to hide so that the number moves so far, or as far as it can. */
  void open(int variable, int width, int insider) {
    if (isWide(variable, width, insider)) {
      return;
    }
    bound(insider, hidingMore);
    double @Nullable [] best = null;
    long least = Long.MAX_VALUE;
    for (int sign = 1; sign >= -1; sign -= 2) {
      long limit = width - congruentTables.reach(variable, -sign, insider);
      if (simplex.move(variable, sign, (double) limit) > limit - NEARLY_NOTHING) {
        long price = price(simplex.point());
        if (price < least) {
          least = price;
          best = simplex.point().clone();
        }
      }
    }
    if (best != null) {
      take(best);
    } else {
      openBothWays(variable, width, insider);
    }
  }

  private void openBothWays(int variable, int width, int insider) {
    long found = 0;
    for (int sign = 1; sign >= -1; sign -= 2) {
      bound(insider, hidingMore);
      long limit = width - found;
      double reached = simplex.move(variable, sign, (double) limit);
      if (reached > NEARLY_NOTHING) {
        found += (long) Math.floor(reached + NEARLY_NOTHING);
        take(simplex.point().clone());
      }
    }
    if (found < width) {
      if (insider == Auditor.EVERYBODY) {
        levels.lower(variable, found);
      } else {
        levels.lower(insider, variable, found);
      }
    }
  }

  private void take(double[] point) {
    for (int variable = 0; variable < point.length; variable++) {
      if (Math.abs(point[variable]) > NEARLY_NOTHING && pattern.isKnown(variable)) {
        for (int cell : system.tellers(variable)) {
          pattern.hide(cell);
        }
      }
    }
    note(CongruentTable.of(system, point));
  }

  private void note(@Nullable CongruentTable congruent) {
    if (congruent != null && congruent.variables().length > 0) {
      congruentTables.add(congruent);
    }
  }

  private long price(double[] point) {
    BitSet cells = new BitSet();
    for (int variable = 0; variable < point.length; variable++) {
      if (hidingMore.limits.cost(variable) > 0 && Math.abs(point[variable]) > NEARLY_NOTHING) {
        for (int cell : system.tellers(variable)) {
          if (!pattern.isHidden(cell)) {
            cells.set(cell);
          }
        }
      }
    }
    return cells.stream().mapToLong(weights::ofCell).sum();
  }

  /** Sets how far numbers may move for somebody, while cells may be hidden or not. */
  private void bound(int insider, Leeway leeway) {
    leeway.follow();
    leeway.fix(insider == Auditor.EVERYBODY ? NOTHING : levels.insiders().known(insider));
    simplex.within(leeway.limits);
  }

  /** What may move, and at what cost; follows what is hidden and shown meanwhile. */
  private final class Leeway {
    final Simplex.Limits limits = new Simplex.Limits(system.size());
    private final boolean hides;
    private int[] fixed = NOTHING;
    private int seen;

    Leeway(boolean hides) {
      this.hides = hides;
      seen = pattern.changed().size();
      for (int variable = 0; variable < system.size(); variable++) {
        bound(variable);
      }
    }

    void follow() {
      for (; seen < pattern.changed().size(); seen++) {
        Cell cell = pattern.changed().get(seen);
        bound(cell.whole());
        if (cell.hasPart()) {
          bound(cell.part());
        }
      }
    }

    void fix(int[] known) {
      for (int variable : fixed) {
        bound(variable);
      }
      fixed = known;
      for (int variable : fixed) {
        limits.bound(variable, 0, 0);
      }
    }

    private void bound(int variable) {
      boolean told = pattern.isKnown(variable);
      limits.cost(variable, told && hides ? (double) weights.of(variable, pattern) : 0);
      if (system.isToldByTotals(variable) || (told && !hides)) {
        limits.bound(variable, 0, 0);
      } else {
        limits.bound(
            variable, (double) (system.floor(variable) - system.value(variable)), NO_LIMIT);
      }
    }
  }
}
