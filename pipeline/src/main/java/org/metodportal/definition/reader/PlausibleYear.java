package org.metodportal.definition.reader;

/** The years that content may name. */
final class PlausibleYear {
  static final String HINT = "Напишите год от 2000 до 2099.";

  private PlausibleYear() {}

  static boolean plausible(int year) {
    return year >= 2000 && year <= 2099;
  }
}
