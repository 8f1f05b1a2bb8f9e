package org.metodportal.registry.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.Appointment;
import org.metodportal.registry.Diagnosis;
import org.metodportal.registry.Mentorship;
import org.metodportal.registry.Organization;
import org.metodportal.registry.PersonYear;
import org.metodportal.registry.Route;
import org.metodportal.registry.Support;
import org.metodportal.registry.Training;
import org.metodportal.registry.row.RowReconciler;

/** Everything accepted about one person, over all years. */
final class PersonFacts {
  private List<Job> mainJobs = List.of();
  private List<Diagnosis> diagnostics = List.of();
  private List<Route> routes = List.of();
  private List<Training> training = List.of();
  private List<Support> support = List.of();
  private List<Span> mentoring = List.of();
  private List<Span> mentors = List.of();
  private List<Span> roles = List.of();

  /** The main job of one year, as the {@code staff} row tells it. */
  record Job(
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
      RowReconciler.Place place) {}

  /**
   * Something that goes on from one day to another.
   *
   * @param code form or kind
   * @param startYear year of the first day
   * @param endYear year of the last day; {@link Integer#MAX_VALUE} when it has no end
   */
  record Span(String code, int startYear, int endYear) {
    boolean activeIn(int year) {
      return startYear <= year && endYear >= year;
    }
  }

  void add(Job job) {
    mainJobs = with(mainJobs, job);
  }

  /** The main job of a year; null when there is none. */
  @Nullable Job mainJob(int year) {
    for (Job job : mainJobs) {
      if (job.year == year) {
        return job;
      }
    }
    return null;
  }

  void add(Diagnosis diagnosis) {
    diagnostics = with(diagnostics, diagnosis);
  }

  void add(Route route) {
    routes = with(routes, route);
  }

  void add(Training completed) {
    training = with(training, completed);
  }

  void add(Support given) {
    support = with(support, given);
  }

  void addMentoring(Span span) {
    mentoring = with(mentoring, span);
  }

  void addMentors(Span span) {
    mentors = with(mentors, span);
  }

  void addRole(Span span) {
    roles = with(roles, span);
  }

  /** Gives the person in each year of a main job. */
  void years(Consumer<PersonYear> sink) {
    sort(diagnostics, Diagnosis::year);
    sort(routes, Route::year);
    sort(training, Training::year);
    sort(support, Support::year);
    for (Job job : mainJobs) {
      int year = job.year;
      sink.accept(
          new PersonYear(
              year,
              job.role,
              job.organization,
              job.subject,
              job.age,
              job.experience,
              job.category,
              job.positionFit,
              job.status,
              job.profileMatch,
              job.digitalProfile,
              upTo(year, diagnostics, Diagnosis::year),
              upTo(year, routes, Route::year),
              upTo(year, training, Training::year),
              mentorships(year, mentoring),
              mentorships(year, mentors),
              upTo(year, support, Support::year),
              appointments(year)));
    }
  }

  /** The list with one fact more; most persons have no facts of most kinds. */
  private static <T> List<T> with(List<T> facts, T more) {
    List<T> longer = facts.isEmpty() ? new ArrayList<>(4) : facts;
    longer.add(more);
    return longer;
  }

  private static <T> void sort(List<T> facts, ToIntFunction<T> yearOf) {
    if (facts.size() > 1) {
      facts.sort(Comparator.comparingInt(yearOf));
    }
  }

  private static <T> List<T> upTo(int year, List<T> facts, ToIntFunction<T> yearOf) {
    int visible = facts.size();
    while (visible > 0 && yearOf.applyAsInt(facts.get(visible - 1)) > year) {
      visible--;
    }
    return visible == facts.size() ? facts : visible == 0 ? List.of() : facts.subList(0, visible);
  }

  private static List<Mentorship> mentorships(int year, List<Span> spans) {
    if (spans.isEmpty()) {
      return List.of();
    }
    List<Mentorship> visible = new ArrayList<>(spans.size());
    for (Span span : spans) {
      if (span.startYear <= year) {
        visible.add(new Mentorship(span.code, span.activeIn(year)));
      }
    }
    return visible;
  }

  private List<Appointment> appointments(int year) {
    if (roles.isEmpty()) {
      return List.of();
    }
    List<Appointment> visible = new ArrayList<>(roles.size());
    for (Span span : roles) {
      if (span.startYear <= year) {
        visible.add(new Appointment(span.code, span.activeIn(year)));
      }
    }
    return visible;
  }
}
