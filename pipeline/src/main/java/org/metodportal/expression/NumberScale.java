package org.metodportal.expression;

import org.jspecify.annotations.Nullable;

/** What numbers of one meaning may be, so that a number of another scale is doubted. */
enum NumberScale {
  /** Achievement of targets. */
  INDEX(0, 1, "Индекс и достижение критерия бывают от 0 до 1."),
  /** Shares and scores. */
  PERCENT(0, 100, "Это проценты: они бывают от 0 до 100."),
  /** Full years of a person. */
  AGE(0, 100, "Это полных лет."),
  /** Full years of work. */
  EXPERIENCE(0, 80, "Это полных лет стажа."),
  /** A year. */
  YEAR(1990, 2100, "Это год, четыре цифры.");

  /** From here on a number that stands for an index is likely to be meant in per cent. */
  private static final double FEWEST_PERCENT = 5;

  private static final double WHOLE = 100;

  private final double least;
  private final double most;
  private final String words;

  NumberScale(double least, double most, String words) {
    this.least = least;
    this.most = most;
    this.words = words;
  }

  /** Russian sentence: what the numbers are. */
  String words() {
    return words;
  }

  /** Whether a number is likely to be of another scale. */
  boolean doubts(double number) {
    return number < least || number > most || isPartOfOne(number);
  }

  /** The number that was probably meant by one that is doubted; null when none is likely. */
  @Nullable Double meant(double number) {
    if (this == INDEX && number >= FEWEST_PERCENT && number <= WHOLE) {
      return number / WHOLE;
    }
    return isPartOfOne(number) ? (Double) (number * WHOLE) : null;
  }

  private boolean isPartOfOne(double number) {
    return this == PERCENT && number > 0 && number < 1;
  }
}
