package org.metodportal.registry;

import org.jspecify.annotations.Nullable;

/**
 * A programme of further professional education; source: table {@code programmes}.
 *
 * @param id normalised identifier
 * @param spelling identifier as first written
 * @param title title shown to people
 * @param operator who teaches it, a code of the table
 * @param kind {@code ПК}, {@code ПП} or {@code стажировка}
 * @param topic code of the topic; null when unknown
 * @param hours length in academic hours; null when unknown
 * @param federalRegistry whether it stands in the federal registry; null when unknown
 * @param fromYear first year it is offered; {@link Integer#MIN_VALUE} when not given
 * @param toYear last year it is offered; {@link Integer#MAX_VALUE} when not given
 * @param added what an office added to the table
 */
public record Programme(
    String id,
    String spelling,
    String title,
    String operator,
    String kind,
    @Nullable String topic,
    @Nullable Double hours,
    @Nullable Boolean federalRegistry,
    int fromYear,
    int toYear,
    Added added) {

  /** One to whose table an office added no column. */
  public Programme(
      String id,
      String spelling,
      String title,
      String operator,
      String kind,
      @Nullable String topic,
      @Nullable Double hours,
      @Nullable Boolean federalRegistry,
      int fromYear,
      int toYear) {
    this(
        id,
        spelling,
        title,
        operator,
        kind,
        topic,
        hours,
        federalRegistry,
        fromYear,
        toYear,
        Added.NONE);
  }

  /** Whether it is offered in the year. */
  public boolean activeIn(int year) {
    return fromYear <= year && year <= toYear;
  }
}
