package org.metodportal.document.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/**
 * Finds Latin letters inside Russian words: they look right, but search, sorting and screen readers
 * do not know the word. Parts of a word joined by a hyphen are words of their own.
 */
public final class LatinLetters {
  private static final int REPORTED = 20;
  private static final Pattern WORD = Pattern.compile("[A-Za-zА-Яа-яЁё]+");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
  private static final Pattern RUSSIAN = Pattern.compile("[А-Яа-яЁё]");

  private LatinLetters() {}

  /** A warning for each such word, the first {@value #REPORTED} of a file. */
  public static List<Problem> in(String text, String file, String territory) {
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      Matcher words = WORD.matcher(line);
      while (words.find() && problems.size() < REPORTED) {
        String word = words.group();
        Matcher latin = LATIN.matcher(word);
        if (RUSSIAN.matcher(word).find() && latin.find()) {
          problems.add(
              Problem.warning("latin-letter")
                  .in(territory)
                  .value(word)
                  .at(SourcePosition.of(file, number, words.start() + latin.start() + 1))
                  .says("В слове «" + word + "» латиницей набрано «" + latin.group() + "».")
                  .hint("Наберите эти буквы по-русски; иностранное слово отделите дефисом."));
        }
      }
    }
    return problems;
  }
}
