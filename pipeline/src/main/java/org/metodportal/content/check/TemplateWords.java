package org.metodportal.content.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Words of a template that nobody replaced: «Напишите название практики». */
final class TemplateWords {
  private static final Pattern LEFT =
      Pattern.compile(
          "(?:^\\s*(?:[-*>]\\s+|#+\\s+|\\d[\\d.]*\\s+)?|:\\s+[\"']?|\\|\\s*)"
              + "(?<words>[Нн]апишите(?! нам| мне| на адрес| на почт| в комментари)[ ,][^|\\n]*)");
  private static final int LONGEST = 60;

  private TemplateWords() {}

  /** Reports every one of a text that is not a draft. */
  static void check(TextOfFile text, ProblemReport report) {
    if (text.isDraft()) {
      return;
    }
    for (int line = 0; line < text.lines().size(); line++) {
      Matcher left = LEFT.matcher(text.lines().get(line));
      while (!text.isComment(line) && left.find()) {
        String words = left.group("words").strip();
        String brief = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        report.add(
            Problem.warning("template-words")
                .in(text.territory())
                .at(text.at(line, left.start("words")))
                .says("Осталась подсказка заготовки: «" + brief + "».")
                .hint(
                    text.bodyFrom() < text.lines().size() && text.shown().split("/").length > 3
                        ? "Замените её своими словами; пока текст не готов, поставьте draft: true."
                        : "Замените её своими словами."));
      }
    }
  }
}
