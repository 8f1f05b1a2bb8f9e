package org.metodportal.content.glossary;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * What the forms of a Russian word have in common: Lucene's stem, ё as е, and one spelling for the
 * fleeting vowel of «стажировка — стажировок». Other words are themselves in lower case.
 */
final class RussianStem {
  private static final Pattern FLEETING = Pattern.compile("(.*[бвгджзклмнпрстфхцчшщ])[ое]к");

  private static final Pattern CONSONANT = Pattern.compile("[бвгджзклмнпрстфхцчшщ]$");

  private RussianStem() {}

  /**
   * Stems by which the word may be found; two words are forms of one when they share a stem. A word
   * that ends in a consonant has two: «дефицит» alone would lose its end, which looks like that of
   * a verb, so its genitive «дефицита» is asked as well.
   */
  static Set<String> of(String word) {
    String folded = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    Set<String> stems = new LinkedHashSet<>();
    stems.add(stem(folded));
    if (CONSONANT.matcher(folded).find()) {
      stems.add(stem(folded + "а"));
    }
    return stems;
  }

  /** The one stem by which terms of different glossaries are put together. */
  static String key(String word) {
    String key = "";
    for (String stem : of(word)) {
      key = stem;
    }
    return key;
  }

  private static String stem(String word) {
    RussianStemmer stemmer = new RussianStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    Matcher fleeting = FLEETING.matcher(stem);
    return fleeting.matches() ? fleeting.group(1) + "к" : stem;
  }
}
