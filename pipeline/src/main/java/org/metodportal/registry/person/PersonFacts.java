package org.metodportal.registry.person;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.Added;
import org.metodportal.registry.Appointment;
import org.metodportal.registry.History;
import org.metodportal.registry.History.Dated;
import org.metodportal.registry.Mentorship;
import org.metodportal.registry.Organization;
import org.metodportal.registry.PersonYear;
import org.metodportal.registry.row.RowReconciler;
import org.metodportal.source.schema.Table;

/**
 * Everything accepted about one person, over all years; data contract, «Derived values»: a fact
 * belongs to the year of its day, and what goes on is active in every year that it touches.
 */
final class PersonFacts {
  private List<Job> mainJobs = List.of();
  private final History history = new History();
  private List<Span> mentoring = List.of();
  private List<Span> mentors = List.of();
  private List<Span> roles = List.of();
  private List<Integer> secondJobs = List.of();

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
      Added added,
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

  /** Notes that the person teaches in a second job in the year. */
  void addSecondJob(int year) {
    if (!secondJobs.contains(year)) {
      secondJobs = with(secondJobs, year);
    }
  }

  /** Years in which the person teaches in a second job. */
  List<Integer> secondJobs() {
    return secondJobs;
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

  void add(Table table, Dated fact) {
    history.add(table, fact);
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
    history.sort();
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
              history.upTo(year),
              mentorships(year, mentoring),
              mentorships(year, mentors),
              appointments(year),
              job.added));
    }
  }

  /** The list with one fact more; most persons have no facts of most kinds. */
  private static <T> List<T> with(List<T> facts, T more) {
    List<T> longer = facts.isEmpty() ? new ArrayList<>(4) : facts;
    longer.add(more);
    return longer;
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
