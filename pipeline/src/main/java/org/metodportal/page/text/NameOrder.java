package org.metodportal.page.text;

import java.util.Comparator;
import java.util.Locale;

/**
 * Order of names as a reader looks for them: letter case does not count, ё stands with е, numbers
 * go by size, so that «Школа № 2» comes before «Школа № 10». Names that differ in none of these go
 * by their characters.
 */
public final class NameOrder {
  /** The order. */
  public static final Comparator<String> COMPARATOR = NameOrder::compare;

  private NameOrder() {}

  private static int compare(String a, String b) {
    int order = compareFolded(folded(a), folded(b));
    return order != 0 ? order : a.compareTo(b);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private static int compareFolded(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int order;
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int endA = digitsEnd(a, i);
        int endB = digitsEnd(b, j);
        order = compareNumbers(a.substring(i, endA), b.substring(j, endB));
        i = endA;
        j = endB;
      } else {
        order = Character.compare(a.charAt(i++), b.charAt(j++));
      }
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  private static int compareNumbers(String a, String b) {
    String x = withoutLeadingZeros(a);
    String y = withoutLeadingZeros(b);
    return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
  }

  private static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
