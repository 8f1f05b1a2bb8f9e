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
  private static final Pattern DRAFT_ROW = Pattern.compile("(?iu)^\\|.*\\|\\s*черновик\\s*[:.—–-]");
  private static final int LONGEST = 60;

  private TemplateWords() {}

  /**
   * Reports every one of a text that is not a draft.
   *
   * @param territory whether the whole territory is a draft
   */
  static void check(TextOfFile text, boolean territory, ProblemReport report) {
    if (territory || text.isDraft()) {
      return;
    }
    for (int line = 0; line < text.lines().size(); line++) {
      Matcher left = LEFT.matcher(text.lines().get(line));
      boolean draft = DRAFT_ROW.matcher(text.lines().get(line)).find();
      while (!draft && !text.isComment(line) && left.find()) {
        String words = left.group("words").strip();
        String brief = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        report.add(
            Problem.error("template-words")
                .in(text.territory())
                .at(text.at(line, left.start("words")))
                .says("Осталась подсказка заготовки: «" + brief + "».")
                .hint(
                    "Замените её своими словами; пока "
                        + (text.shown().endsWith("/roadmap.md")
                            ? "строка не готова, начните мероприятие словом «Черновик:»."
                            : text.bodyFrom() < text.lines().size() && text.isCard()
                                ? "текст не готов, поставьте в нём draft: true."
                                : "территория не готова, поставьте draft: true в"
                                    + " territory.yaml.")));
      }
    }
  }
}
