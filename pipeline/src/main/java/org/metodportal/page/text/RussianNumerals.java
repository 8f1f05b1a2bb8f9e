package org.metodportal.page.text;

import java.util.List;

/** Small numbers as words; greater ones as digits. */
public final class RussianNumerals {
  private static final List<String> GENITIVE =
      List.of("двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти", "десяти");

  private static final List<String> NOMINATIVE =
      List.of("две", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять");

  private RussianNumerals() {}

  /** As the subject, of a feminine noun: {@code одна}, {@code две}, {@code 11}. */
  public static String nominative(long number) {
    return number == 1 ? "одна" : of(NOMINATIVE, number);
  }

  /** After «у» and «после», of a feminine noun: {@code одной}, {@code двух}, {@code 11}. */
  public static String genitive(long number) {
    return number == 1 ? "одной" : counted(number);
  }

  /** The same of a masculine noun: {@code одного}, {@code двух}, {@code 11}. */
  public static String genitiveMasculine(long number) {
    return number == 1 ? "одного" : counted(number);
  }

  private static String counted(long number) {
    return of(GENITIVE, number);
  }

  /** The word of a number from two on; digits where the list has none. */
  private static String of(List<String> words, long number) {
    return number >= 2 && number <= words.size() + 1
        ? words.get((int) number - 2)
        : RussianNumbers.whole(number);
  }
}
