package org.metodportal.page.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.Bounds;
import org.metodportal.content.deadline.NamedDays;
import org.metodportal.content.deadline.PlanPeriod;
import org.metodportal.content.roadmap.EventProgress;
import org.metodportal.content.roadmap.EventStatus;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.content.roadmap.RoadmapProgress;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;

/** Terms and numbers of events as pages say them. */
public final class RoadmapWords {
  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
  private static final List<String> MONTHS =
      List.of(
          "январе",
          "феврале",
          "марте",
          "апреле",
          "мае",
          "июне",
          "июле",
          "августе",
          "сентябре",
          "октябре",
          "ноябре",
          "декабре");
  private static final String NO_DAY = "—";

  private RoadmapWords() {}

  /** The number of an event, or a dash. */
  public static String number(RoadmapEvent event) {
    return event.number().isEmpty() ? NO_DAY : event.number();
  }

  /** {@code III}. */
  static String roman(LocalDate day) {
    return QUARTERS.get((day.getMonthValue() - 1) / RoadmapAxis.MONTHS_IN_QUARTER);
  }

  /** {@code III квартал 2022 г.}. */
  static String quarter(LocalDate day) {
    return roman(day) + " квартал " + day.getYear() + "\u00a0г.";
  }

  /**
   * Quarters that the term of an event touches, for machines: {@code 2026-1 2026-2}. What never
   * ends or comes round touches all of its years; empty when the words name no time.
   */
  static String quarters(RoadmapEvent event, PlanPeriod plan) {
    Set<String> quarters = new TreeSet<>();
    for (NamedDays time : event.times()) {
      addQuarters(quarters, time.first(), time.last());
    }
    if (event.dated().isEmpty() && event.term().meaning().lasts()) {
      Bounds bounds = event.term().meaning().bounds();
      LocalDate start = bounds.start();
      LocalDate end = bounds.end();
      addQuarters(quarters, start == null ? plan.start() : start, end == null ? plan.end() : end);
    }
    return String.join(" ", quarters);
  }

  private static void addQuarters(Set<String> quarters, LocalDate first, LocalDate last) {
    LocalDate day = RoadmapAxis.quarter(first);
    while (!day.isAfter(last)) {
      int quarter = (day.getMonthValue() - 1) / RoadmapAxis.MONTHS_IN_QUARTER + 1;
      quarters.add(day.getYear() + "-" + quarter);
      day = day.plusMonths(RoadmapAxis.MONTHS_IN_QUARTER);
    }
  }

  /** {@code ноябре 2026 года}, after «в». */
  static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear() + " года";
  }

  /** What is known of a plan that is over. */
  static String finished(RoadmapProgress progress) {
    Roadmap plan = progress.plan();
    int first = plan.period().start().getYear();
    int last = plan.period().end().getYear();
    String over =
        "Срок плана ("
            + (first == last ? first + "\u00a0год" : first + "–" + last + "\u00a0годы")
            + ") прошёл. ";
    if (!plan.tracked()) {
      return over + "Что сделано, в плане не отмечено.";
    }
    List<EventProgress> events = plan.events().stream().map(progress::of).toList();
    long done = events.stream().filter(EventProgress::isDone).count();
    long untold = events.stream().filter(each -> each.status() == EventStatus.UNTOLD).count();
    return over
        + "Выполнено "
        + RussianPlural.count(done, "мероприятие", "мероприятия", "мероприятий")
        + " из\u00a0"
        + RussianNumbers.whole(events.size())
        + (untold == 0
            ? "."
            : "; об исполнении остальных, " + RussianNumbers.whole(untold) + ", не сообщалось.");
  }

  /** {@code 25.12.2025}, {@code 25.12 каждого года}, or a dash. */
  static String day(@Nullable LocalDate day, boolean yearly) {
    if (day == null) {
      return NO_DAY;
    }
    String words = RussianDates.numeric(day);
    return yearly ? words.substring(0, "31.12".length()) + " каждого года" : words;
  }

  /** The days that a term means; empty when its words name none, or are a date themselves. */
  static String reading(RoadmapEvent event) {
    if (event.term().meaning().unread().isPresent()) {
      return "Портал не понял этот срок";
    }
    if (event.term().meaning().bounds().yearMissing() && !event.term().meaning().lasts()) {
      return "Год не указан";
    }
    List<String> parts = new ArrayList<>();
    for (NamedDays term : event.dated()) {
      String days = days(term);
      if (!days.isEmpty() && !days.equals(event.term().text())) {
        parts.add(term.label().isEmpty() ? days : term.label() + ": " + days);
      }
    }
    return String.join("; ", parts);
  }

  /**
   * The day of the last fact: {@code 17.10.2025}; of an event that is not done yet after how late
   * it is: {@code уже 30 дней; последний раз 19.12.2025}.
   */
  static String fact(RoadmapEvent event, EventProgress progress, LocalDate fact) {
    String day = RussianDates.numeric(fact);
    if (progress.isDone()) {
      return day;
    }
    String slip = slip(progress);
    return (slip.isEmpty() ? "" : slip + "; ")
        + (event.confirmation().present()
            ? "последний раз " + day
            : "сделано " + day + ", подтверждения нет");
  }

  /** {@code на 17 дней позже срока}; empty when the event is in time. */
  static String slip(EventProgress progress) {
    List<String> parts = new ArrayList<>();
    if (progress.movedDays() != 0) {
      parts.add(
          "срок перенесён на "
              + RussianPlural.count(Math.abs(progress.movedDays()), "день", "дня", "дней")
              + (progress.movedDays() > 0 ? " позже" : " раньше"));
    }
    if (progress.daysLate() > 0) {
      parts.add(
          (progress.isDone() ? "на " : "уже ")
              + RussianPlural.count(progress.daysLate(), "день", "дня", "дней")
              + (!progress.isDone()
                  ? ""
                  : progress.movedDays() == 0 ? " позже срока" : " позже первого срока"));
    }
    return String.join(", ", parts);
  }

  private static String days(NamedDays term) {
    LocalDate start = term.start();
    LocalDate end = term.end();
    if (term.yearly()) {
      return "";
    }
    if (start == null || end == null) {
      return start == null
          ? "по\u00a0" + RussianDates.numeric(term.last())
          : "с\u00a0" + RussianDates.numeric(start);
    }
    return start.equals(end)
        ? RussianDates.numeric(start)
        : RussianDates.numeric(start) + "\u00a0– " + RussianDates.numeric(end);
  }
}
