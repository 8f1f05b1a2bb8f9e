package org.metodportal.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metodportal.content.deadline.Deadline;
import org.metodportal.content.deadline.EventStatus.State;
import org.metodportal.content.roadmap.DatedTerm;
import org.metodportal.content.roadmap.Fulfilment;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.page.RoadmapPage.Mention;
import org.metodportal.page.RoadmapPage.Shelf;
import org.metodportal.page.RoadmapPage.Tally;
import org.metodportal.page.text.RussianNumbers;

/** Events of a plan sorted as readers look for them: by month, by quarter, by status. */
final class RoadmapReading {
  private final Roadmap plan;
  private final LocalDate asOf;

  RoadmapReading(Roadmap plan, LocalDate asOf) {
    this.plan = plan;
    this.asOf = asOf;
  }

  /** How many events stand where; empty when nobody says what was done. */
  List<Tally> tallies() {
    List<Tally> tallies = new ArrayList<>();
    byState()
        .forEach(
            (state, events) ->
                tallies.add(new Tally(RussianNumbers.whole(events.size()), state.russian())));
    return List.copyOf(tallies);
  }

  /** Events by status; empty when nobody says what was done. */
  List<Shelf> statuses() {
    List<Shelf> shelves = new ArrayList<>();
    byState()
        .forEach(
            (state, events) ->
                shelves.add(new Shelf(RoadmapWords.capitalized(state.russian()), events)));
    return List.copyOf(shelves);
  }

  /** Events that are late. */
  List<Mention> overdue() {
    return byState().getOrDefault(State.OVERDUE, List.of());
  }

  private Map<State, List<Mention>> byState() {
    Map<State, List<Mention>> states = new EnumMap<>(State.class);
    for (RoadmapEvent event : plan.events()) {
      State state = Fulfilment.of(plan, event, asOf).state();
      if (state != null) {
        states.computeIfAbsent(state, key -> new ArrayList<>()).add(mention(event));
      }
    }
    return states;
  }

  /** Events with days in the month, and those of every month; what is done is left out. */
  List<Mention> month(YearMonth month) {
    List<Mention> events = new ArrayList<>();
    for (RoadmapEvent event : plan.events()) {
      boolean touched =
          event.dated().stream().anyMatch(term -> term.touches(month))
              || comesIn(event.term(), month);
      if (touched && Fulfilment.of(plan, event, asOf).state() != State.DONE) {
        events.add(mention(event));
      }
    }
    return List.copyOf(events);
  }

  private boolean comesIn(Deadline term, YearMonth month) {
    if (!(term instanceof Deadline.Recurring recurring)
        || month.atEndOfMonth().isBefore(plan.period().start())
        || month.atDay(1).isAfter(plan.period().end())) {
      return false;
    }
    Integer named = recurring.month();
    return switch (recurring.every()) {
      case DAY, WEEK, MONTH -> true;
      case YEAR -> named != null && named == month.getMonthValue();
      case QUARTER, HALF_YEAR, FIVE_YEARS, TERM -> false;
    };
  }

  /** Events by the quarter in which their term ends, then those without an end. */
  List<Shelf> quarters() {
    Map<LocalDate, List<Mention>> quarters = new TreeMap<>();
    List<Mention> steady = new ArrayList<>();
    List<Mention> open = new ArrayList<>();
    for (RoadmapEvent event : plan.events()) {
      boolean placed = false;
      for (DatedTerm term : event.dated()) {
        if (!term.yearly()) {
          List<Mention> shelf =
              quarters.computeIfAbsent(
                  RoadmapAxis.quarter(term.last()), quarter -> new ArrayList<>());
          if (shelf.isEmpty() || !shelf.get(shelf.size() - 1).id().equals(event.id())) {
            shelf.add(mention(event));
          }
          placed = true;
        }
      }
      if (!placed) {
        boolean lasts =
            event.term() instanceof Deadline.Continuous
                || event.term() instanceof Deadline.Recurring;
        (lasts ? steady : open).add(mention(event));
      }
    }
    List<Shelf> shelves = new ArrayList<>();
    quarters.forEach(
        (quarter, events) ->
            shelves.add(new Shelf(RoadmapWords.quarter(quarter), List.copyOf(events))));
    if (!steady.isEmpty()) {
      shelves.add(new Shelf("Постоянно или с повтором", List.copyOf(steady)));
    }
    if (!open.isEmpty()) {
      shelves.add(new Shelf("День не назван", List.copyOf(open)));
    }
    return List.copyOf(shelves);
  }

  /** Events whose term, or a part of it, the portal does not understand. */
  List<Mention> unread() {
    return plan.events().stream()
        .filter(event -> isUnread(event.term()))
        .map(RoadmapReading::mention)
        .toList();
  }

  private static boolean isUnread(Deadline term) {
    return term instanceof Deadline.Unknown
        || (term instanceof Deadline.Compound compound
            && compound.parts().stream().anyMatch(part -> isUnread(part.deadline())));
  }

  private static Mention mention(RoadmapEvent event) {
    return new Mention(event.id(), RoadmapWords.number(event), event.name(), event.term().text());
  }
}
