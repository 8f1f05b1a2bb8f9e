package org.metodportal.sample;

/** A figure of each of the six years. */
record Curve(
    double in2020, double in2021, double in2022, double in2023, double in2024, double in2025) {

  static final int FIRST_YEAR = 2020;
  static final int LAST_YEAR = 2025;

  /** Stands in a curve for a year in which nobody was asked or nobody answered. */
  static final double NO_ANSWER = Double.NaN;

  static Curve flat(double figure) {
    return new Curve(figure, figure, figure, figure, figure, figure);
  }

  /** The figure of a year from 2020 to 2025. */
  double at(int year) {
    return switch (year) {
      case 2020 -> in2020;
      case 2021 -> in2021;
      case 2022 -> in2022;
      case 2023 -> in2023;
      case 2024 -> in2024;
      case 2025 -> in2025;
      default -> throw new IllegalArgumentException("a curve covers 2020-2025, not " + year);
    };
  }

  /** The figure of a year read as per cent: 0–1. */
  double share(int year) {
    return at(year) / 100;
  }
}
