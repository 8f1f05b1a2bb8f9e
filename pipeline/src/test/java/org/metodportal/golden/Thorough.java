package org.metodportal.golden;

/** Whether the run makes its long sweeps in full: {@code -Pthorough}. */
public final class Thorough {
  private Thorough() {}

  /** False in an everyday build, which makes a part of each sweep. */
  public static boolean isAsked() {
    return Boolean.getBoolean("metodportal.thorough");
  }
}
