package org.metodportal.disclosure.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.system.Equation;
import org.metodportal.disclosure.system.LinkedSystem;

/**
 * Another territory that publishes the same: whole numbers that fulfil every equation. Two of them
 * prove that an interval is wide, and anybody can check them. The literature on cell suppression
 * calls such tables congruent.
 *
 * @param variables numbers that differ from the truth, ascending
 * @param changes by how much each differs, never 0
 */
public record CongruentTable(int[] variables, long[] changes) {
  private static final double NEARLY_WHOLE = 1e-6;

  /**
   * The congruent table at a point of a search, when it is whole and fulfils everything; else null.
   *
   * @param point for each variable by how much it differs from the truth
   */
  public static @Nullable CongruentTable of(LinkedSystem system, double[] point) {
    int count = 0;
    for (double each : point) {
      count += Math.abs(each) > NEARLY_WHOLE ? 1 : 0;
    }
    int[] variables = new int[count];
    long[] changes = new long[count];
    count = 0;
    for (int i = 0; i < point.length; i++) {
      if (Math.abs(point[i]) > NEARLY_WHOLE) {
        long whole = Math.round(point[i]);
        if (Math.abs(whole - point[i]) > NEARLY_WHOLE) {
          return null;
        }
        variables[count] = i;
        changes[count++] = whole;
      }
    }
    boolean holds = holds(system, variables, variable -> Math.round(point[variable]));
    return holds ? new CongruentTable(variables, changes) : null;
  }

  /** Whether every number reaches what is known of it and every equation is fulfilled. */
  boolean holds(LinkedSystem system) {
    return holds(system, variables, this::change);
  }

  private static boolean holds(LinkedSystem system, int[] variables, IntToLongFunction change) {
    BitSet seen = new BitSet();
    for (int variable : variables) {
      if (system.value(variable) + change.applyAsLong(variable) < system.floor(variable)) {
        return false;
      }
      for (int number : system.equationsOf(variable)) {
        if (!seen.get(number)) {
          seen.set(number);
          if (!fulfils(system.equations().get(number), change)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean fulfils(Equation equation, IntToLongFunction change) {
    long sum = 0;
    for (int i = 0; i < equation.variables().length; i++) {
      sum += equation.factors()[i] * change.applyAsLong(equation.variables()[i]);
    }
    return sum == 0;
  }

  /** By how much a number differs; 0 when it is the same. */
  public long change(int variable) {
    int at = Arrays.binarySearch(variables, variable);
    return at < 0 ? 0 : changes[at];
  }

  /** Whether one of the numbers that differ is such. */
  public boolean touches(IntPredicate such) {
    for (int variable : variables) {
      if (such.test(variable)) {
        return true;
      }
    }
    return false;
  }
}
