package org.metodportal.disclosure.pair;

/** What of a cell counts persons. */
public enum Quantity {
  /** Persons who meet the condition. */
  NUMERATOR("числитель"),
  /** Persons of the cell who do not meet it. */
  COMPLEMENT("остальные"),
  /** All persons of the cell. */
  DENOMINATOR("знаменатель");

  private final String words;

  Quantity(String words) {
    this.words = words;
  }

  /** Its Russian name. */
  public String words() {
    return words;
  }
}
