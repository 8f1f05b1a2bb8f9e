package org.metodportal.page.text;

import java.util.List;

/** Small numbers as words; greater ones as digits. */
public final class RussianNumerals {
  private static final List<String> GENITIVE =
      List.of("двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти", "десяти");

  private RussianNumerals() {}

  /** After «у» and «после», of a feminine noun: {@code одной}, {@code двух}, {@code 11}. */
  public static String genitive(long number) {
    return number == 1 ? "одной" : counted(number);
  }

  /** The same of a masculine noun: {@code одного}, {@code двух}, {@code 11}. */
  public static String genitiveMasculine(long number) {
    return number == 1 ? "одного" : counted(number);
  }

  private static String counted(long number) {
    return number >= 2 && number <= GENITIVE.size() + 1
        ? GENITIVE.get((int) number - 2)
        : RussianNumbers.whole(number);
  }
}
