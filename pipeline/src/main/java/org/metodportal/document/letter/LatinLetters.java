package org.metodportal.document.letter;

import java.util.ArrayList;
import java.util.List;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/**
 * Finds Latin letters inside Russian words: they look right, but search, sorting and screen readers
 * do not know the word. Parts of a word joined by a hyphen are words of their own.
 */
public final class LatinLetters {
  private static final int REPORTED = 20;

  private LatinLetters() {}

  /** A warning for each such word, the first {@value #REPORTED} of a file. */
  public static List<Problem> in(String text, String file, String territory) {
    List<Problem> problems = new ArrayList<>();
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length() && problems.size() < REPORTED; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (isLetter(c)) {
        int start = i;
        boolean latin = false;
        boolean russian = false;
        for (; i < text.length() && isLetter(text.charAt(i)); i++) {
          latin |= Letters.isLatin(text.charAt(i));
          russian |= Letters.isRussian(text.charAt(i));
        }
        if (latin && russian) {
          problems.add(
              problem(
                  text.substring(start, i),
                  SourcePosition.of(file, line, start - lineStart + 1),
                  territory));
        }
        i--;
      }
    }
    return problems;
  }

  private static boolean isLetter(char c) {
    return Letters.isLatin(c) || Letters.isRussian(c);
  }

  /** The warning about a word that begins at a place. */
  private static Problem problem(String word, SourcePosition at, String territory) {
    int start = 0;
    while (!Letters.isLatin(word.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < word.length() && Letters.isLatin(word.charAt(end))) {
      end++;
    }
    return Problem.warning("latin-letter")
        .in(territory)
        .value(word)
        .at(SourcePosition.of(at.file(), at.line(), at.column() + start))
        .says("В слове «" + word + "» латиницей набрано «" + word.substring(start, end) + "».")
        .hint("Наберите эти буквы по-русски; иностранное слово отделите дефисом.");
  }
}
