package org.metodportal.sample;

import java.io.IOException;

/** The staff table: a row per person, year and job. */
final class StaffRows {

  /** How often a value is missing on average. */
  private static final double MISSING = 0.014;

  private static final double SECOND_JOB = 0.025;

  private final Territory territory;
  private final TerritoryFiles files;

  StaffRows(Territory territory, TerritoryFiles files) {
    this.territory = territory;
    this.files = files;
  }

  void write(Person person) throws IOException {
    for (int year = Curve.FIRST_YEAR; year <= Curve.LAST_YEAR; year++) {
      Role role = person.role(year);
      if (role != null) {
        Organization organization = territory.organization(person, year);
        row(person, year, organization, role, true);
        Organization second = secondJob(person, organization, role);
        if (second.index() != organization.index() && second.isActive(year)) {
          row(person, year, second, Role.TEACHER, false);
        }
      }
    }
  }

  /** Where the person works besides, the same organization when nowhere. */
  private Organization secondJob(Person person, Organization main, Role role) {
    if (role != Role.TEACHER || !person.dice().chance(SECOND_JOB, "second job", 0)) {
      return main;
    }
    Organization second =
        Vocabulary.pick(territory.organizations(), person.dice().unit("second job in"));
    return second.type().teaches() ? second : main;
  }

  private void row(Person person, int year, Organization organization, Role role, boolean mainJob)
      throws IOException {
    double missing = missing(organization, year);
    boolean teaches = role == Role.TEACHER;
    String category = teaches ? category(person, year) : "нет";
    CsvOutput out = files.of(Table.STAFF, year);
    out.number(year).text(person.id()).text(organization.id()).text(role.code()).yes(mainJob);
    out.text(given(person, year, "subject missing", missing) ? person.subject() : "");
    out.date(given(person, year, "birth missing", missing) ? person.birthDate() : 0);
    boolean began = person.experience(year) >= 0;
    out.date(began && given(person, year, "since missing", missing) ? person.teachingSince() : 0);
    out.text(given(person, year, "category missing", missing) ? category : "");
    flag(out, given(person, year, "fit missing", missing), fits(person, year, role, category));
    out.text(asked(Trend.STATUS, year) ? status(person, year, category) : "");
    boolean matches = !teaches || territory.lasts(Trend.PROFILE_MATCH, person, year);
    flag(out, given(person, year, "match missing", 2 * missing), matches);
    boolean digital = territory.lasts(Trend.DIGITAL_PROFILE, person, year);
    boolean digitalGiven = given(person, year, "digital missing", missing);
    flag(out, asked(Trend.DIGITAL_PROFILE, year) && digitalGiven, digital);
    out.end();
  }

  /** Whether the office collects the column in the year at all. */
  private boolean asked(Trend trend, int year) {
    return !Double.isNaN(territory.share(trend, year));
  }

  private static void flag(CsvOutput out, boolean given, boolean flag) throws IOException {
    if (given) {
      out.yes(flag);
    } else {
      out.empty();
    }
  }

  private static boolean given(Person person, int year, String question, double missing) {
    return !person.dice().chance(missing, question, year);
  }

  /** More in the first year, and far more in some organizations. */
  private double missing(Organization organization, int year) {
    double ofYear = year == Curve.FIRST_YEAR ? 2.6 : year == Curve.FIRST_YEAR + 1 ? 1.4 : 0.9;
    return organization.share(MISSING, 1.7) * ofYear;
  }

  private static String category(Person person, int year) {
    Dice dice = person.dice();
    int first = dice.between(3, 16, "first category after", 0);
    int highest = first + dice.between(4, 18, "highest category after", 0);
    int experience = person.experience(year);
    if (dice.chance(0.14, "never a category", 0) || experience < first) {
      return "нет";
    }
    return experience < highest ? "первая" : "высшая";
  }

  private boolean fits(Person person, int year, Role role, String category) {
    if (role == Role.GRADUATE) {
      return false;
    }
    return !category.equals("нет") || territory.lasts(Trend.POSITION_FIT, person, year);
  }

  private String status(Person person, int year, String category) {
    if (!category.equals("высшая") || !territory.lasts(Trend.STATUS, person, year)) {
      return "нет";
    }
    return person.dice().chance(0.5, "which status", 0) ? "педагог-методист" : "педагог-наставник";
  }
}
