package org.metodportal.cli;

/** Exit codes of the command-line contract. */
final class Exit {
  static final int DONE = 0;
  static final int PROBLEMS = 1;
  static final int WRONG_USE = 2;
  static final int REFUSED = 3;
  static final int MACHINE = 5;

  private Exit() {}
}
