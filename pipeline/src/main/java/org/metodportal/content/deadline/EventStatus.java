package org.metodportal.content.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.Every;

/**
 * How an event of a roadmap stands on a day.
 *
 * @param state planned, due, overdue and so on
 * @param due the last day allowed that the state speaks of; absent when the words name none
 * @param daysLate days by which the event is, or was, later than that day; 0 when it is in time
 */
public record EventStatus(State state, @Nullable LocalDate due, long daysLate) {
  /** So many days before its last day an event is due. */
  public static final int DUE_WITHIN_DAYS = 30;

  /** States of an event, the one that asks for most attention first. */
  public enum State {
    OVERDUE("overdue", "просрочено"),
    DUE("due", "скоро срок"),
    IN_PROGRESS("in progress", "идёт"),
    PLANNED("planned", "запланировано"),
    CONTINUOUS("continuous", "постоянно"),
    DONE("done", "выполнено"),
    /** The words name no date by which it could be told. */
    UNKNOWN("unknown", "срок не определён");

    private final String code;
    private final String russian;

    State(String code, String russian) {
      this.code = code;
      this.russian = russian;
    }

    /** The word of the contract, such as {@code in progress}. */
    public String code() {
      return code;
    }

    /** The word for people. */
    public String russian() {
      return russian;
    }
  }

  /**
   * The status of an event.
   *
   * @param deadline what the words of its term mean
   * @param asOf the day that counts as today
   * @param fact the day on which it was done; absent when nobody wrote one
   * @param confirmed whether a document or a link confirms it; without one a fact does not count
   * @param plan the roadmap's period, for terms that have no end of their own
   */
  public static EventStatus of(
      Deadline deadline,
      LocalDate asOf,
      @Nullable LocalDate fact,
      boolean confirmed,
      @Nullable PlanPeriod plan) {
    if (fact != null && confirmed && !fact.isAfter(asOf)) {
      LocalDate due = lastDay(deadline);
      return new EventStatus(State.DONE, due, due == null ? 0 : late(due, fact));
    }
    return pending(deadline, asOf, plan);
  }

  /**
   * By how many days a term was moved: from its first wording to the one in force; less than 0 when
   * it was moved forward, empty when either names no last day.
   */
  public static OptionalLong slip(Deadline first, Deadline inForce) {
    LocalDate before = lastDay(first);
    LocalDate now = lastDay(inForce);
    return before == null || now == null
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(before, now));
  }

  private static EventStatus pending(Deadline deadline, LocalDate asOf, @Nullable PlanPeriod plan) {
    if (deadline instanceof Deadline.Compound compound) {
      return mostUrgent(compound.parts(), asOf, plan);
    }
    Bounds bounds = deadline.bounds();
    if (deadline instanceof Deadline.Continuous) {
      LocalDate start = start(bounds, plan);
      boolean ahead = start != null && asOf.isBefore(start);
      return new EventStatus(ahead ? State.PLANNED : State.CONTINUOUS, null, 0);
    }
    if (deadline instanceof Deadline.Recurring recurring) {
      return repeated(recurring, asOf, plan);
    }
    if (deadline instanceof Deadline.From && bounds.start() != null) {
      boolean ahead = asOf.isBefore(bounds.start());
      return new EventStatus(ahead ? State.PLANNED : State.IN_PROGRESS, null, 0);
    }
    LocalDate end = bounds.end();
    if (end == null) {
      return new EventStatus(State.UNKNOWN, null, 0);
    }
    boolean begun = bounds.start() != null && !asOf.isBefore(bounds.start());
    return byLastDay(end, asOf, begun ? State.IN_PROGRESS : State.PLANNED);
  }

  private static EventStatus byLastDay(LocalDate end, LocalDate asOf, State otherwise) {
    if (asOf.isAfter(end)) {
      return new EventStatus(State.OVERDUE, end, late(end, asOf));
    }
    boolean soon = ChronoUnit.DAYS.between(asOf, end) <= DUE_WITHIN_DAYS;
    return new EventStatus(soon ? State.DUE : otherwise, end, 0);
  }

  /** What comes round goes on until its years end; near its day of a year it is due. */
  private static EventStatus repeated(
      Deadline.Recurring recurring, LocalDate asOf, @Nullable PlanPeriod plan) {
    LocalDate start = start(recurring.bounds(), plan);
    LocalDate end = end(recurring.bounds(), plan);
    if (end != null && asOf.isAfter(end)) {
      return new EventStatus(State.OVERDUE, end, late(end, asOf));
    }
    LocalDate next = nextDay(recurring, asOf);
    boolean within = next != null && (end == null || !next.isAfter(end));
    if (within && ChronoUnit.DAYS.between(asOf, next) <= DUE_WITHIN_DAYS) {
      return new EventStatus(State.DUE, next, 0);
    }
    boolean ahead = start != null && asOf.isBefore(start);
    return new EventStatus(ahead ? State.PLANNED : State.IN_PROGRESS, within ? next : null, 0);
  }

  /** The next last day of a yearly event whose month is written; none for others. */
  private static @Nullable LocalDate nextDay(Deadline.Recurring recurring, LocalDate asOf) {
    if (recurring.every() != Every.YEAR || recurring.month() == null) {
      return null;
    }
    LocalDate thisYear = dayIn(asOf.getYear(), recurring.month(), recurring.day());
    return thisYear.isBefore(asOf)
        ? dayIn(asOf.getYear() + 1, recurring.month(), recurring.day())
        : thisYear;
  }

  private static LocalDate dayIn(int year, int month, @Nullable Integer day) {
    YearMonth within = YearMonth.of(year, month);
    int last = within.lengthOfMonth();
    return within.atDay(day == null ? last : Math.min(day, last));
  }

  /** A cell of several terms stands as the one that asks for most attention. */
  private static EventStatus mostUrgent(
      List<Deadline.Part> parts, LocalDate asOf, @Nullable PlanPeriod plan) {
    EventStatus urgent = new EventStatus(State.UNKNOWN, null, 0);
    for (Deadline.Part part : parts) {
      EventStatus status = pending(part.deadline(), asOf, plan);
      boolean more = status.state.compareTo(urgent.state) < 0;
      boolean earlier =
          status.state == urgent.state
              && status.due != null
              && (urgent.due == null || status.due.isBefore(urgent.due));
      urgent = more || earlier ? status : urgent;
    }
    return urgent;
  }

  /** The last day that the words name; the latest one when they name several. */
  private static @Nullable LocalDate lastDay(Deadline deadline) {
    if (deadline instanceof Deadline.Compound compound) {
      LocalDate last = null;
      for (Deadline.Part part : compound.parts()) {
        LocalDate day = lastDay(part.deadline());
        last = last == null || (day != null && day.isAfter(last)) ? day : last;
      }
      return last;
    }
    boolean endless =
        deadline instanceof Deadline.Continuous || deadline instanceof Deadline.Recurring;
    return endless ? null : deadline.bounds().end();
  }

  private static long late(LocalDate due, LocalDate day) {
    return Math.max(0, ChronoUnit.DAYS.between(due, day));
  }

  private static @Nullable LocalDate start(Bounds bounds, @Nullable PlanPeriod plan) {
    return bounds.start() == null && plan != null ? plan.start() : bounds.start();
  }

  private static @Nullable LocalDate end(Bounds bounds, @Nullable PlanPeriod plan) {
    return bounds.end() == null && plan != null ? plan.end() : bounds.end();
  }
}
