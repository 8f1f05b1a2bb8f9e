package org.metodportal.problem;

import java.util.Comparator;

/** Order of texts by code point, which differs from {@code String}'s by UTF-16 unit. */
public final class CodePointOrder {
  /** The order as a comparator. */
  public static final Comparator<String> ORDER = CodePointOrder::compare;

  private CodePointOrder() {}

  /** Compares two texts by code point. */
  public static int compare(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean xHigh = Character.isSurrogate(x);
        boolean yHigh = Character.isSurrogate(y);
        return xHigh == yHigh ? Character.compare(x, y) : xHigh ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
