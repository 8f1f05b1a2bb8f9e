package org.metodportal.sample;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One person over the six years: where and as what they work in each, and what of them stays the
 * same. Dates are yyyymmdd.
 */
final class Person {

  private static final int YEARS = Curve.LAST_YEAR - Curve.FIRST_YEAR + 1;

  private final String id;
  private final Dice dice;
  private final int birthDate;
  private final int teachingSince;
  private final String subject;
  private final int[] organizations = new int[YEARS];
  private final @Nullable Role[] roles = new Role[YEARS];

  /**
   * @param birthDate always given
   * @param teachingSince 0 when the person has not begun to teach
   * @param subject empty when there is none
   */
  Person(String id, Dice dice, int birthDate, int teachingSince, String subject) {
    this.id = id;
    this.dice = dice;
    this.birthDate = birthDate;
    this.teachingSince = teachingSince;
    this.subject = subject;
    Arrays.fill(organizations, -1);
  }

  void works(int year, Organization organization, Role role) {
    organizations[year - Curve.FIRST_YEAR] = organization.index();
    roles[year - Curve.FIRST_YEAR] = role;
  }

  String id() {
    return id;
  }

  Dice dice() {
    return dice;
  }

  int birthDate() {
    return birthDate;
  }

  int teachingSince() {
    return teachingSince;
  }

  String subject() {
    return subject;
  }

  /** What the person does at their main job, null in a year without one. */
  @Nullable Role role(int year) {
    return roles[year - Curve.FIRST_YEAR];
  }

  boolean isTeacher(int year) {
    return role(year) == Role.TEACHER;
  }

  boolean leads(int year) {
    Role role = role(year);
    return role != null && role.leads();
  }

  boolean isPedagogue(int year) {
    Role role = role(year);
    return role != null && role.isPedagogue();
  }

  /** The index of the organization of the main job, -1 in a year without one. */
  int organization(int year) {
    return organizations[year - Curve.FIRST_YEAR];
  }

  boolean worksIn(Organization organization, int year) {
    return organization(year) == organization.index();
  }

  /**
   * Full years on 1 January of the next year; 31 December decides nothing since no one is born on
   * it.
   */
  int age(int year) {
    return year - birthDate / 10000;
  }

  /** Full years on 1 January of the next year; -1 before the first day of teaching. */
  int experience(int year) {
    int since = teachingSince / 10000;
    return since == 0 || since > year ? -1 : year - since;
  }

  boolean isYoung(int year) {
    int experience = experience(year);
    return isTeacher(year) && age(year) < 35 && experience >= 0 && experience < 3;
  }
}
