package org.metodportal.content.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an event of a plan is on a given day: its deadline, its fact and the office's own word
 * together.
 *
 * @param status where it stands
 * @param daysLate days from the last day of its first deadline to its fact, or to the day asked
 *     when it is overdue; 0 when it is in time
 * @param movedDays days by which its deadline was moved; 0 when it was not, or either wording names
 *     no last day
 * @param counted whether it counts in the progress: its deadline has an end of its own, or it is
 *     done
 */
public record EventProgress(EventStatus status, long daysLate, long movedDays, boolean counted) {
  /** Where an event of a plan stands on the day. */
  static EventProgress of(Roadmap plan, RoadmapEvent event, LocalDate asOf) {
    if (!plan.tracked()) {
      return new EventProgress(EventStatus.UNTOLD, 0, 0, false);
    }
    boolean confirmed = event.confirmation().present();
    DeadlineStatus inForce =
        DeadlineStatus.of(event.term(), asOf, event.facts(), confirmed, plan.period());
    DeadlineStatus first =
        DeadlineStatus.of(event.deadline(), asOf, event.facts(), confirmed, plan.period());
    EventStatus status = reported(inForce.status(), event.status());
    boolean late = status == EventStatus.DONE || status == EventStatus.OVERDUE;
    boolean ends = event.dated().stream().anyMatch(days -> !days.yearly() && days.end() != null);
    return new EventProgress(
        status,
        late ? first.daysLate() : 0,
        DeadlineStatus.slip(event.deadline(), event.term()).orElse(0),
        ends || status == EventStatus.DONE);
  }

  /**
   * The office knows more of what has begun or never ends; what is late or near follows from the
   * deadline.
   */
  private static EventStatus reported(EventStatus byDeadline, @Nullable EventStatus stated) {
    boolean told =
        byDeadline == EventStatus.DONE
            || byDeadline == EventStatus.DUE
            || byDeadline == EventStatus.OVERDUE;
    if (stated == EventStatus.CONTINUOUS && !told) {
      return EventStatus.CONTINUOUS;
    }
    if (stated == EventStatus.IN_PROGRESS
        && (byDeadline == EventStatus.PLANNED || byDeadline == EventStatus.UNKNOWN)) {
      return EventStatus.IN_PROGRESS;
    }
    return stated == EventStatus.PLANNED && byDeadline == EventStatus.UNKNOWN
        ? EventStatus.PLANNED
        : byDeadline;
  }

  /** Whether it is done, with a fact and a paper. */
  public boolean isDone() {
    return status == EventStatus.DONE;
  }
}
