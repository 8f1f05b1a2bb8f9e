package org.metodportal.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.sample.Organization.Type;
import org.metodportal.sample.Programme.Use;

/** What a person learned: the tables diagnostics, routes and training. */
final class LearningRows {

  private final Territory territory;
  private final TerritoryFiles files;
  private final ProgrammeCatalogue catalogue;
  private final DiagnosticRows diagnostics;

  LearningRows(Territory territory, TerritoryFiles files, ProgrammeCatalogue catalogue) {
    this.territory = territory;
    this.files = files;
    this.catalogue = catalogue;
    this.diagnostics = new DiagnosticRows(territory, files);
  }

  void write(Person person) throws IOException {
    boolean federal = false;
    for (int year = Curve.FIRST_YEAR; year <= Curve.LAST_YEAR; year++) {
      Role role = person.role(year);
      if (role == null) {
        continue;
      }
      int diagnosedIn = diagnostics.write(person, year);
      if (role == Role.CENTRE_STAFF) {
        federal = federal || federalTraining(person, year);
      } else if (role.isPedagogue()) {
        boolean academy = territory.happens(Trend.ACADEMY_TRAINING, person, year);
        boolean route = route(person, year, diagnosedIn, academy);
        training(person, year, academy, route);
      }
    }
  }

  private boolean federalTraining(Person person, int year) throws IOException {
    if (!person.dice().chance(territory.share(Trend.FEDERAL_TRAINING, year), "federal", year)) {
      return false;
    }
    List<Programme> choice = catalogue.active(Use.FEDERAL, year);
    Programme programme = Vocabulary.pick(choice, person.dice().unit("federal programme"));
    trainingRow(person, year, programme, "нет", "да");
    return true;
  }

  /**
   * Writes the year's route, if there is one.
   *
   * @param diagnosedIn the month of the last diagnostics of the year, 0 without one
   */
  private boolean route(Person person, int year, int diagnosedIn, boolean academy)
      throws IOException {
    Trend trend = diagnosedIn > 0 ? Trend.ROUTES_AFTER_DIAGNOSTICS : Trend.OTHER_ROUTES;
    Dice dice = person.dice();
    boolean fromAcademy = academy && dice.chance(0.7, "route from the academy", year);
    if (!fromAcademy && !territory.happens(trend, person, year)) {
      return false;
    }
    int month =
        diagnosedIn > 0 ? Math.min(12, diagnosedIn + 1) : dice.between(2, 11, "route", year);
    CsvOutput out = files.of(Table.ROUTES, year);
    out.text(person.id()).date(year * 10000 + month * 100 + dice.between(1, 28, "route day", year));
    double centre = territory.share(Trend.CENTRE_ROUTES, year);
    out.text(
        dice.chance(centre, "route by", year)
            ? "центр"
            : dice.chance(0.6, "route by others", year) ? "институт" : "муниципалитет");
    boolean unknown = dice.chance(0.04, "after diagnostics missing", year);
    out.text(unknown ? "" : diagnosedIn > 0 ? "да" : "нет");
    Trend tutored = academy ? Trend.ACADEMY_TUTORED : Trend.TUTORED_ROUTES;
    boolean tutor = dice.chance(territory.share(tutored, year), "tutor", year);
    out.text(dice.chance(0.04, "tutor missing", year) ? "" : tutor ? "да" : "нет");
    out.end();
    return true;
  }

  private void training(Person person, int year, boolean academy, boolean route)
      throws IOException {
    List<Use> uses = new ArrayList<>();
    if (academy) {
      uses.add(Use.ACADEMY);
    }
    Organization organization = territory.organization(person, year);
    if (person.isTeacher(year)) {
      if (territory.happens(Trend.REGISTRY_TRAINING, person, year)) {
        uses.add(Use.REGISTRY);
      }
      if (organization.type() == Type.SCHOOL
          && territory.happens(Trend.CENTRE_TRAINING, person, year)) {
        uses.add(Use.CENTRE);
      }
    } else {
      if (joins(Trend.QUALITY_TEAMS, person, organization, year, 0.85)) {
        uses.add(Use.QUALITY);
      }
      if (joins(Trend.COMMAND_TEAMS, person, organization, year, 0.5)) {
        uses.add(Use.COMMAND);
      }
    }
    Trend other = route ? Trend.TRAINING_ON_ROUTE : Trend.OTHER_TRAINING;
    if (territory.happens(other, person, year)) {
      uses.add(Use.OTHER);
    }
    for (Use use : uses) {
      take(use, person, year);
    }
  }

  /** The head always learns with the team, a deputy with the given probability. */
  private boolean joins(
      Trend trend, Person person, Organization organization, int year, double deputies) {
    return territory.happens(trend, organization, year)
        && (person.role(year) == Role.HEAD
            || person.dice().chance(deputies, "joins " + trend.name(), year));
  }

  private void take(Use use, Person person, int year) throws IOException {
    List<Programme> choice = catalogue.active(use, year);
    if (choice.isEmpty()) {
      return;
    }
    Dice dice = person.dice();
    Programme programme = Vocabulary.pick(choice, dice.unit(use.name(), year));
    boolean passed = dice.chance(0.9, "passed", year * 10 + use.ordinal());
    boolean unknown = dice.chance(0.04, "result missing", year * 10 + use.ordinal());
    trainingRow(
        person,
        year,
        programme,
        byDiagnostics(use, dice, year),
        unknown ? "" : passed ? "да" : "нет");
  }

  private static String byDiagnostics(Use use, Dice dice, int year) {
    if (dice.chance(0.03, "by diagnostics missing", year * 10 + use.ordinal())) {
      return "";
    }
    return use == Use.REGISTRY ? "да" : "нет";
  }

  private void trainingRow(
      Person person, int year, Programme programme, String byDiagnostics, String passed)
      throws IOException {
    files
        .of(Table.TRAINING, year)
        .text(person.id())
        .text(programme.id())
        .date(person.dice().date(year, 2, 12, programme.use().name()))
        .text(byDiagnostics)
        .text(passed)
        .end();
  }
}
