package org.metodportal.disclosure.pair;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a shown cell tells.
 *
 * @param numerator persons who meet the condition; null for means and levels
 * @param denominator all persons; null where a count is a part of nothing
 * @param value the value as published; null for a count beside the indicators
 */
public record Amounts(
    @Nullable Long numerator, @Nullable Long denominator, @Nullable BigDecimal value) {
  /** A cell without persons. */
  public static final Amounts NOBODY = new Amounts(0L, 0L, null);

  /** Fewest persons by whom a published number may move; source: rule 6 of the contract. */
  public static final long FEWEST = 3;

  /** How far a cell moved between two nights. */
  public enum Move {
    /** Everything is as it was. */
    STILL,
    /** So little that one or two persons could be read from it. */
    SMALL,
    /** By three persons or more wherever it moved. */
    LARGE
  }

  /** Whether a difference would tell of one or two persons. */
  public static boolean isSmall(long difference) {
    return difference != 0 && Math.abs(difference) < FEWEST;
  }

  /** The persons counted so; null where the cell does not tell them. */
  public @Nullable Long of(Quantity quantity) {
    return switch (quantity) {
      case NUMERATOR -> numerator;
      case DENOMINATOR -> denominator;
      case COMPLEMENT ->
          numerator == null || denominator == null ? null : (Long) (denominator - numerator);
    };
  }

  /**
   * How far a cell is from what it was. A mean whose persons stayed as many moves by too little
   * whatever its value: it may be the score of one of them.
   */
  public Move from(Amounts before) {
    boolean large = false;
    for (Quantity quantity : Quantity.values()) {
      Long was = before.of(quantity);
      Long is = of(quantity);
      if ((was == null) != (is == null)) {
        return Move.SMALL;
      }
      if (was != null && is != null && !was.equals(is)) {
        if (isSmall(is - was)) {
          return Move.SMALL;
        }
        large = true;
      }
    }
    if (large) {
      return Move.LARGE;
    }
    return sameValue(before) ? Move.STILL : Move.SMALL;
  }

  private boolean sameValue(Amounts before) {
    BigDecimal was = before.value();
    if (value == null || was == null) {
      return value == null && was == null;
    }
    return value.compareTo(was) == 0;
  }
}
