package org.metodportal.sample;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.metodportal.sample.Organization.Type;

/** How people support each other: the tables mentoring, support and roles. */
final class CommunityRows {

  private static final Map<Trend, String> ROLES =
      new TreeMap<>(
          Map.of(
              Trend.EXPERT_REGISTER, "РСЭС",
              Trend.METHODICAL_ACTIVE, "методический актив",
              Trend.TUTORS, "тьютор",
              Trend.SKILLS_EXPERTS, "эксперт WSR",
              Trend.INNOVATION_SITES, "инновационная площадка",
              Trend.COMMUNITIES, "профессиональное сообщество"));

  private final Territory territory;
  private final TerritoryFiles files;

  CommunityRows(Territory territory, TerritoryFiles files) {
    this.territory = territory;
    this.files = files;
  }

  /**
   * @param colleagues those among whom a mentor is found: everyone first seen in the same
   *     organization
   */
  void write(Person person, List<Person> colleagues) throws IOException {
    roles(person);
    support(person);
    mentoring("наставничество", person, colleagues, year -> hasMentor(person, year));
    mentoring(
        "педагог-методист",
        person,
        colleagues,
        year -> person.isTeacher(year) && territory.lasts(Trend.METHODIST_MENTORING, person, year));
    mentoring(
        "руководитель-наставник",
        person,
        List.of(),
        year -> person.leads(year) && territory.lasts(Trend.LEADER_MENTORING, person, year));
    mentoring("менторство", person, List.of(), year -> isInMentoredTeam(person, year));
  }

  private void roles(Person person) throws IOException {
    for (Map.Entry<Trend, String> role : ROLES.entrySet()) {
      Trend trend = role.getKey();
      for (Term term : Term.of(year -> holds(trend, person, year))) {
        int since =
            term.first() == Curve.FIRST_YEAR ? term.first() - earlier(person) : term.first();
        CsvOutput out = files.of(Table.ROLES).text(person.id()).text(role.getValue());
        out.date(person.dice().date(since, 1, 6, role.getValue()));
        out.date(term.goesOn() ? 0 : person.dice().date(term.last(), 7, 12, role.getValue()));
        out.end();
      }
    }
  }

  private boolean holds(Trend trend, Person person, int year) {
    boolean can = trend == Trend.SKILLS_EXPERTS ? person.isTeacher(year) : person.isPedagogue(year);
    return can && territory.lasts(trend, person, year);
  }

  private static int earlier(Person person) {
    return person.dice().between(0, 2, "role since", 0);
  }

  private void support(Person person) throws IOException {
    for (int year = Curve.FIRST_YEAR; year <= Curve.LAST_YEAR; year++) {
      if (!isSupported(person, year)) {
        continue;
      }
      int times = person.dice().between(1, 2, "supported", year);
      for (int i = 0; i < times; i++) {
        String form =
            Vocabulary.pick(
                Vocabulary.SUPPORT_FORMS, person.dice().unit("support form " + i, year));
        files
            .of(Table.SUPPORT)
            .text(person.id())
            .date(person.dice().date(year, 1 + 6 * i, 6 + 6 * i, "support"))
            .text(form)
            .end();
      }
    }
  }

  private boolean isSupported(Person person, int year) {
    if (person.isYoung(year)) {
      return territory.happens(Trend.YOUNG_SUPPORT, person, year);
    }
    return person.isTeacher(year)
        && person.experience(year) < 6
        && person.dice().chance(0.06, "supported later", year);
  }

  private boolean hasMentor(Person person, int year) {
    if (!person.isTeacher(year)) {
      return false;
    }
    boolean newcomer = person.experience(year) < 3;
    return territory.lasts(
        newcomer ? Trend.NEWCOMER_MENTORING : Trend.OTHER_MENTORING, person, year);
  }

  private boolean isInMentoredTeam(Person person, int year) {
    if (!person.leads(year)) {
      return false;
    }
    Organization organization = territory.organization(person, year);
    return organization.type() == Type.SCHOOL
        && territory.lasts(Trend.MENTORED_SCHOOLS, organization, year)
        && (person.role(year) == Role.HEAD || person.dice().chance(0.4, "with the head", 0));
  }

  /**
   * A row per run of years; the mentor is a colleague, or the head of another organization when
   * none are given.
   */
  private void mentoring(String form, Person mentee, List<Person> colleagues, IntPredicate holds)
      throws IOException {
    for (Term term : Term.of(holds)) {
      Person mentor =
          colleagues.isEmpty()
              ? headElsewhere(form, mentee, term.first())
              : colleague(form, mentee, colleagues, term.first());
      CsvOutput out = files.of(Table.MENTORING).text(mentee.id());
      out.text(
          mentor == null || mentee.dice().chance(0.04, "mentor missing", 0) ? "" : mentor.id());
      out.text(form).date(mentee.dice().date(term.first(), 2, 9, form));
      boolean open = term.goesOn() && mentee.dice().chance(0.7, "goes on", 0);
      out.date(open ? 0 : mentee.dice().date(term.last(), 10, 12, form));
      out.end();
    }
  }

  private @Nullable Person colleague(String form, Person mentee, List<Person> people, int year) {
    int home = mentee.organization(year);
    int start = mentee.dice().between(0, people.size() - 1, "mentor by " + form, year);
    for (int step = 0; step < people.size(); step++) {
      Person other = people.get((start + step) % people.size());
      if (other != mentee
          && other.isPedagogue(year)
          && other.organization(year) == home
          && other.experience(year) >= 5) {
        return other;
      }
    }
    return null;
  }

  private @Nullable Person headElsewhere(String form, Person mentee, int year) {
    for (int tried = 0; tried < 4; tried++) {
      Organization organization =
          Vocabulary.pick(
              territory.organizations(), mentee.dice().unit("head by " + form, year * 4 + tried));
      Person head = territory.head(organization, year);
      if (head != null && !head.id().equals(mentee.id())) {
        return head;
      }
    }
    return null;
  }
}
