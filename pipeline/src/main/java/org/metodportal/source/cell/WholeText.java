package org.metodportal.source.cell;

/** Whole numbers that a program has written with a fraction of zero: {@code 1002.0} is 1002. */
final class WholeText {
  private WholeText() {}

  /** The digits before such a fraction; any other text as it is. */
  static String of(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == 0 || at + 1 >= text.length() || (text.charAt(at) != '.' && text.charAt(at) != ',')) {
      return text;
    }
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) != '0') {
        return text;
      }
    }
    return text.substring(0, at);
  }
}
