package org.metodportal.registry;

import org.jspecify.annotations.Nullable;

/**
 * An educational organization of a territory; source: table {@code organizations}.
 *
 * @param id normalised identifier, the key everywhere inside the program
 * @param spelling identifier as the office first wrote it, the form that is published
 * @param name name shown to people
 * @param type one of {@code школа, детский сад, дополнительное образование, центр, иное}
 * @param settlement {@code город} or {@code село}
 * @param lowResults whether it is on the list of schools with low results; null when unknown
 * @param fromYear first year of its work; {@link Integer#MIN_VALUE} when not given
 * @param toYear last year of its work; {@link Integer#MAX_VALUE} when not given
 * @param added what an office added to the table
 */
public record Organization(
    String id,
    String spelling,
    String name,
    String type,
    String settlement,
    @Nullable Boolean lowResults,
    int fromYear,
    int toYear,
    Added added) {

  /** One to whose table an office added no column. */
  public Organization(
      String id,
      String spelling,
      String name,
      String type,
      String settlement,
      @Nullable Boolean lowResults,
      int fromYear,
      int toYear) {
    this(id, spelling, name, type, settlement, lowResults, fromYear, toYear, Added.NONE);
  }

  /** Whether it works in the year. */
  public boolean activeIn(int year) {
    return fromYear <= year && year <= toYear;
  }
}
