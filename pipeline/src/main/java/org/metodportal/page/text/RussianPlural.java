package org.metodportal.page.text;

/** The form of a noun that a whole number asks for. */
public final class RussianPlural {
  private RussianPlural() {}

  /**
   * The nominative's form: 1, 21 показатель; 2, 22 показателя; 0, 5, 11, 12 показателей.
   *
   * @param one form with 1
   * @param few form with 2
   * @param many form with 5
   */
  public static String form(long number, String one, String few, String many) {
    long tens = Math.abs(number) % 100;
    long ones = tens % 10;
    if (tens >= 11 && tens <= 14) {
      return many;
    }
    if (ones == 1) {
      return one;
    }
    return ones >= 2 && ones <= 4 ? few : many;
  }

  /** The number and the noun, kept together: {@code 5 показателей}. */
  public static String count(long number, String one, String few, String many) {
    return RussianNumbers.whole(number) + "\u00a0" + form(number, one, few, many);
  }

  /**
   * The genitive's form, after «из» and «не менее»: 1, 21 человека; all others человек.
   *
   * @param singular genitive singular
   * @param plural genitive plural
   */
  public static String genitive(long number, String singular, String plural) {
    return form(number, singular, plural, plural);
  }
}
