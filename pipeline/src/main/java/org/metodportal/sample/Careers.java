package org.metodportal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.metodportal.sample.Organization.Type;

/**
 * Who holds the jobs of an organization through the years: people leave, retire, move to another
 * organization, and others come after them. A person belongs to the organization in which they were
 * first seen.
 */
final class Careers {

  private final Profile profile;
  private final List<Organization> organizations;
  private final Dice territory;
  private final int[] firstNumber;

  Careers(Profile profile, List<Organization> organizations, Dice territory) {
    this.profile = profile;
    this.organizations = organizations;
    this.territory = territory;
    this.firstNumber = new int[organizations.size() + 1];
    for (Organization organization : organizations) {
      firstNumber[organization.index() + 1] =
          firstNumber[organization.index()]
              + peopleFrom(organization, 1, organization.jobs()).size();
    }
  }

  /** Everyone first seen in the organization, in the order of their numbers. */
  List<Person> people(Organization organization) {
    return peopleFrom(organization, firstNumber[organization.index()] + 1, organization.jobs());
  }

  /** Those who led the organization in turn. */
  List<Person> heads(Organization organization) {
    return peopleFrom(organization, firstNumber[organization.index()] + 1, 1);
  }

  int numberOfPeople() {
    return firstNumber[organizations.size()];
  }

  private List<Person> peopleFrom(Organization organization, int number, int jobs) {
    List<Person> people = new ArrayList<>();
    for (int job = 0; job < jobs; job++) {
      fill(organization, job, number, people);
    }
    return people;
  }

  private void fill(Organization organization, int job, int number, List<Person> people) {
    Dice dice = territory.of("jobs of " + organization.id(), job);
    int year = firstYear(organization, job, dice);
    int last = lastYear(organization, job, dice);
    while (year <= last) {
      if (dice.chance(year == organization.firstYear() ? 0.01 : 0.1, "empty", year)) {
        year++;
        continue;
      }
      Arrival arrival = new Arrival(organization, job, year, last, dice.of("person", year));
      people.add(person(arrival, number + people.size()));
      year = 1 + (arrival.moves() ? arrival.leavesAfter() : arrival.until());
    }
  }

  private Person person(Arrival arrival, int number) {
    Person person =
        new Person(
            String.format(Locale.ROOT, "%s-%06d", profile.personPrefix(), number),
            arrival.dice(),
            arrival.birthDate(),
            arrival.teachingSince(),
            arrival.subject());
    Organization home = arrival.organization();
    for (int year = arrival.teacherFrom(); year < arrival.year(); year++) {
      person.works(year, home, Role.TEACHER);
    }
    for (int year = arrival.year(); year <= arrival.until(); year++) {
      boolean graduate = year == arrival.year() && arrival.isGraduate();
      person.works(year, home, graduate ? Role.GRADUATE : role(home, arrival.job()));
    }
    if (arrival.moves()) {
      Organization next = elsewhere(home, arrival);
      for (int year = arrival.until() + 1; year <= arrival.leavesAfter(); year++) {
        if (next.isActive(year)) {
          person.works(year, next, Role.TEACHER);
        }
      }
    }
    return person;
  }

  private Role role(Organization organization, int job) {
    if (job == 0) {
      return Role.HEAD;
    }
    if (job < organization.leaders()) {
      return Role.DEPUTY;
    }
    return organization.type() == Type.CENTRE && profile.centreStaff()
        ? Role.CENTRE_STAFF
        : Role.TEACHER;
  }

  /**
   * The next organization of the same type, from a random one on; the same one when there is no
   * other.
   */
  private Organization elsewhere(Organization home, Arrival arrival) {
    int start = arrival.dice().between(0, organizations.size() - 1, "moves to", 0);
    for (int step = 0; step < organizations.size(); step++) {
      Organization next = organizations.get((start + step) % organizations.size());
      if (next.type() == home.type() && next.index() != home.index()) {
        return next;
      }
    }
    return home;
  }

  private int firstYear(Organization organization, int job, Dice dice) {
    return organization.firstYear() == Curve.FIRST_YEAR && job >= organization.leaders()
        ? changeYear(dice, true)
        : organization.firstYear();
  }

  private int lastYear(Organization organization, int job, Dice dice) {
    return organization.lastYear() == Curve.LAST_YEAR && job >= organization.leaders()
        ? changeYear(dice, false)
        : organization.lastYear();
  }

  /**
   * When the job is created or ends, so that the number of jobs follows its curve: the curve's
   * highest year has every job.
   */
  private int changeYear(Dice dice, boolean created) {
    Curve jobs = profile.trend(Trend.JOBS);
    int fullest = Curve.FIRST_YEAR;
    for (int year = Curve.FIRST_YEAR; year <= Curve.LAST_YEAR; year++) {
      fullest = jobs.at(year) > jobs.at(fullest) ? year : fullest;
    }
    double place = dice.unit("created or ended") * (1 + jobs.share(fullest));
    int year = fullest;
    int step = created ? -1 : 1;
    int end = created ? Curve.FIRST_YEAR : Curve.LAST_YEAR;
    while (year != end && place < 1 + jobs.share(year + step)) {
      year += step;
    }
    return year;
  }
}
