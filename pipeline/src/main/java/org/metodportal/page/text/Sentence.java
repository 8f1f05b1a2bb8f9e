package org.metodportal.page.text;

import java.util.List;
import java.util.Locale;

/** Words that end as a sentence does. */
public final class Sentence {
  private Sentence() {}

  /** With one full stop, also after an abbreviation that ends with its own; empty stays empty. */
  public static String of(String words) {
    return words.isEmpty() || words.endsWith(".") ? words : words + ".";
  }

  /** With a capital letter at the start. */
  public static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int rest = words.offsetByCodePoints(0, 1);
    return words.substring(0, rest).toUpperCase(Locale.ROOT) + words.substring(rest);
  }

  /** One list in words: {@code педагоги, руководители и заместители}; empty of none. */
  public static String enumerated(List<String> words) {
    int last = words.size() - 1;
    return last <= 0
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " и " + words.get(last);
  }
}
