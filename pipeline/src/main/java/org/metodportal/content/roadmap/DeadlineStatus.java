package org.metodportal.content.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.Deadline;
import org.metodportal.content.deadline.Meaning;
import org.metodportal.content.deadline.PlanPeriod;
import org.metodportal.content.deadline.Round;

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
   * The status of an event, by the contract: once done it is done, but recurring work is judged
   * round by round, and a fact of one round says nothing of the next.
   *
   * @param deadline what the words mean
   * @param asOf the day that counts as today; later facts have not happened yet
   * @param facts the days on which it was done
   * @param confirmed whether a document or a link confirms them; without one a fact does not count
   * @param plan the roadmap's period, for deadlines that have no end of their own
   */
  static DeadlineStatus of(
      Deadline deadline,
      LocalDate asOf,
      List<LocalDate> facts,
      boolean confirmed,
      @Nullable PlanPeriod plan) {
    List<LocalDate> happened =
        confirmed
            ? facts.stream().filter(fact -> !fact.isAfter(asOf)).sorted().toList()
            : List.of();
    boolean inRounds =
        deadline.parts().stream()
            .anyMatch(part -> !rounds(part.deadline().meaning(), plan).isEmpty());
    if (!happened.isEmpty() && !inRounds) {
      LocalDate due = deadline.lastDay();
      LocalDate fact = happened.get(happened.size() - 1);
      return new DeadlineStatus(EventStatus.DONE, due, due == null ? 0 : late(due, fact));
    }
    DeadlineStatus urgent = null;
    for (Deadline.Part part : deadline.parts()) {
      DeadlineStatus status = pending(part.deadline().meaning(), asOf, happened, plan);
      urgent = urgent == null || status.asksForMoreThan(urgent) ? status : urgent;
    }
    return urgent == null ? without(EventStatus.UNKNOWN) : urgent;
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
      Meaning meaning, LocalDate asOf, List<LocalDate> facts, @Nullable PlanPeriod plan) {
    LocalDate start = start(meaning, plan);
    LocalDate end = end(meaning, plan);
    boolean ahead = start != null && asOf.isBefore(start);
    return switch (meaning.course()) {
      case ONCE -> once(start, end, asOf, EventStatus.IN_PROGRESS);
      case ROUNDS -> inRounds(rounds(meaning, plan), end, asOf, facts, ahead);
      case ALL_THE_TIME ->
          meaning.lasts()
              ? without(ahead ? EventStatus.PLANNED : EventStatus.CONTINUOUS)
              : once(start, end, asOf, EventStatus.CONTINUOUS);
    };
  }

  private static @Nullable LocalDate start(Meaning meaning, @Nullable PlanPeriod plan) {
    LocalDate start = meaning.bounds().start();
    return start == null && plan != null && meaning.lasts() ? plan.start() : start;
  }

  private static @Nullable LocalDate end(Meaning meaning, @Nullable PlanPeriod plan) {
    LocalDate end = meaning.bounds().end();
    return end == null && plan != null && meaning.lasts() ? plan.end() : end;
  }

  /** The rounds of recurring work; none without a beginning and an end. */
  private static List<Round> rounds(Meaning meaning, @Nullable PlanPeriod plan) {
    LocalDate start = start(meaning, plan);
    LocalDate end = end(meaning, plan);
    return start == null || end == null
        ? List.of()
        : meaning.recurring().map(recurring -> recurring.rounds(start, end)).orElse(List.of());
  }

  private static DeadlineStatus once(
      @Nullable LocalDate start, @Nullable LocalDate end, LocalDate asOf, EventStatus running) {
    boolean begun = start != null && !asOf.isBefore(start);
    EventStatus early = begun ? running : EventStatus.PLANNED;
    if (end == null) {
      return without(start == null ? EventStatus.UNKNOWN : early);
    }
    if (asOf.isAfter(end)) {
      return new DeadlineStatus(EventStatus.OVERDUE, end, late(end, asOf));
    }
    return new DeadlineStatus(isNear(end, asOf) ? EventStatus.DUE : early, end, 0);
  }

  /**
   * The last round that is over decides first, then the next one. Work whose rounds have no days of
   * their own, such as «еженедельно», goes on until its years end.
   */
  private static DeadlineStatus inRounds(
      List<Round> rounds,
      @Nullable LocalDate end,
      LocalDate asOf,
      List<LocalDate> facts,
      boolean ahead) {
    EventStatus running = ahead ? EventStatus.PLANNED : EventStatus.IN_PROGRESS;
    if (rounds.isEmpty()) {
      if (!facts.isEmpty()) {
        return new DeadlineStatus(EventStatus.DONE, null, 0);
      }
      return end != null && asOf.isAfter(end)
          ? new DeadlineStatus(EventStatus.OVERDUE, end, late(end, asOf))
          : without(running);
    }
    Round over = null;
    Round next = null;
    for (Round round : rounds) {
      boolean done = facts.stream().anyMatch(round::holds);
      if (round.due().isBefore(asOf)) {
        over = done ? null : round;
      } else if (!done && next == null) {
        next = round;
      }
    }
    if (over != null) {
      return new DeadlineStatus(EventStatus.OVERDUE, over.due(), late(over.due(), asOf));
    }
    if (next == null) {
      LocalDate due = rounds.get(rounds.size() - 1).due();
      return new DeadlineStatus(EventStatus.DONE, due, lateRound(rounds, facts));
    }
    return new DeadlineStatus(isNear(next.due(), asOf) ? EventStatus.DUE : running, next.due(), 0);
  }

  /** Days by which the last fact came after the last day of its round. */
  private static long lateRound(List<Round> rounds, List<LocalDate> facts) {
    LocalDate fact = facts.get(facts.size() - 1);
    return rounds.stream()
        .filter(round -> round.holds(fact))
        .mapToLong(round -> late(round.due(), fact))
        .findFirst()
        .orElse(0);
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
