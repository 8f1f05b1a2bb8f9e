package org.metodportal.document.letter;

/** Letters of the two alphabets that are taken for each other. */
public final class Letters {
  private Letters() {}

  /** Whether a character is one of the 26 Latin letters, capital or small. */
  public static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether a character is one of the 33 Russian letters, capital or small. */
  public static boolean isRussian(char c) {
    return isSmallRussian(c) || isCapitalRussian(c);
  }

  /** Whether a character is a small Russian letter. */
  public static boolean isSmallRussian(char c) {
    return (c >= 'а' && c <= 'я') || c == 'ё';
  }

  /** Whether a character is a capital Russian letter. */
  public static boolean isCapitalRussian(char c) {
    return (c >= 'А' && c <= 'Я') || c == 'Ё';
  }
}
