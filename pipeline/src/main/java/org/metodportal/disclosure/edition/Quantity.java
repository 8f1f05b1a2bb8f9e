package org.metodportal.disclosure.edition;

import org.jspecify.annotations.Nullable;

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

  /** The persons counted so; null where the cell does not tell them. */
  @Nullable Long of(Amounts amounts) {
    Long numerator = amounts.numerator();
    Long denominator = amounts.denominator();
    return switch (this) {
      case NUMERATOR -> numerator;
      case DENOMINATOR -> denominator;
      case COMPLEMENT ->
          numerator == null || denominator == null ? null : (Long) (denominator - numerator);
    };
  }
}
