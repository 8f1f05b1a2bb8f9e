package org.metodportal.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Unknown numbers, the bounds that are known of each, and sums of them that are known to lie
 * between two numbers.
 */
final class Knowledge {
  private static final double MOST = 1e6;
  private static final double TOLERANCE = 1e-6;
  private static final int ROUNDS = 60;

  /** A sum of unknowns between two numbers, either of which may be infinite. */
  record Range(double least, Sum sum, double most, String why) {}

  final List<Range> ranges = new ArrayList<>();
  private final List<Double> truths = new ArrayList<>();
  private final List<Boolean> whole = new ArrayList<>();
  private final List<Double> least = new ArrayList<>();
  private final List<Double> most = new ArrayList<>();

  /**
   * Adds an unknown.
   *
   * @param truth its number, by which claims are verified; never used to find them
   */
  int unknown(double truth, double atLeast, double atMost, boolean isWhole) {
    truths.add(truth);
    least.add(atLeast);
    most.add(Math.min(MOST, atMost));
    whole.add(isWhole);
    return truths.size() - 1;
  }

  int size() {
    return truths.size();
  }

  boolean isWhole(int unknown) {
    return whole.get(unknown);
  }

  void atMost(Sum smaller, Sum larger, String why) {
    Sum difference = new Sum().add(larger, 1).add(smaller, -1);
    addRange(-difference.constant(), difference, Double.POSITIVE_INFINITY, why);
  }

  void equal(Sum one, Sum other, String why) {
    Sum difference = new Sum().add(one, 1).add(other, -1);
    addRange(-difference.constant(), difference, -difference.constant(), why);
  }

  /** The same of numbers whose truth is known to some digits only. */
  void equalUnverified(Sum one, Sum other, String why) {
    Sum difference = new Sum().add(one, 1).add(other, -1);
    addRange(-difference.constant(), difference, -difference.constant(), why, false);
  }

  private void addRange(double atLeast, Sum sum, double atMost, String why) {
    addRange(atLeast, sum, atMost, why, true);
  }

  private void addRange(double atLeast, Sum sum, double atMost, String why, boolean verified) {
    Sum free = new Sum().add(sum, 1).add(-sum.constant());
    Range range = new Range(atLeast, free, atMost, why);
    double truth = verified ? free.at(truths()) : atLeast;
    if (truth < atLeast - TOLERANCE || truth > atMost + TOLERANCE) {
      throw new IllegalStateException("the relation does not hold: " + why + ": " + range);
    }
    if (!free.factors().isEmpty()) {
      ranges.add(range);
    }
  }

