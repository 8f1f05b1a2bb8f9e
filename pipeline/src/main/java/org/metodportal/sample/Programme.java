package org.metodportal.sample;

/**
 * A programme of further training.
 *
 * @param use what people take it for; decides its operator and topic
 * @param registry «да», «нет» or empty
 * @param fromYear its first year, 0 when it was always there
 * @param toYear its last year, 0 when it goes on
 */
record Programme(
    String id,
    String title,
    Use use,
    String operator,
    String kind,
    String topic,
    int hours,
    String registry,
    int fromYear,
    int toYear) {

  enum Use {
    /** Of the federal register, chosen by diagnostics. */
    REGISTRY,
    CENTRE,
    QUALITY,
    COMMAND,
    ACADEMY,
    FEDERAL,
    OTHER
  }

  boolean isActive(int year) {
    return fromYear <= year && (toYear == 0 || toYear >= year);
  }
}
