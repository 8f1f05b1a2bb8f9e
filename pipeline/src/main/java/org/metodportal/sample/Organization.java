package org.metodportal.sample;

/**
 * An organization and its place among the others.
 *
 * @param index its number in the territory, from 0
 * @param rank its number among those of its type, from 0
 * @param town whether it is in a town, else in a village
 * @param lowResults «да», «нет» or empty
 * @param fromYear the year it opened, 0 when long ago
 * @param toYear its last year, 0 when it works on
 * @param jobs how many jobs it has, the leaders' included
 * @param standing how strong it is in everything it does, in [0, 1): evenly spread over the
 *     organizations
 */
record Organization(
    int index,
    String id,
    String name,
    Type type,
    int rank,
    boolean town,
    String lowResults,
    int fromYear,
    int toYear,
    int jobs,
    double standing) {

  enum Type {
    SCHOOL("школа", "school", "Школа"),
    KINDERGARTEN("детский сад", "kinder", "Детский сад"),
    ADDITIONAL("дополнительное образование", "extra", "Дом творчества"),
    CENTRE("центр", "centre", "Методический центр"),
    OTHER("иное", "other", "Служба сопровождения");

    private final String code;
    private final String slug;
    private final String noun;

    Type(String code, String slug, String noun) {
      this.code = code;
      this.slug = slug;
      this.noun = noun;
    }

    String code() {
      return code;
    }

    String slug() {
      return slug;
    }

    String noun() {
      return noun;
    }

    boolean teaches() {
      return this == SCHOOL || this == KINDERGARTEN || this == ADDITIONAL;
    }
  }

  private static final double GOLDEN_RATIO = 0.6180339887498949;

  boolean isActive(int year) {
    return year >= firstYear() && year <= lastYear();
  }

  int firstYear() {
    return Math.max(fromYear, Curve.FIRST_YEAR);
  }

  int lastYear() {
    return toYear == 0 ? Curve.LAST_YEAR : Math.min(toYear, Curve.LAST_YEAR);
  }

  /** Heads and deputies among its jobs; they hold the first ones. */
  int leaders() {
    return jobs < 12 ? 1 : jobs < 40 ? 2 : jobs < 65 ? 3 : 4;
  }

  /**
   * The probability here of what has the probability {@code mean} on average over the territory:
   * near 0 in the weakest organizations, up to three times the mean in the strongest.
   *
   * @param shift turns the order of the organizations a little, 0–1, the same for one concern
   */
  double share(double mean, double shift) {
    double strength = fraction(standing + 0.2 * shift);
    if (mean <= 0.5) {
      return mean * factor(mean, strength);
    }
    return 1 - (1 - mean) * factor(1 - mean, 1 - strength);
  }

  /**
   * Whether it is among the {@code share} of its type that has something, such as an own mentoring
   * model; evenly spread, so the share is kept exactly however few they are.
   */
  boolean adopts(double share, double shift) {
    return fraction(rank * GOLDEN_RATIO + shift) < share;
  }

  /** An even spread in [0, 1) over the organizations: the standing of number {@code index}. */
  static double spread(int index, double shift) {
    return fraction(index * GOLDEN_RATIO + shift);
  }

  /** Has the mean 1 over evenly spread strengths, and never takes {@code mean} above 1. */
  private static double factor(double mean, double strength) {
    return mean <= 1.0 / 3 ? 3 * strength * strength : 2 * strength;
  }

  private static double fraction(double number) {
    return number - Math.floor(number);
  }
}
