package org.metodportal.content.deadline.phrase;

import org.jspecify.annotations.Nullable;

/**
 * The year said after a month or a quarter.
 *
 * @param first calendar year, or the year in which a school year starts; absent when not said
 * @param school whether a school year is meant
 */
public record SaidYear(@Nullable Integer first, boolean school) {
  /** No year is said. */
  public static final SaidYear NOTHING = new SaidYear(null, false);

  /** The calendar year of a month. */
  public @Nullable Integer yearOf(int month) {
    return first == null ? null : school && month < 9 ? Integer.valueOf(first + 1) : first;
  }
}
