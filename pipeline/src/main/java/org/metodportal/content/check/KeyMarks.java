package org.metodportal.content.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.problem.ProblemReport;

/** Signs in the values of keys that YAML or a page takes otherwise than their author meant. */
final class KeyMarks {
  private static final Pattern HIDDEN_END =
      Pattern.compile("^\\w[\\w-]*:\\s+[^\"'\\[{|>#\\s].* (#\\S.*)$");

  /** Keys whose values are expressions, in which such signs mean something. */
  private static final Set<String> EXPRESSIONS =
      Set.of("population", "condition", "score", "members", "met", "per", "when");

  private static final Pattern VALUE =
      Pattern.compile("^\\s*(?:- )?\\{?(?<key>[a-z_]+):\\s+(?<value>.*\\S)\\s*$");
  private static final Pattern MARKS =
      Pattern.compile(
          "\\*\\*|(?<![\\w/.-])__(?=[^\\s_])[^_]*__|`|\\[[^\\[\\]]+]\\([^()\\s]+\\)|&[a-z]{2,8};|&#\\d+;");

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?>");

  private KeyMarks() {}

  /** Reports such signs in the keys of a text. */
  static void check(TextOfFile text, ProblemReport report) {
    for (int line = 0; line < text.bodyFrom(); line++) {
      hidden(text, line, report);
      marks(text, line, report);
    }
  }

  /** Values of keys are shown as they are: marks of Markdown and HTML stay in sight. */
  private static void marks(TextOfFile text, int line, ProblemReport report) {
    Matcher value = VALUE.matcher(text.lines().get(line));
    if (text.isComment(line) || !value.matches() || EXPRESSIONS.contains(value.group("key"))) {
      return;
    }
    for (Pattern pattern : List.of(MARKS, TAG)) {
      Matcher mark = pattern.matcher(value.group("value"));
      if (mark.find()) {
        warn(
            text,
            report,
            "key-markup",
            line,
            value.start("value") + mark.start(),
            "В ключах нет разметки: «" + mark.group() + "» останется на странице как есть.",
            "Оставьте одни слова; выделение и ссылки пишут в тексте под ключами.");
        return;
      }
    }
  }

  /** «title: Практика #1»: YAML takes the rest for a comment. */
  private static void hidden(TextOfFile text, int line, ProblemReport report) {
    Matcher hidden = HIDDEN_END.matcher(text.lines().get(line));
    if (hidden.matches()) {
      warn(
          text,
          report,
          "yaml-hash",
          line,
          hidden.start(1),
          "Всё после « #» в этой строке не прочитано: так начинается комментарий.",
          "Возьмите значение целиком в кавычки.");
    }
  }

  private static void warn(
      TextOfFile text,
      ProblemReport report,
      String code,
      int line,
      int column,
      String message,
      String hint) {
    report.add(text.warning(code, line, column, message, hint));
  }
}
