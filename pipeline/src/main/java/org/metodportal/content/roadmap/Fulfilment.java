package org.metodportal.content.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.EventStatus;
import org.metodportal.content.deadline.EventStatus.State;

/**
 * How far an event of a plan is on a given day: its term, its fact and the office's own word
 * together.
 *
 * @param state where it stands; null when the plan does not say what was done, so that nobody can
 *     tell what is late
 * @param daysLate days from the last day of its first term to its fact, or to the day asked when it
 *     is overdue; 0 when it is in time
 * @param movedDays days by which its term was moved; 0 when it was not, or either term names no
 *     last day
 * @param counted whether it counts in the progress: its term has an end of its own, or it is done
 */
public record Fulfilment(@Nullable State state, long daysLate, long movedDays, boolean counted) {
  private static final String UNTOLD = "сведений о выполнении нет";

  /**
   * Where an event of a plan stands.
   *
   * @param asOf the day; a fact after it has not happened yet
   */
  public static Fulfilment of(Roadmap plan, RoadmapEvent event, LocalDate asOf) {
    if (!plan.tracked()) {
      return new Fulfilment(null, 0, 0, false);
    }
    boolean confirmed = event.confirmation().present();
    EventStatus inForce =
        EventStatus.of(event.term(), asOf, event.fact(), confirmed, plan.period());
    EventStatus first =
        EventStatus.of(event.deadline(), asOf, event.fact(), confirmed, plan.period());
    State state = told(inForce.state(), event.status());
    boolean late = state == State.DONE || state == State.OVERDUE;
    boolean ends = event.dated().stream().anyMatch(term -> !term.yearly() && term.end() != null);
    return new Fulfilment(
        state,
        late ? first.daysLate() : 0,
        EventStatus.slip(event.deadline(), event.term()).orElse(0),
        ends || state == State.DONE);
  }

  /** The office knows more of what has begun or never ends; what is late or near is by the term. */
  private static State told(State byTerm, @Nullable StatedStatus stated) {
    if (stated == StatedStatus.CONTINUOUS && byTerm != State.DONE && byTerm != State.DUE) {
      return State.CONTINUOUS;
    }
    if (stated == StatedStatus.IN_PROGRESS
        && (byTerm == State.PLANNED || byTerm == State.UNKNOWN)) {
      return State.IN_PROGRESS;
    }
    return stated == StatedStatus.PLANNED && byTerm == State.UNKNOWN ? State.PLANNED : byTerm;
  }

  /** The word shown. */
  public String words() {
    return state == null ? UNTOLD : state.russian();
  }

  /** Key for tables: the word of the contract, or {@code untold}. */
  public String code() {
    return state == null ? "untold" : state.code();
  }
}
