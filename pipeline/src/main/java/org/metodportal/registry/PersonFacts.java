package org.metodportal.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.FullYears;

/** Everything accepted about one person, over all years. */
final class PersonFacts {
  private final List<Job> mainJobs = new ArrayList<>(6);
  private final List<Diagnosis> diagnostics = new ArrayList<>(0);
  private final List<Route> routes = new ArrayList<>(0);
  private final List<Training> training = new ArrayList<>(0);
  private final List<Support> support = new ArrayList<>(0);
  private final List<Span> mentoring = new ArrayList<>(0);
  private final List<Span> mentors = new ArrayList<>(0);
  private final List<Span> roles = new ArrayList<>(0);

  /** The main job of one year, as the {@code staff} row tells it. */
  record Job(
      int year,
      String role,
      Organization organization,
      @Nullable String subject,
      @Nullable LocalDate birth,
      @Nullable LocalDate teachingSince,
      @Nullable String category,
      @Nullable Boolean positionFit,
      @Nullable String status,
      @Nullable Boolean profileMatch,
      @Nullable Boolean digitalProfile) {}

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
    mainJobs.add(job);
  }

  void add(Diagnosis diagnosis) {
    diagnostics.add(diagnosis);
  }

  void add(Route route) {
    routes.add(route);
  }

  void add(Training completed) {
    training.add(completed);
  }

  void add(Support given) {
    support.add(given);
  }

  void addMentoring(Span span) {
    mentoring.add(span);
  }

  void addMentors(Span span) {
    mentors.add(span);
  }

  void addRole(Span span) {
    roles.add(span);
  }

  /** Gives the person in each year of a main job. */
  void years(Consumer<PersonYear> sink) {
    diagnostics.sort(Comparator.comparingInt(Diagnosis::year));
    routes.sort(Comparator.comparingInt(Route::year));
    training.sort(Comparator.comparingInt(Training::year));
    support.sort(Comparator.comparingInt(Support::year));
    for (Job job : mainJobs) {
      int year = job.year;
      sink.accept(
          new PersonYear(
              year,
              job.role,
              job.organization,
              job.subject,
              fullYears(year, job.birth),
              fullYears(year, job.teachingSince),
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

  private static @Nullable Integer fullYears(int year, @Nullable LocalDate from) {
    if (from == null) {
      return null;
    }
    int years = FullYears.atEndOf(year, from);
    return years < 0 ? null : (Integer) years;
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
