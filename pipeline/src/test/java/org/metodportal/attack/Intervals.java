package org.metodportal.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.metodportal.attack.Knowledge.Bounds;
import org.metodportal.attack.Knowledge.Part;
import org.metodportal.attack.Knowledge.Range;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * How closely sums of tied unknowns can be told, by linear programs: a point that satisfies all
 * that is known is a witness for every sum at once, so most sums need no program of their own.
 */
final class Intervals {
  private static final double TOLERANCE = 1e-6;
  private static final int ROUNDS = 8;

  static {
    // They narrow variables for one aim and leave them so for the next.
    ExpressionsBasedModel.clearPresolvers();
  }

  private final Bounds bounds;
  private final double[] point;
  private final List<Integer> free;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Expression aim;
  private final Map<Integer, Variable> variables = new HashMap<>();
  private final Random random = new Random(20261130);
  private int programs;

  /**
   * Prepares the programs.
   *
   * @param values an array of all unknowns, for witnesses
   */
  Intervals(Part part, Bounds bounds, double[] values) {
    this.bounds = bounds;
    point = values;
    free = new ArrayList<>(new TreeSet<>(part.unknowns()));
    for (int unknown : free) {
      point[unknown] = bounds.least[unknown];
    }
    free.removeIf(bounds::fixed);
    for (int unknown : free) {
      variables.put(
          unknown,
          model
              .newVariable("x" + unknown)
              .lower(bounds.least[unknown])
              .upper(bounds.most[unknown]));
    }
    for (Range range : part.ranges()) {
      add(range);
    }
    aim = model.newExpression("aim");
    aim.weight(1);
  }

  private void add(Range range) {
    double fixed = 0;
    Map<Variable, Double> factors = new HashMap<>();
    for (var factor : range.sum().factors().entrySet()) {
      Variable variable = variables.get(factor.getKey());
      if (variable == null) {
        fixed += factor.getValue() * bounds.least[factor.getKey()];
      } else {
        factors.put(variable, factor.getValue());
      }
    }
    if (factors.isEmpty()) {
      return;
    }
    Expression expression = model.newExpression("r" + model.countExpressions());
    factors.forEach(expression::set);
    if (range.least() == range.most()) {
      expression.level(range.least() - fixed);
    } else {
      if (range.least() > Double.NEGATIVE_INFINITY) {
        expression.lower(range.least() - fixed);
      }
      if (range.most() < Double.POSITIVE_INFINITY) {
        expression.upper(range.most() - fixed);
      }
    }
  }

  int programs() {
    return programs;
  }

  /** An interval that was seen to be possible; it is the whole one where it is narrow. */
  static final class Seen {
    final Target target;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;

    Seen(Target target) {
      this.target = target;
    }

    /** Numbers of persons are whole, so an interval holds only whole ones. */
    boolean isWide() {
      return target.isWhole()
          ? Math.floor(most + 1e-4) - Math.ceil(least - 1e-4) >= target.least()
          : most - least >= target.least() - 1e-4;
    }
  }

  /** The targets that can be told more closely than they may, with the interval. */
  List<Seen> narrow(List<Target> targets) {
    List<Seen> open = new ArrayList<>();
    targets.forEach(target -> open.add(new Seen(target)));
    for (int round = 0; round < ROUNDS && open.size() > 2; round++) {
      Sum sum = new Sum();
      for (Seen seen : open) {
        sum.add(seen.target.sum(), round == 0 || random.nextBoolean() ? 1 : -1);
      }
      int before = open.size();
      solve(sum, true, open);
      solve(sum, false, open);
      open.removeIf(Seen::isWide);
      if (round > 2 && open.size() > before * 9 / 10) {
        break;
      }
    }
    List<Seen> narrow = new ArrayList<>();
    List<Seen> left = new ArrayList<>(open);
    for (Seen seen : open) {
      if (!seen.isWide()) {
        double most = solve(seen.target.sum(), true, left);
        double least = solve(seen.target.sum(), false, left);
        seen.most = Math.max(seen.most, most);
        seen.least = Math.min(seen.least, least);
        if (!seen.isWide()) {
          narrow.add(seen);
        }
      }
      left.remove(seen);
    }
    return narrow;
  }

  private double solve(Sum sum, boolean upwards, List<Seen> open) {
    variables.values().forEach(variable -> aim.set(variable, 0));
    boolean any = false;
    for (var factor : sum.factors().entrySet()) {
      Variable variable = variables.get(factor.getKey());
      if (variable != null) {
        aim.set(variable, factor.getValue());
        any = true;
      }
    }
    if (any) {
      programs++;
      Optimisation.Result result = upwards ? model.maximise() : model.minimise();
      if (!result.getState().isFeasible()) {
        throw new IllegalStateException("what is known contradicts itself: " + result.getState());
      }
      for (int place = 0; place < free.size(); place++) {
        point[free.get(place)] = result.doubleValue(place);
      }
    }
    for (Seen seen : open) {
      double value = seen.target.sum().at(point);
      seen.least = Math.min(seen.least, value);
      seen.most = Math.max(seen.most, value);
    }
    double reached = sum.at(point);
    return Math.abs(reached - Math.rint(reached)) < TOLERANCE ? Math.rint(reached) : reached;
  }
}
