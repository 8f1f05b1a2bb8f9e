package org.metodportal.content.roadmap;

import java.util.Locale;
import java.util.Map;

/** Makes the permanent anchor of an event from its number. */
final class EventNumber {
  private static final Map<Character, String> LATIN =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"));

  private EventNumber() {}

  /** {@code 13-4} for «13.4.», {@code 2-b} for «2 б»; empty when no letter or digit is there. */
  static String slug(String number) {
    StringBuilder slug = new StringBuilder();
    for (char c : number.toLowerCase(Locale.ROOT).toCharArray()) {
      if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
        slug.append(c);
      } else if (LATIN.containsKey(c)) {
        slug.append(slug.isEmpty() || slug.charAt(slug.length() - 1) == '-' ? "" : "-");
        slug.append(LATIN.get(c));
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
