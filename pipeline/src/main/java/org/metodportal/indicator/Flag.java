package org.metodportal.indicator;

/** Why a figure has no value. */
public enum Flag {
  /** It has one. */
  NONE(""),
  /** Hidden to protect persons. */
  HIDDEN("c"),
  /** A share whose denominator is 0. */
  ZERO_DENOMINATOR("z"),
  /** Nothing to count. */
  NO_VALUE("x");

  private final String code;

  Flag(String code) {
    this.code = code;
  }

  /** The letter of the published table; empty for none. */
  public String code() {
    return code;
  }
}
