package org.metodportal.content.roadmap;

import java.util.Locale;
import org.metodportal.document.LatinName;

/** Makes the permanent anchor of an event from its number. */
final class EventNumber {
  private EventNumber() {}

  /** {@code 13-4} for «13.4.», {@code 2-b} for «2 б»; empty when no letter or digit is there. */
  static String slug(String number) {
    StringBuilder slug = new StringBuilder();
    for (char c : number.toLowerCase(Locale.ROOT).toCharArray()) {
      if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
        slug.append(c);
      } else if (!LatinName.letter(c).isEmpty()) {
        slug.append(slug.isEmpty() || slug.charAt(slug.length() - 1) == '-' ? "" : "-");
        slug.append(LatinName.letter(c));
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }

  /** «13.4» for «№ 13.4.». */
  static String shown(String number) {
    String bare = number.startsWith("№") ? number.substring(1) : number;
    bare = bare.replace('\u00a0', ' ').strip();
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