  double[] truths() {
    return truths.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Bounds of all unknowns. */
  static final class Bounds {
    final double[] least;
    final double[] most;

    Bounds(double[] least, double[] most) {
      this.least = least;
      this.most = most;
    }

    Bounds copy() {
      return new Bounds(least.clone(), most.clone());
    }

    boolean fixed(int unknown) {
      return most[unknown] - least[unknown] < TOLERANCE;
    }

    void fix(int unknown, double number) {
      least[unknown] = number;
      most[unknown] = number;
    }
  }

  /** What is known of each unknown by itself. */
  Bounds bounds() {
    return new Bounds(
        least.stream().mapToDouble(Double::doubleValue).toArray(),
        most.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Narrows bounds by each of the ranges until nothing moves. */
  void narrow(Bounds bounds, List<Range> by) {
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (Range range : by) {
        moved |= narrow(bounds, range);
      }
      if (!moved) {
        return;
      }
    }
  }

  private boolean narrow(Bounds bounds, Range range) {
    double low = 0;
    double high = 0;
    for (var factor : range.sum().factors().entrySet()) {
      int unknown = factor.getKey();
      double times = factor.getValue();
      low += times > 0 ? times * bounds.least[unknown] : times * bounds.most[unknown];
      high += times > 0 ? times * bounds.most[unknown] : times * bounds.least[unknown];
    }
    boolean moved = false;
    for (var factor : range.sum().factors().entrySet()) {
      int unknown = factor.getKey();
      double times = factor.getValue();
      double ownLow = times > 0 ? times * bounds.least[unknown] : times * bounds.most[unknown];
      double ownHigh = times > 0 ? times * bounds.most[unknown] : times * bounds.least[unknown];
      double newLow = (range.least() - (high - ownHigh)) / times;
      double newHigh = (range.most() - (low - ownLow)) / times;
      moved |= tighten(bounds, unknown, Math.min(newLow, newHigh), Math.max(newLow, newHigh));
    }
    return moved;
  }

  private boolean tighten(Bounds bounds, int unknown, double low, double high) {
    double atLeast = isWhole(unknown) ? Math.ceil(low - TOLERANCE) : low;
    double atMost = isWhole(unknown) ? Math.floor(high + TOLERANCE) : high;
    boolean moved = false;
    double step = isWhole(unknown) ? 0.5 : 0.01;
    if (atLeast > bounds.least[unknown] + step) {
      bounds.least[unknown] = atLeast;
      moved = true;
    }
    if (atMost < bounds.most[unknown] - step) {
      bounds.most[unknown] = atMost;
      moved = true;
    }
    return moved;
  }

  /** Sets of unknowns that no range ties to each other, where what is fixed ties nothing. */
  List<Part> parts(Bounds bounds) {
    int[] leader = new int[size()];
    Arrays.setAll(leader, each -> each);
    for (Range range : ranges) {
      int first = -1;
      for (int unknown : range.sum().factors().keySet()) {
        if (!bounds.fixed(unknown)) {
          int top = top(leader, unknown);
          if (first < 0) {
            first = top;
          }
          leader[top] = first;
        }
      }
    }
    List<Part> parts = new ArrayList<>();
    Part[] byLeader = new Part[size()];
    for (int unknown = 0; unknown < leader.length; unknown++) {
      if (!bounds.fixed(unknown)) {
        int top = top(leader, unknown);
        if (byLeader[top] == null) {
          byLeader[top] = new Part(new HashSet<>(), new ArrayList<>());
          parts.add(byLeader[top]);
        }
        byLeader[top].unknowns.add(unknown);
      }
    }
    for (Range range : ranges) {
      for (int unknown : range.sum().factors().keySet()) {
        if (!bounds.fixed(unknown)) {
          byLeader[top(leader, unknown)].ranges.add(range);
          break;
        }
      }
    }
    return parts;
  }

  /** For each unknown, the first of those that are the same number. */
  int[] same() {
    int[] leader = new int[size()];
    Arrays.setAll(leader, each -> each);
    for (Range range : ranges) {
      Map<Integer, Double> factors = range.sum().factors();
      if (range.least() == 0 && range.most() == 0 && factors.size() == 2) {
        List<Integer> two = List.copyOf(factors.keySet());
        if (factors.get(two.get(0)) == -factors.get(two.get(1))) {
          leader[top(leader, two.get(0))] = top(leader, two.get(1));
        }
      }
    }
    for (int unknown = 0; unknown < leader.length; unknown++) {
      leader[unknown] = top(leader, unknown);
    }
    return leader;
  }

  /** All unknowns with all ranges, as if nothing were known of any by itself. */
  Part whole() {
    Set<Integer> all = new HashSet<>();
    for (int unknown = 0; unknown < size(); unknown++) {
      all.add(unknown);
    }
    return new Part(all, ranges);
  }

  /** The sums that hold the least and the most of a sum, for whoever knows some numbers. */
  Set<String> reasons(Sum sum, Map<Integer, Double> facts) {
    Bounds raw = bounds();
    facts.forEach(raw::fix);
    Set<String> reasons = new TreeSet<>();
    try (LinearPrograms programs = new LinearPrograms(whole(), raw)) {
      for (boolean upwards : new boolean[] {true, false}) {
        if (programs.end(sum, upwards, truths()).isPresent()) {
          reasons.addAll(programs.reasons());
        }
      }
    }
    return reasons;
  }

  private static int top(int[] leader, int unknown) {
    int top = unknown;
    while (leader[top] != top) {
      leader[top] = leader[leader[top]];
      top = leader[top];
    }
    return top;
  }

  /** Unknowns that ranges tie to each other. */
  record Part(Set<Integer> unknowns, List<Range> ranges) {}
}
