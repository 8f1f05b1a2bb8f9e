package org.metodportal.content.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param start first character, in UTF-16 units
 * @param end the one after the last
 */
record Word(String written, Set<String> stems, int start, int end) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+");

  static List<Word> in(String text) {
    return in(text, RussianStem::of);
  }

  /**
   * The words of a text.
   *
   * @param stems gives the stems of a word, as {@link RussianStem#of} does
   */
  static List<Word> in(String text, Function<String, Set<String>> stems) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Word(word.group(), stems.apply(word.group()), word.start(), word.end()));
    }
    return words;
  }

  /** Whether both may be forms of one word. */
  boolean isFormOf(Word other) {
    return !Collections.disjoint(stems, other.stems);
  }

  /** «ИОМ», «ДПО»: letters that never change. */
  boolean isAbbreviation() {
    return ABBREVIATION.matcher(written).matches();
  }

  boolean isCapitalised() {
    return Character.isUpperCase(written.charAt(0));
  }
}
