package org.metodportal.indicator;

/** Years that content may name. */
final class Years {
  static final String HINT = "Напишите год от 2000 до 2099.";

  private Years() {}

  static boolean plausible(int year) {
    return year >= 2000 && year <= 2099;
  }
}
