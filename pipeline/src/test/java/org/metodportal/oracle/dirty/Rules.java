package org.metodportal.oracle.dirty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The kinds of rules of the contract of indicators. */
final class Rules {
  private Rules() {}

  static Rule personShare(
      String code, Function<PersonYear, Truth> population, Function<PersonYear, Truth> condition) {
    return new Rule(
        code,
        (view, counts) ->
            view.persons()
                .forEach(
                    person ->
                        counts.share(
                            person.members(), population.apply(person), condition.apply(person))),
        Rule::share);
  }

  static Rule personMean(
      String code,
      Function<PersonYear, Truth> population,
      Function<PersonYear, @Nullable BigDecimal> score) {
    return new Rule(
        code,
        (view, counts) -> {
          for (PersonYear person : view.persons()) {
            if (population.apply(person) == Truth.YES) {
              counts.mean(person.members(), score.apply(person));
            }
          }
        },
        Rule::mean);
  }

  /** An organization met by the share of its members; a quorum of 0 is met by any one of them. */
  static Rule team(
      String code,
      Predicate<OrganizationYear> population,
      Function<PersonYear, Truth> met,
      double quorum) {
    return new Rule(
        code,
        (view, counts) -> {
          for (OrganizationYear organization : view.organizations()) {
            List<PersonYear> members =
                organization.people().stream().filter(p -> p.manager() == Truth.YES).toList();
            long all = members.size();
            long with = members.stream().filter(p -> met.apply(p) == Truth.YES).count();
            if (population.test(organization) && all > 0) {
              counts.share(
                  organization.members(),
                  Truth.YES,
                  Truth.of(quorum == 0 ? with > 0 : with >= quorum * all));
            }
          }
        },
        Rule::share);
  }

  static Rule organizationShare(
      String code,
      Predicate<OrganizationYear> population,
      Function<OrganizationYear, Truth> condition) {
    return new Rule(
        code,
        (view, counts) -> {
          for (OrganizationYear organization : view.organizations()) {
            if (population.test(organization)) {
              counts.share(organization.members(), Truth.YES, condition.apply(organization));
            }
          }
        },
        Rule::share);
  }

  static Rule organizationLevel(
      String code, String question, Predicate<OrganizationYear> population) {
    return new Rule(
        code,
        (view, counts) -> {
          for (OrganizationYear organization : view.organizations()) {
            if (population.test(organization) && organization.answered(question, view.year())) {
              counts.mean(organization.members(), organization.number(question, view.year()));
            }
          }
        },
        Rule::mean);
  }

  static Rule programmeShare(String code, Function<PlainRow, Truth> condition) {
    return new Rule(
        code,
        (view, counts) ->
            view.programmes()
                .forEach(row -> counts.share(Map.of(), Truth.YES, condition.apply(row))),
        Rule::share);
  }

  static Rule eventCount(String code, String level) {
    return new Rule(
        code,
        (view, counts) -> {
          for (PlainRow row : view.events()) {
            counts.covered();
            counts.share(Map.of(), row.in("level", level), Truth.YES);
          }
        },
        Rule::number);
  }

  static Rule positivePractices(String code) {
    return new Rule(
        code,
        (view, counts) -> {
          for (YearView.Verdict card : view.practices()) {
            counts.covered();
            counts.share(Map.of(), Truth.of(card.positive()), Truth.YES);
          }
        },
        Rule::number);
  }

  static Rule answeredCount(String code, String question) {
    return new Rule(
        code, (view, counts) -> counts.mean(Map.of(), view.number(question)), Rule::answeredCount);
  }

  static Rule territoryLevel(String code) {
    return new Rule(
        code, (view, counts) -> counts.mean(Map.of(), view.number(code)), Rule::answeredLevel);
  }

  static Rule presence(String code) {
    return new Rule(
        code,
        (view, counts) -> {
          Truth yes = view.yes(code);
          counts.share(Map.of(), yes == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.YES, yes);
        },
        Rule::presence);
  }

  /** The score of the latest row, null when it has none. */
  static @Nullable BigDecimal latestScore(List<PlainRow> diagnostics) {
    PlainRow latest = null;
    for (PlainRow row : diagnostics) {
      if (latest == null
          || Objects.requireNonNull(row.date("date"))
              .isAfter(Objects.requireNonNull(latest.date("date")))) {
        latest = row;
      }
    }
    return latest == null ? null : latest.number("score");
  }
}
