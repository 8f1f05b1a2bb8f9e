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
          "(?:^|[\\s{,])(?<key>published|updated|date|withdrawn):\\s*[\"']?(?<day>\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern BEGINS =
      Pattern.compile("^(?<key>since):\\s*[\"']?(?<day>\\d{4}-\\d{2}-\\d{2})");

  private static final Pattern IN_FORCE =
      Pattern.compile("^in_force_from:\\s*[\"']?(?<year>\\d{4})\\b");

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
        tellYear(text, line, asOf.getYear() + 1, report);
        tell(BEGINS, text, line, asOf.plusYears(YEARS_AHEAD), report);
      }
    }
  }

  /** An act in force from the year after the next one on leaves every year without a target. */
  private static void tellYear(TextOfFile text, int line, int latest, ProblemReport report) {
    Matcher found = IN_FORCE.matcher(text.lines().get(line));
    if (found.find() && Integer.parseInt(found.group("year")) > latest) {
      report.add(
          Problem.warning("future-date")
              .in(text.territory())
              .value(found.group("year"))
              .at(text.at(line, found.start("year")))
              .says(
                  "Документ вступит в силу только в "
                      + found.group("year")
                      + " году: до тех пор ни у одного года нет цели.")
              .hint("Проверьте год: чаще всего в нём опечатка."));
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
