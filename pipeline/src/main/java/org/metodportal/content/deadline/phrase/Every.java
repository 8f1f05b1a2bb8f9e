package org.metodportal.content.deadline.phrase;

/** How often a recurring event comes round. */
public enum Every {
  DAY("day"),
  WEEK("week"),
  MONTH("month"),
  QUARTER("quarter"),
  HALF_YEAR("half-year"),
  YEAR("year"),
  FIVE_YEARS("five-years"),
  /** A school term («четверть», «триместр»): its days differ from school to school. */
  TERM("term");

  private final String code;

  Every(String code) {
    this.code = code;
  }

  /** The word of the contract, such as {@code half-year}. */
  public String code() {
    return code;
  }
}
