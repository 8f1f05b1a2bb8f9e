package org.metodportal.indicator;

/** The three truths as compiled expressions give them. */
final class Truth {
  static final byte TRUE = 1;
  static final byte FALSE = 0;
  static final byte UNKNOWN = -1;

  private Truth() {}
}
