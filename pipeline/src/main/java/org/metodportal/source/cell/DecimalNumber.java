package org.metodportal.source.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as offices write it: {@code 1 234,5}, {@code 78,0}, {@code 10 %}, {@code 72 ч.} */
public final class DecimalNumber {
  private static final Pattern SHAPE =
      Pattern.compile(
          "([+-]?(?:\\d{1,3}(?: \\d{3})+|\\d+))(?:[.,](\\d+))?(?: ?(?:%"
              + "|(?:а(?:к(?:ад(?:емическ(?:их|ого))?)?)?\\.? ?)?(?:ч|час|часа|часов)\\.?"
              + "|чел\\.?|человек|человека))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private DecimalNumber() {}

  /** The number, or NaN for a text that is none. */
  public static double parse(String text) {
    int length = text.length();
    if (length > 0 && length <= 9) {
      int whole = 0;
      int i = 0;
      while (i < length && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        whole = whole * 10 + (text.charAt(i++) - '0');
      }
      if (i == length) {
        return whole;
      }
    }
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      return Double.NaN;
    }
    String whole = matcher.group(1).replace(" ", "");
    String fraction = matcher.group(2);
    // Adding zero turns the −0 of "-0" into 0, so that equal numbers have equal bytes.
    return Double.parseDouble(fraction == null ? whole : whole + "." + fraction) + 0.0;
  }
}
