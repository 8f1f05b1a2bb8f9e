package org.metodportal.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.metodportal.content.check.PersonalData.Found;
import org.metodportal.content.check.PersonalData.Kind;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.Severity;

/**
 * Personal data in texts, by rule 9 of the contract of disclosure: only the office's own contacts,
 * and names only with a valid consent. Messages never repeat the value.
 */
final class PersonsInTexts {
  private final Set<String> own;

  /**
   * @param own telephones and mailboxes that the portal declares as the office's own, in one
   *     spelling
   */
  PersonsInTexts(Set<String> own) {
    this.own = own;
  }

  void check(TextOfFile text, ProblemReport report) {
    for (int line = 0; line < text.lines().size(); line++) {
      for (Found found : found(text, line)) {
        String value = joined(text, line).substring(found.start(), found.end());
        boolean allowed =
            found.kind().isName()
                ? text.accountsFor(value)
                : own.contains(PersonalData.plain(found.kind(), value));
        if (!allowed && !text.isComment(line)) {
          report.add(problem(text, line, found));
        }
      }
    }
  }

  /** What a line has, and what begins in it and ends in the next. */
  private static List<Found> found(TextOfFile text, int line) {
    String words = text.lines().get(line);
    List<Found> all = new ArrayList<>(PersonalData.in(words));
    String joined = joined(text, line);
    if (joined.length() > words.length()) {
      for (Found found : PersonalData.in(joined)) {
        boolean across = found.start() < words.length() && found.end() > words.length() + 1;
        if (across && all.stream().noneMatch(one -> one.end() > found.start())) {
          all.add(found);
        }
      }
    }
    return all;
  }

  /** A line of a body and the next one of the same paragraph, with a blank between them. */
  private static String joined(TextOfFile text, int line) {
    String words = text.lines().get(line);
    boolean goesOn =
        line >= text.bodyFrom()
            && line + 1 < text.lines().size()
            && !words.isBlank()
            && Character.isLetterOrDigit(firstOf(text.lines().get(line + 1)));
    return goesOn ? words + " " + text.lines().get(line + 1) : words;
  }

  private static char firstOf(String words) {
    return words.isEmpty() ? ' ' : words.charAt(0);
  }

  private static Problem problem(TextOfFile text, int line, Found found) {
    boolean mild = found.kind() == Kind.INITIALS;
    return Problem.of(mild ? Severity.WARNING : Severity.ERROR, found.kind().code())
        .in(text.territory())
        .at(text.at(line, found.start()))
        .says("Здесь личные данные: " + found.kind().russian() + ".")
        .hint(cure(found.kind()));
  }

  private static String cure(Kind kind) {
    return switch (kind) {
      case PHONE, MAIL ->
          "Уберите или впишите служебный: служебные телефоны и почта объявляются в"
              + " content/portal.yaml (contacts, publisher_phone, publisher_email).";
      case INSURANCE, PASSPORT -> "Уберите: такие номера не публикуются никогда.";
      case NAME, INITIALS ->
          "Напишите должность или отдел; имя в карточке практики или меры можно назвать с ключом"
              + " consent (document, date, until) или people.";
    };
  }
}
