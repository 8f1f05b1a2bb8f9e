package org.metodportal.content.check;

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
      String words = text.lines().get(line);
      for (Found found : PersonalData.in(words)) {
        String value = words.substring(found.start(), found.end());
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
