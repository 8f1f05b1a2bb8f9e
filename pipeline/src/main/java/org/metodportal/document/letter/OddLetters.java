package org.metodportal.document.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/**
 * Finds characters that a reader sees as a square, as nothing, or as nonsense: what office programs
 * leave behind and what a wrong encoding makes of Russian letters.
 */
public final class OddLetters {
  /** One kind of such characters, what is wrong and how to mend it. */
  private record Kind(Pattern pattern, String message, String hint) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]"),
              "Здесь невидимый знак (мягкий перенос или пробел без ширины): поиск не найдёт слова.",
              "Сотрите это место и наберите заново."),
          new Kind(
              Pattern.compile("[\\ue000-\\uf8ff\\ufffd]"),
              "Здесь знак, которого нет в обычных шрифтах: читатель увидит квадрат.",
              "Замените его буквой или знаком с клавиатуры."),
          new Kind(
              Pattern.compile("[иеИЕ][\\u0306\\u0308]"),
              "Буква «й» или «ё» набрана двумя знаками: поиск не найдёт слова.",
              "Сотрите её и наберите одной клавишей."),
          new Kind(
              Pattern.compile("\\?{4,}"),
              "Вместо букв здесь знаки вопроса: слова потеряны при сохранении.",
              "Скопируйте это место из исходного текста заново, файл сохраните в UTF-8."),
          new Kind(
              Pattern.compile(
                  "(?:[РСÐÑ][\\u0080-\\u00bf\\u0402-\\u040f\\u0451-\\u045f\\u0490\\u0491"
                      + "\\u2013-\\u203a\\u20ac\\u2116\\u2122]){3,}|[\\u00c0-\\u00ff]{4,}"),
              "Русские буквы прочитаны в чужой кодировке.",
              "Скопируйте это место из исходного текста заново, файл сохраните в UTF-8."));

  private OddLetters() {}

  /** Whether some character may begin one of the kinds: most texts have none. */
  private static boolean mayHold(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual = (c < '\u0080' && c != '?') || (Letters.isRussian(c) && c != 'ё');
      if (!usual && isOdd(c, before)) {
        return true;
      }
      before = c;
    }
    return false;
  }

  private static boolean isOdd(char c, char before) {
    boolean garbled = "РСÐÑ".indexOf(before) >= 0;
    return garbled
        || (c == '?' && before == '?')
        || c == '\u00ad'
        || (c >= '\u00c0' && c <= '\u00ff')
        || c == '\u0306'
        || c == '\u0308'
        || (c >= '\u200b' && c <= '\u200f')
        || c == '\u2060'
        || c >= '\ue000';
  }

  /** A warning for each kind that a text has, where its first character stands. */
  public static List<Problem> in(String text, String file, String territory) {
    List<Problem> problems = new ArrayList<>();
    if (!mayHold(text)) {
      return problems;
    }
    for (Kind kind : KINDS) {
      Matcher found = kind.pattern().matcher(text);
      if (found.find()) {
        String before = text.substring(0, found.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int lineStart = before.lastIndexOf('\n') + 1;
        int column = before.codePointCount(lineStart, before.length()) + 1;
        problems.add(
            Problem.warning("odd-letter")
                .in(territory)
                .at(SourcePosition.of(file, line, column))
                .says(kind.message())
                .hint(kind.hint()));
      }
    }
    return problems;
  }
}
