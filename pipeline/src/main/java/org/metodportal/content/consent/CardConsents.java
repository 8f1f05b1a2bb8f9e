package org.metodportal.content.consent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/**
 * By which papers a card names people; keys {@code consent} and {@code people}.
 *
 * @param card paper for everybody whom the card names; null when there is none
 * @param people those named one by one
 */
public record CardConsents(@Nullable Consent card, List<NamedPerson> people) {
  /** Days before its end from which on an office is told of it. */
  private static final int WARNED = 30;

  /** Copies the list. */
  public CardConsents {
    people = List.copyOf(people);
  }

  /**
   * Reads both keys; what is wrong with them is reported.
   *
   * @param territory slug for messages
   */
  public static CardConsents read(YamlTree tree, String territory, ProblemReport report) {
    YamlTree own = tree.optionalTree("consent");
    List<NamedPerson> people = new ArrayList<>();
    for (YamlTree entry : tree.optionalTrees("people")) {
      entry.allow("name", "forms", "instead", "consent");
      String name = entry.string("name");
      String instead = entry.string("instead");
      YamlTree consent = entry.tree("consent");
      List<String> forms = entry.optionalStrings("forms");
      Consent paper = consent == null ? null : consent(consent, territory, report);
      if (name != null && instead != null && paper != null) {
        people.add(
            new NamedPerson(
                Stream.concat(Stream.of(name), forms.stream())
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList(),
                instead.strip(),
                paper));
      }
    }
    return new CardConsents(own == null ? null : consent(own, territory, report), people);
  }

  private static @Nullable Consent consent(
      YamlTree consent, String territory, ProblemReport report) {
    consent.allow("document", "date", "until", "withdrawn");
    String document = consent.string("document");
    LocalDate date = consent.date("date");
    LocalDate until = consent.optionalDate("until");
    LocalDate withdrawn = consent.optionalDate("withdrawn");
    if (date != null && until != null && until.isBefore(date)) {
      report.add(
          Problem.error("practice-dates")
              .in(territory)
              .value(until.toString())
              .at(consent.position("until"))
              .says("Согласие кончается раньше, чем дано: " + until + " и " + date + ".")
              .hint("Проверьте обе даты."));
      return null;
    }
    return document == null || date == null
        ? null
        : new Consent(
            document.strip(),
            date,
            until,
            withdrawn,
            consent.position(withdrawn != null ? "withdrawn" : until != null ? "until" : "date"));
  }

  /** Whether everybody whom the card names may be named on a day. */
  public boolean allowsAll(LocalDate day) {
    return card != null && card.holdsOn(day);
  }

  /** Tells of consents that end soon and of those that do not hold. */
  public void report(String territory, LocalDate day, ProblemReport report) {
    if (card != null) {
      report(card, "названных в карточке", "орган или организация", territory, day, report);
    }
    for (NamedPerson person : people) {
      report(
          person.consent(), "этого человека", "«" + person.instead() + "»", territory, day, report);
    }
  }

  private static void report(
      Consent consent,
      String whose,
      String instead,
      String territory,
      LocalDate day,
      ProblemReport report) {
    LocalDate end = consent.end();
    if (!consent.holdsOn(day)) {
      report.add(
          Problem.warning("consent-ended")
              .in(territory)
              .at(consent.position())
              .says(
                  "Согласие "
                      + whose
                      + " на "
                      + day
                      + " не действует: имя снято со всех страниц, на его месте "
                      + instead
                      + ".")
              .hint(
                  "Если есть новое согласие, впишите его; если нет, уберите имя из текста и из"
                      + " приложенных файлов."));
    } else if (end != null && ChronoUnit.DAYS.between(day, end) <= WARNED) {
      report.add(
          Problem.warning("consent-ends")
              .in(territory)
              .at(consent.position())
              .says(
                  "Согласие "
                      + whose
                      + " действует по "
                      + end
                      + ": потом имя снимется само, на его месте будет "
                      + instead
                      + ".")
              .hint("Продлите согласие и впишите новый день, если имя нужно."));
    }
  }
}
