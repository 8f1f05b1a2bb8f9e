package org.metodportal.content.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.Bounds;
import org.metodportal.content.deadline.Deadline;
import org.metodportal.content.deadline.Meaning;
import org.metodportal.content.deadline.PlanPeriod;

/**
 * How an event stands on a day by its deadline and its fact alone.
 *
 * @param status planned, due, overdue and so on
 * @param due the last day allowed that the status speaks of; absent when the words name none
 * @param daysLate days by which the event is, or was, later than that day; 0 when it is in time
 */
record DeadlineStatus(EventStatus status, @Nullable LocalDate due, long daysLate) {
  /** So many days before its last day an event is due. */
  static final int DUE_WITHIN_DAYS = 30;

  /**
   * The status of an event.
   *
   * @param deadline what the words mean
   * @param asOf the day that counts as today
   * @param fact the day on which it was done; absent when nobody wrote one
   * @param confirmed whether a document or a link confirms it; without one a fact does not count
   * @param plan the roadmap's period, for deadlines that have no end of their own
   */
  static DeadlineStatus of(
      Deadline deadline,
      LocalDate asOf,
      @Nullable LocalDate fact,
      boolean confirmed,
      @Nullable PlanPeriod plan) {
    if (fact != null && confirmed && !fact.isAfter(asOf)) {
      LocalDate due = deadline.lastDay();
      return new DeadlineStatus(EventStatus.DONE, due, due == null ? 0 : late(due, fact));
    }
    DeadlineStatus urgent = without(EventStatus.UNKNOWN);
    for (Deadline.Part part : deadline.parts()) {
      DeadlineStatus status = pending(part.deadline().meaning(), asOf, plan);
      urgent = status.asksForMoreThan(urgent) ? status : urgent;
    }
    return urgent;
  }

  /**
   * By how many days a deadline was moved: from its first wording to the one in force; less than 0
   * when it was moved forward, empty when either names no last day.
   */
  static OptionalLong slip(Deadline first, Deadline inForce) {
    LocalDate before = first.lastDay();
    LocalDate now = inForce.lastDay();
    return before == null || now == null
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(before, now));
  }

  /** A cell of several deadlines stands as the one that asks for most attention. */
  private boolean asksForMoreThan(DeadlineStatus other) {
    int order = EventStatus.MOST_URGENT.compare(status, other.status);
    boolean earlier = due != null && (other.due == null || due.isBefore(other.due));
    return order < 0 || (order == 0 && earlier);
  }

  private static DeadlineStatus pending(
      Meaning meaning, LocalDate asOf, @Nullable PlanPeriod plan) {
    Bounds written = meaning.bounds();
    LocalDate start = written.start();
    LocalDate end = written.end();
    if (meaning.lasts() && plan != null) {
      start = start == null ? plan.start() : start;
      end = end == null ? plan.end() : end;
    }
    boolean ahead = start != null && asOf.isBefore(start);
    return switch (meaning.course()) {
      case ONCE -> once(start, end, asOf);
      case ROUNDS -> repeated(meaning, end, asOf, ahead);
      case ALL_THE_TIME -> without(ahead ? EventStatus.PLANNED : EventStatus.CONTINUOUS);
    };
  }

  private static DeadlineStatus once(
      @Nullable LocalDate start, @Nullable LocalDate end, LocalDate asOf) {
    boolean begun = start != null && !asOf.isBefore(start);
    EventStatus early = begun ? EventStatus.IN_PROGRESS : EventStatus.PLANNED;
    if (end == null) {
      return without(start == null ? EventStatus.UNKNOWN : early);
    }
    if (asOf.isAfter(end)) {
      return new DeadlineStatus(EventStatus.OVERDUE, end, late(end, asOf));
    }
    return new DeadlineStatus(isNear(end, asOf) ? EventStatus.DUE : early, end, 0);
  }

  /** What comes round goes on until its years end; near its day of a year it is due. */
  private static DeadlineStatus repeated(
      Meaning meaning, @Nullable LocalDate end, LocalDate asOf, boolean ahead) {
    if (end != null && asOf.isAfter(end)) {
      return new DeadlineStatus(EventStatus.OVERDUE, end, late(end, asOf));
    }
    LocalDate next =
        meaning
            .recurring()
            .map(recurring -> recurring.nextDay(asOf))
            .filter(day -> end == null || !day.isAfter(end))
            .orElse(null);
    if (next != null && isNear(next, asOf)) {
      return new DeadlineStatus(EventStatus.DUE, next, 0);
    }
    return new DeadlineStatus(ahead ? EventStatus.PLANNED : EventStatus.IN_PROGRESS, next, 0);
  }

  private static boolean isNear(LocalDate day, LocalDate asOf) {
    return ChronoUnit.DAYS.between(asOf, day) <= DUE_WITHIN_DAYS;
  }

  private static DeadlineStatus without(EventStatus status) {
    return new DeadlineStatus(status, null, 0);
  }

  private static long late(LocalDate due, LocalDate day) {
    return Math.max(0, ChronoUnit.DAYS.between(due, day));
  }
}
