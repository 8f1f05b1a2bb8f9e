package org.metodportal.page.text;

/** Words that end as a sentence does. */
public final class Sentence {
  private Sentence() {}

  /** With one full stop, also after an abbreviation that ends with its own; empty stays empty. */
  public static String of(String words) {
    return words.isEmpty() || words.endsWith(".") ? words : words + ".";
  }
}
