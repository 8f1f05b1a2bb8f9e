package org.metodportal.sample;

import org.metodportal.sample.Organization.Type;

/**
 * A person taking a job: who comes, and how long they stay. Everything follows from the dice.
 *
 * @param job its number in the organization; the first ones lead
 * @param year the first year in the job
 * @param last the last year of the job itself
 */
record Arrival(Organization organization, int job, int year, int last, Dice dice) {

  private static final int OLDEST_AT_WORK = 74;
  private static final int YOUNGEST_TEACHER = 21;

  int birthDate() {
    return dice.date(year - age(), 1, 12, "born");
  }

  /** Age at the end of the first year, 21–71. */
  int age() {
    double u = dice.unit("age");
    double w = dice.unit("age within");
    if (leads()) {
      return u < 0.1 ? within(27, 34, w) : u < 0.85 ? within(35, 56, w) : within(57, 66, w);
    }
    if (isNewcomer()) {
      return u < 0.58 ? within(21, 26, w) : u < 0.82 ? within(27, 40, w) : within(41, 58, w);
    }
    return u < 0.17
        ? within(23, 31, w)
        : u < 0.46 ? within(30, 41, w) : u < 0.85 ? within(42, 57, w) : within(58, 71, w);
  }

  /** 0 for a graduate who does not stay. */
  int teachingSince() {
    if (isGraduate()) {
      return until() > year ? (year + 1) * 10000 + 901 : 0;
    }
    double u = dice.unit("begins to teach");
    int latest = Math.min(age(), u < 0.72 ? 24 : u < 0.92 ? 32 : 45);
    int began = year - age() + dice.between(YOUNGEST_TEACHER, latest, "begins at", 0);
    return dice.chance(0.6, "in September", 0)
        ? began * 10000 + 901
        : dice.date(began, 8, 11, "began on");
  }

  String subject() {
    if (leads() && dice.chance(0.4, "leader teaches", 0)) {
      return "";
    }
    return Vocabulary.subject(organization.type(), dice);
  }

  /** Leaders who come later were often teachers of the same organization: from this year. */
  int teacherFrom() {
    if (!leads() || !isNewcomer() || !dice.chance(0.5, "was a teacher here", 0)) {
      return year;
    }
    return Math.max(organization.firstYear(), year - 3);
  }

  /** Came as a graduate and begins to teach the year after. */
  boolean isGraduate() {
    return !leads()
        && organization.type().teaches()
        && isNewcomer()
        && age() <= 24
        && dice.chance(0.5, "graduate", 0);
  }

  /** The last year in this job. */
  int until() {
    return Math.min(last, leavesOwnWill());
  }

  /**
   * Whether the person goes on in another organization, which takes the job over while they stay.
   */
  boolean moves() {
    return organization.type() != Type.CENTRE
        && until() < Curve.LAST_YEAR
        && until() < year + OLDEST_AT_WORK - age()
        && dice.chance(
            until() == organization.lastYear() ? 0.6 : leads() ? 0 : 0.25, "moves on", 0);
  }

  /** The last year of all when the person moved. */
  int leavesAfter() {
    for (int y = until() + 1; y < Curve.LAST_YEAR; y++) {
      if (leaves(y)) {
        return y;
      }
    }
    return Curve.LAST_YEAR;
  }

  private int leavesOwnWill() {
    for (int y = year; y < last; y++) {
      if (leaves(y)) {
        return y;
      }
    }
    return last;
  }

  private boolean leaves(int atEndOf) {
    int age = age() + atEndOf - year;
    double p =
        age >= OLDEST_AT_WORK
            ? 1
            : age >= 70
                ? 0.35
                : age >= 65 ? 0.18 : age >= 60 ? 0.11 : age >= 55 ? 0.06 : age <= 27 ? 0.09 : 0.045;
    return dice.chance(p, "leaves", atEndOf);
  }

  private boolean leads() {
    return job < organization.leaders();
  }

  /** Not there from the beginning of the records or of the organization. */
  private boolean isNewcomer() {
    return year > organization.firstYear();
  }

  private static int within(int from, int to, double unit) {
    return from + (int) (unit * (to - from + 1));
  }
}
