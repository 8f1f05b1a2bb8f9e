package org.metodportal.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.metodportal.sample.Organization.Type;

/** Divides the jobs of a territory among organizations of uneven size. */
final class OrganizationPlan {

  /** Jobs are a little more than persons: some stand empty. */
  private static final double JOBS_PER_PERSON = 1.01;

  private static final int SMALLEST = 3;

  /** A territory of fewer organizations opens and closes none. */
  private static final int ENOUGH_TO_CHANGE = 8;

  private final Profile profile;
  private final Dice dice;
  private final List<Organization> organizations = new ArrayList<>();
  private final Map<Type, Integer> ranks = new EnumMap<>(Type.class);

  private OrganizationPlan(Profile profile, Dice dice) {
    this.profile = profile;
    this.dice = dice;
  }

  static List<Organization> of(Profile profile, int persons, Dice territory) {
    OrganizationPlan plan = new OrganizationPlan(profile, territory.of("organizations", 0));
    plan.divide((int) Math.round(persons * JOBS_PER_PERSON));
    return List.copyOf(plan.organizations);
  }

  private void divide(int jobs) {
    int left = jobs;
    if (jobs >= 100) {
      int centre = centreJobs(jobs);
      add(Type.CENTRE, centre, true);
      left -= centre;
    }
    while (left > 0) {
      int index = organizations.size();
      Type type = type(index);
      boolean town = dice.chance(0.45, "town", index);
      int size = size(type, town, index);
      // What would be left for a last one too small to be an organization stays with this one.
      if (left - size < SMALLEST) {
        size = left;
      }
      add(type, size, town);
      left -= size;
    }
  }

  private int centreJobs(int jobs) {
    return profile.centreStaff()
        ? Math.min(60, Math.max(6, jobs * 7 / 1000))
        : Math.min(12, Math.max(4, jobs / 200));
  }

  /** Ten in a row: five schools, three or four kindergartens, one or two of the rest. */
  private Type type(int index) {
    return switch (index % 10) {
      case 2, 5, 8 -> Type.KINDERGARTEN;
      case 7 -> Type.ADDITIONAL;
      case 9 -> dice.chance(0.35, "other", index) ? Type.OTHER : Type.KINDERGARTEN;
      default -> Type.SCHOOL;
    };
  }

  private int size(Type type, boolean town, int index) {
    double u = dice.unit("size", index);
    return switch (type) {
      case SCHOOL -> town ? 28 + (int) (u * u * 63) : 9 + (int) (u * u * 40);
      case KINDERGARTEN -> town ? 16 + (int) (u * 32) : SMALLEST + (int) (u * u * 28);
      case ADDITIONAL -> 7 + (int) (u * u * 42);
      case CENTRE, OTHER -> SMALLEST + (int) (u * 5);
    };
  }

  private void add(Type type, int jobs, boolean town) {
    int index = organizations.size();
    int rank = ranks.merge(type, 1, Integer::sum) - 1;
    double standing = Organization.spread(index, dice.unit("standing"));
    organizations.add(
        new Organization(
            index,
            String.format(
                Locale.ROOT,
                "%s-%s-%02d",
                profile.personPrefix().toLowerCase(Locale.ROOT),
                type.slug(),
                rank + 1),
            type.noun() + " № " + (rank + 1),
            type,
            rank,
            town,
            lowResults(type, standing, index),
            fromYear(type, index),
            toYear(type, index),
            jobs,
            standing));
  }

  private String lowResults(Type type, double standing, int index) {
    if (type != Type.SCHOOL || dice.chance(0.08, "no low results", index)) {
      return "";
    }
    return standing < 0.22 ? "да" : "нет";
  }

  private int fromYear(Type type, int index) {
    if (type == Type.CENTRE) {
      return profile.centreSince();
    }
    if (index % 97 == ENOUGH_TO_CHANGE) {
      return 2022;
    }
    return dice.chance(0.3, "founded", index) ? dice.between(1962, 2016, "founded in", index) : 0;
  }

  private int toYear(Type type, int index) {
    boolean closes = index % 97 == ENOUGH_TO_CHANGE + 3;
    return closes && type != Type.CENTRE ? 2022 : 0;
  }
}
