package org.metodportal.attack;

import java.util.Map;
import java.util.TreeMap;

/** A number and unknowns with whole factors, added up. */
final class Sum {
  private final TreeMap<Integer, Double> factors = new TreeMap<>();
  private double constant;

  static Sum number(double constant) {
    return new Sum().add(constant);
  }

  static Sum unknown(int unknown) {
    Sum sum = new Sum();
    sum.factors.put(unknown, 1.0);
    return sum;
  }

  Sum add(double number) {
    constant += number;
    return this;
  }

  Sum add(Sum other, double times) {
    constant += times * other.constant;
    other.factors.forEach(
        (unknown, factor) -> {
          double now = factors.merge(unknown, times * factor, Double::sum);
          if (now == 0) {
            factors.remove(unknown);
          }
        });
    return this;
  }

  Map<Integer, Double> factors() {
    return factors;
  }

  @Override
  public String toString() {
    return factors + " + " + constant;
  }

  double constant() {
    return constant;
  }

  /** The sum where each unknown has a value. */
  double at(double[] values) {
    double sum = constant;
    for (Map.Entry<Integer, Double> factor : factors.entrySet()) {
      sum += factor.getValue() * values[factor.getKey()];
    }
    return sum;
  }
}
