package org.metodportal.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One territory: its organizations, its people, and how probable everything is there. */
final class Territory {

  private final Profile profile;
  private final Dice dice;
  private final List<Organization> organizations;
  private final Careers careers;

  Territory(String slug, int persons, long seed) {
    profile = Profiles.of(slug);
    dice = Dice.of(seed, slug);
    organizations = OrganizationPlan.of(profile, persons, dice);
    careers = new Careers(profile, organizations, dice);
  }

  Profile profile() {
    return profile;
  }

  Dice dice() {
    return dice;
  }

  List<Organization> organizations() {
    return organizations;
  }

  Careers careers() {
    return careers;
  }

  /** The organization of the person's main job in a year in which they have one. */
  Organization organization(Person person, int year) {
    return organizations.get(person.organization(year));
  }

  /** Whether this year, whatever happened in others, the person is among the trend's share. */
  boolean happens(Trend trend, Person person, int year) {
    return person.dice().unit(trend.name(), year) < share(trend, person, year);
  }

  /** Whether the person is among the trend's share, in which they stay while it grows. */
  boolean lasts(Trend trend, Person person, int year) {
    return person.dice().unit(trend.name()) < share(trend, person, year);
  }

  /** Whether the organization is among the trend's share, in which it stays while it grows. */
  boolean lasts(Trend trend, Organization organization, int year) {
    return organization.adopts(share(trend, year), shift(trend));
  }

  /** Whether the organization is among the trend's share this year, others than the year before. */
  boolean happens(Trend trend, Organization organization, int year) {
    return organization.adopts(share(trend, year), shift(trend) + 0.37 * (year - Curve.FIRST_YEAR));
  }

  /** The trend over the whole territory, 0–1. */
  double share(Trend trend, int year) {
    return profile.trend(trend).share(year);
  }

  /** The trend in the organization of the person, 0–1. */
  double share(Trend trend, Person person, int year) {
    return organization(person, year).share(share(trend, year), shift(trend));
  }

  /** Who leads the organization in the year, null when no one does. */
  @Nullable Person head(Organization organization, int year) {
    for (Person person : careers.heads(organization)) {
      if (person.worksIn(organization, year) && person.role(year) == Role.HEAD) {
        return person;
      }
    }
    return null;
  }

  private double shift(Trend trend) {
    return dice.unit(trend.name());
  }
}
