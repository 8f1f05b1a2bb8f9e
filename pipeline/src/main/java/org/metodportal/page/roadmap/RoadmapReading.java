package org.metodportal.page.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.metodportal.content.deadline.Deadline;
import org.metodportal.content.deadline.Meaning;
import org.metodportal.content.deadline.NamedDays;
import org.metodportal.content.roadmap.EventStatus;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.content.roadmap.RoadmapProgress;
import org.metodportal.page.roadmap.RoadmapPage.Filters;
import org.metodportal.page.roadmap.RoadmapPage.Mention;
import org.metodportal.page.roadmap.RoadmapPage.Shelf;
import org.metodportal.page.roadmap.RoadmapPage.Tally;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.Sentence;

/** Events of a plan sorted as readers look for them: by month, by quarter, by status. */
final class RoadmapReading {
  /**
   * One office, though a plan writes it with a capital letter in one cell and without in another.
   */
  private static final Comparator<String> ANY_CASE =
      Comparator.comparing(words -> words.toLowerCase(Locale.ROOT), NameOrder.COMPARATOR);

  private final Roadmap plan;
  private final LocalDate asOf;
  private final RoadmapProgress progress;

  RoadmapReading(RoadmapProgress progress) {
    this.plan = progress.plan();
    this.asOf = progress.asOf();
    this.progress = progress;
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
            (state, events) -> shelves.add(new Shelf(Sentence.capital(state.russian()), events)));
    return List.copyOf(shelves);
  }

  /** Events that are late. */
  List<Mention> overdue() {
    return byState().getOrDefault(EventStatus.OVERDUE, List.of());
  }

  /** Events not done whose last day, or the only one named, comes within so many days. */
  List<Mention> soon(int days) {
    LocalDate until = asOf.plusDays(days);
    List<Mention> events = new ArrayList<>();
    for (RoadmapEvent event : plan.events()) {
      boolean near =
          event.times().stream().map(NamedDays::last).anyMatch(day -> comesBy(day, until));
      if (near && !progress.of(event).isDone()) {
        events.add(mention(event));
      }
    }
    return List.copyOf(events);
  }

  private boolean comesBy(LocalDate day, LocalDate until) {
    return !day.isBefore(asOf) && !day.isAfter(until) && !day.isAfter(plan.period().end());
  }

  /** Events by who is responsible, then those for which nobody is named. */
  List<Shelf> offices() {
    Map<String, List<Mention>> offices = new TreeMap<>(ANY_CASE);
    List<Mention> nobody = new ArrayList<>();
    for (RoadmapEvent event : plan.events()) {
      for (String office : event.responsible()) {
        offices.computeIfAbsent(office, key -> new ArrayList<>()).add(mention(event));
      }
      if (event.responsible().isEmpty()) {
        nobody.add(mention(event));
      }
    }
    return shelves(offices, nobody, "Не указан");
  }

  /** Events by kind of result, then those without one. */
  List<Shelf> kinds() {
    Map<String, List<Mention>> kinds = new TreeMap<>(NameOrder.COMPARATOR);
    List<Mention> none = new ArrayList<>();
    for (RoadmapEvent event : plan.events()) {
      (event.resultKind().isEmpty()
              ? none
              : kinds.computeIfAbsent(event.resultKind(), key -> new ArrayList<>()))
          .add(mention(event));
    }
    return shelves(kinds, none, "Вид не указан");
  }

  /** Nothing when no event says. */
  private static List<Shelf> shelves(
      Map<String, List<Mention>> named, List<Mention> others, String otherTitle) {
    List<Shelf> shelves = new ArrayList<>();
    named.forEach(
        (title, events) -> shelves.add(new Shelf(Sentence.capital(title), List.copyOf(events))));
    if (!named.isEmpty() && !others.isEmpty()) {
      shelves.add(new Shelf(otherTitle, List.copyOf(others)));
    }
    return List.copyOf(shelves);
  }

  /** Choices of the filters. */
  Filters filters() {
    Set<String> years = new TreeSet<>();
    Set<String> offices = new TreeSet<>(ANY_CASE);
    Set<String> kinds = new TreeSet<>(NameOrder.COMPARATOR);
    for (RoadmapEvent event : plan.events()) {
      for (String quarter : RoadmapWords.quarters(event, plan.period()).split(" ")) {
        years.add(quarter.split("-")[0]);
      }
      offices.addAll(event.responsible());
      kinds.add(event.resultKind());
    }
    years.remove("");
    kinds.remove("");
    return new Filters(
        choices(years),
        choices(byState().keySet().stream().map(EventStatus::russian).toList()),
        choices(offices),
        choices(kinds));
  }

  private static List<String> choices(Collection<String> words) {
    return words.size() < 2 ? List.of() : List.copyOf(words);
  }

  private Map<EventStatus, List<Mention>> byState() {
    Map<EventStatus, List<Mention>> states = new TreeMap<>(EventStatus.MOST_URGENT);
    for (RoadmapEvent event : plan.events()) {
      EventStatus state = progress.of(event).status();
      if (plan.tracked()) {
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
      if (touched && !progress.of(event).isDone()) {
        events.add(mention(event));
      }
    }
    return List.copyOf(events);
  }

  private boolean comesIn(Deadline term, YearMonth month) {
    boolean inPlan =
        !month.atEndOfMonth().isBefore(plan.period().start())
            && !month.atDay(1).isAfter(plan.period().end());
    return inPlan && term.meaning().recurring().filter(Meaning.Recurring::comesMonthly).isPresent();
  }

  /** Events by the quarter in which their term ends, then those without an end. */
  List<Shelf> quarters() {
    Map<LocalDate, List<Mention>> quarters = new TreeMap<>();
    List<Mention> steady = new ArrayList<>();
    List<Mention> open = new ArrayList<>();
    for (RoadmapEvent event : plan.events()) {
      boolean placed = false;
      for (NamedDays term : event.dated()) {
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
        (event.term().meaning().lasts() ? steady : open).add(mention(event));
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
        .filter(event -> event.term().isUnread())
        .map(RoadmapReading::mention)
        .toList();
  }

  private static Mention mention(RoadmapEvent event) {
    return new Mention(event.id(), RoadmapWords.number(event), event.name(), event.term().text());
  }
}
