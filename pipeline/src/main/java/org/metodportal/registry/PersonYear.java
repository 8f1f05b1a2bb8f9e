package org.metodportal.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.schema.Table;

/**
 * One person in one reporting year: the main job of that year and every fact dated up to its 31
 * December.
 *
 * @param year reporting year
 * @param role code of the role in the main job
 * @param organization where the main job is
 * @param subject subject taught, as written in the row; null when unknown
 * @param age full years on 1 January of the next year; null when unknown
 * @param experience full years of teaching on 1 January of the next year; null when unknown
 * @param category {@code высшая}, {@code первая}, {@code нет}; null when unknown
 * @param positionFit whether fitness for the position is confirmed; null when unknown
 * @param status code of the new status; null when unknown
 * @param profileMatch whether education matches the subject; null when unknown
 * @param digitalProfile whether a digital profile exists; null when unknown
 * @param history what dated rows tell of the person up to the end of the year
 * @param mentoring relations in which the person is the mentee
 * @param mentors relations in which the person is the mentor
 * @param roles places in the methodical and expert body
 * @param added what an office added to the table
 */
public record PersonYear(
    int year,
    String role,
    Organization organization,
    @Nullable String subject,
    @Nullable Integer age,
    @Nullable Integer experience,
    @Nullable String category,
    @Nullable Boolean positionFit,
    @Nullable String status,
    @Nullable Boolean profileMatch,
    @Nullable Boolean digitalProfile,
    History history,
    List<Mentorship> mentoring,
    List<Mentorship> mentors,
    List<Appointment> roles,
    Added added) {

  /** One to whose table an office added no column. */
  public PersonYear(
      int year,
      String role,
      Organization organization,
      @Nullable String subject,
      @Nullable Integer age,
      @Nullable Integer experience,
      @Nullable String category,
      @Nullable Boolean positionFit,
      @Nullable String status,
      @Nullable Boolean profileMatch,
      @Nullable Boolean digitalProfile,
      History history,
      List<Mentorship> mentoring,
      List<Mentorship> mentors,
      List<Appointment> roles) {
    this(
        year,
        role,
        organization,
        subject,
        age,
        experience,
        category,
        positionFit,
        status,
        profileMatch,
        digitalProfile,
        history,
        mentoring,
        mentors,
        roles,
        Added.NONE);
  }

  /** Assessments, by year. */
  public List<Diagnosis> diagnostics() {
    return history.of(Table.DIAGNOSTICS);
  }

  /** Individual routes, by year. */
  public List<Route> routes() {
    return history.of(Table.ROUTES);
  }

  /** Programmes completed, by year. */
  public List<Training> training() {
    return history.of(Table.TRAINING);
  }

  /** Support given, by year. */
  public List<Support> support() {
    return history.of(Table.SUPPORT);
  }
}
