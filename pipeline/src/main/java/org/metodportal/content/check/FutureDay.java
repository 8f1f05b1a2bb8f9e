package org.metodportal.content.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Days of what keys tell as done that have not come yet: an act, a publication, a decision. */
final class FutureDay {
  private static final Pattern DONE =
      Pattern.compile(
          "(?:^|[\\s{,])(?<key>published|updated|date):\\s*[\"']?(?<day>\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern BEGINS =
      Pattern.compile("^(?<key>since):\\s*[\"']?(?<day>\\d{4}-\\d{2}-\\d{2})");

  /** A measure that begins later than in so many years was dated by a slip of the finger. */
  private static final int YEARS_AHEAD = 5;

  private FutureDay() {}

  /**
   * Warns of each of them.
   *
   * @param asOf the day that counts as today; that day itself has come
   */
  static void check(TextOfFile text, LocalDate asOf, ProblemReport report) {
    for (int line = 0; line < text.bodyFrom(); line++) {
      if (!text.isComment(line)) {
        tell(DONE, text, line, asOf, report);
        tell(BEGINS, text, line, asOf.plusYears(YEARS_AHEAD), report);
      }
    }
  }

  private static void tell(
      Pattern pattern, TextOfFile text, int line, LocalDate latest, ProblemReport report) {
    Matcher found = pattern.matcher(text.lines().get(line));
    while (found.find()) {
      LocalDate day = day(found.group("day"));
      if (day.isAfter(latest)) {
        report.add(
            Problem.warning("future-date")
                .in(text.territory())
                .value(day.toString())
                .at(text.at(line, found.start("day")))
                .says("Дата " + day + " ещё не наступила (ключ «" + found.group("key") + "»).")
                .hint("Проверьте год: чаще всего в нём опечатка."));
      }
    }
  }

  /** The day; the earliest there is when a calendar has no such day, which its reader tells. */
  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException noSuchDay) {
      return LocalDate.MIN;
    }
  }
}
