package org.metodportal.attack;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.metodportal.attack.Knowledge.Bounds;
import org.metodportal.attack.Knowledge.Part;
import org.metodportal.attack.Knowledge.Range;

/**
 * The least and the most of sums of tied unknowns, by the simplex method of OR-Tools (GLOP), which
 * starts each program where the one before it ended. No program may take longer than a limit.
 */
final class LinearPrograms implements AutoCloseable {
  private static final long FIRST_TRY = 5_000;
  private static final long SECOND_TRY = 20_000;
  private static final double TOLERANCE = 1e-6;

  static {
    Loader.loadNativeLibraries();
  }

  private final MPSolver solver =
      new MPSolver("", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
  private final Map<Integer, MPVariable> variables = new LinkedHashMap<>();
  private final Map<MPConstraint, String> rows = new LinkedHashMap<>();
  private final MPObjective aim;
  private int solved;

  /**
   * Prepares the programs.
   *
   * @param bounds of all unknowns; those that are fixed are numbers here
   */
  LinearPrograms(Part part, Bounds bounds) {
    for (int unknown : new TreeSet<>(part.unknowns())) {
      if (!bounds.fixed(unknown)) {
        variables.put(
            unknown, solver.makeNumVar(bounds.least[unknown], bounds.most[unknown], "x" + unknown));
      }
    }
    for (Range range : part.ranges()) {
      add(range, bounds);
    }
    aim = solver.objective();
  }

  private void add(Range range, Bounds bounds) {
    double fixed = 0;
    Map<MPVariable, Double> factors = new LinkedHashMap<>();
    for (var factor : range.sum().factors().entrySet()) {
      MPVariable variable = variables.get(factor.getKey());
      if (variable == null) {
        fixed += factor.getValue() * bounds.least[factor.getKey()];
      } else {
        factors.put(variable, factor.getValue());
      }
    }
    if (!factors.isEmpty()) {
      MPConstraint row = solver.makeConstraint(range.least() - fixed, range.most() - fixed);
      factors.forEach(row::setCoefficient);
      rows.put(row, range.why());
    }
  }

  /** Programs that came to an end. */
  int solved() {
    return solved;
  }

  /**
   * Finds the end of a sum.
   *
   * @param point takes the place where it is reached
   * @return nothing when the limit was reached first
   */
  OptionalDouble end(Sum sum, boolean upwards, double[] point) {
    aim.clear();
    boolean any = false;
    for (var factor : sum.factors().entrySet()) {
      MPVariable variable = variables.get(factor.getKey());
      if (variable != null) {
        aim.setCoefficient(variable, factor.getValue());
        any = true;
      }
    }
    if (any) {
      aim.setOptimizationDirection(upwards);
      if (!isSolved(FIRST_TRY, MPSolverParameters.PresolveValues.PRESOLVE_OFF)
          && !isSolved(SECOND_TRY, MPSolverParameters.PresolveValues.PRESOLVE_ON)) {
        return OptionalDouble.empty();
      }
      solved++;
      variables.forEach((unknown, variable) -> point[unknown] = variable.solutionValue());
    }
    double reached = sum.at(point);
    return OptionalDouble.of(
        Math.abs(reached - Math.rint(reached)) < TOLERANCE ? Math.rint(reached) : reached);
  }

  private boolean isSolved(long limit, MPSolverParameters.PresolveValues presolve) {
    MPSolverParameters how = new MPSolverParameters();
    how.setIntegerParam(MPSolverParameters.IntegerParam.PRESOLVE, presolve.swigValue());
    how.setIntegerParam(
        MPSolverParameters.IntegerParam.INCREMENTALITY,
        MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
    solver.setTimeLimit(limit);
    MPSolver.ResultStatus status = solver.solve(how);
    how.delete();
    if (status == MPSolver.ResultStatus.INFEASIBLE || status == MPSolver.ResultStatus.UNBOUNDED) {
      throw new IllegalStateException("what is known contradicts itself: " + status);
    }
    return status == MPSolver.ResultStatus.OPTIMAL;
  }

  /** From what the end of the last program follows. */
  Set<String> reasons() {
    Set<String> reasons = new TreeSet<>();
    rows.forEach(
        (row, why) -> {
          if (Math.abs(row.dualValue()) > TOLERANCE) {
            reasons.add(why);
          }
        });
    return reasons;
  }

  /** Takes what somebody knows in place of what was known before. */
  void bound(Bounds bounds) {
    variables.forEach(
        (unknown, variable) -> {
          if (variable.lb() != bounds.least[unknown] || variable.ub() != bounds.most[unknown]) {
            variable.setBounds(bounds.least[unknown], bounds.most[unknown]);
          }
        });
  }

  @Override
  public void close() {
    solver.delete();
  }
}
