package org.metodportal.disclosure.audit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.metodportal.disclosure.system.Equation;
import org.metodportal.disclosure.system.LinkedSystem;

/**
 * What a reader bounds every variable to who looks at one sum at a time, again and again. No
 * variable lies outside; whoever looks at several sums together may know more.
 */
public final class Bounds {
  /** No upper bound. */
  public static final long NONE = Long.MAX_VALUE / 1024;

  /** Each sum is looked at so many times at most: the bounds that are left are still true. */
  private static final int ROUNDS = 40;

  private final LinkedSystem system;
  private final long[] low;
  private final long[] high;
  private final ArrayDeque<Integer> open = new ArrayDeque<>();
  private final BitSet waiting = new BitSet();
  private final int[] rounds;
  private boolean contradicts;

  /**
   * The bounds of a reader who is told some variables.
   *
   * @param known whether the reader is told the variable
   */
  public Bounds(LinkedSystem system, IntPredicate known) {
    this.system = system;
    low = new long[system.size()];
    high = new long[system.size()];
    rounds = new int[system.equations().size()];
    Arrays.fill(high, NONE);
    for (int variable = 0; variable < low.length; variable++) {
      if (known.test(variable)) {
        low[variable] = system.value(variable);
        high[variable] = low[variable];
      } else {
        low[variable] = system.floor(variable);
      }
    }
    for (int equation = 0; equation < system.equations().size(); equation++) {
      wait(equation);
    }
    run();
  }

  private void wait(int equation) {
    if (!waiting.get(equation) && rounds[equation] < ROUNDS) {
      waiting.set(equation);
      open.add(equation);
    }
  }

  private void run() {
    while (!open.isEmpty() && !contradicts) {
      int equation = open.remove();
      waiting.clear(equation);
      rounds[equation]++;
      look(system.equations().get(equation), equation);
    }
  }

  private void look(Equation equation, int number) {
    int[] variables = equation.variables();
    int[] factors = equation.factors();
    long least = 0;
    long most = 0;
    int unboundedBelow = 0;
    int unboundedAbove = 0;
    for (int i = 0; i < variables.length; i++) {
      long lowest = factors[i] > 0 ? low[variables[i]] : -high[variables[i]];
      long highest = factors[i] > 0 ? high[variables[i]] : -low[variables[i]];
      long factor = Math.abs(factors[i]);
      if (lowest <= -NONE) {
        unboundedBelow++;
      } else {
        least += factor * lowest;
      }
      if (highest >= NONE) {
        unboundedAbove++;
      } else {
        most += factor * highest;
      }
    }
    for (int i = 0; i < variables.length; i++) {
      int variable = variables[i];
      long factor = Math.abs(factors[i]);
      long lowest = factors[i] > 0 ? low[variable] : -high[variable];
      long highest = factors[i] > 0 ? high[variable] : -low[variable];
      // The others add up to what the variable takes back.
      if (unboundedBelow == 0 || (unboundedBelow == 1 && lowest <= -NONE)) {
        long others = least - (lowest <= -NONE ? 0 : factor * lowest);
        long bound = Math.floorDiv(-others, factor);
        narrow(variable, factors[i] > 0, bound, number);
      }
      if (unboundedAbove == 0 || (unboundedAbove == 1 && highest >= NONE)) {
        long others = most - (highest >= NONE ? 0 : factor * highest);
        long bound = Math.floorDiv(others, factor);
        narrow(variable, factors[i] < 0, bound, number);
      }
    }
  }

  /**
   * Notes a bound.
   *
   * @param above whether the variable is at most {@code bound}; else it is at least its opposite
   */
  private void narrow(int variable, boolean above, long bound, int number) {
    if (above && bound < high[variable]) {
      high[variable] = bound;
    } else if (!above && -bound > low[variable]) {
      low[variable] = -bound;
    } else {
      return;
    }
    contradicts |= low[variable] > high[variable];
    for (int equation : system.equationsOf(variable)) {
      if (equation != number) {
        wait(equation);
      }
    }
  }

  /** Whether what the reader is told cannot be true together; then no bound means anything. */
  public boolean contradicts() {
    return contradicts;
  }

  /** The least that the variable can be. */
  public long low(int variable) {
    return low[variable];
  }

  /** The most that the variable can be; {@link #NONE} when there is no bound. */
  public long high(int variable) {
    return high[variable];
  }

  /** How many persons lie between the bounds. */
  public long width(int variable) {
    return high[variable] - low[variable];
  }
}
