package org.metodportal.content.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.CalendarDay;
import org.metodportal.content.deadline.phrase.CalendarSpan;
import org.metodportal.content.deadline.phrase.CalendarSpan.Grain;
import org.metodportal.content.deadline.phrase.Every;
import org.metodportal.content.deadline.phrase.Phrase;

/** Puts together what is said of a recurring event: how often, on which day, within which years. */
final class Repetition {
  private final @Nullable PlanPeriod plan;
  private final OptionalInt planYear;
  private final List<Occasion> occasions = new ArrayList<>();
  private @Nullable LocalDate start;
  private @Nullable LocalDate end;
  private final List<Integer> days = new ArrayList<>();

  Repetition(@Nullable PlanPeriod plan, OptionalInt planYear) {
    this.plan = plan;
    this.planYear = planYear;
  }

  /** When in a year: a day or the last day allowed, a month, or a part of the year. */
  private record Occasion(
      @Nullable Integer day,
      @Nullable Integer month,
      @Nullable MonthDay from,
      @Nullable MonthDay to,
      boolean limit) {
    static Occasion day(MonthDay when, boolean limit) {
      return new Occasion(when.getDayOfMonth(), when.getMonthValue(), null, null, limit);
    }

    static Occasion month(int month) {
      return new Occasion(null, month, null, null, false);
    }
  }

  /**
   * The recurring events: one, or one for each of the occasions of a year.
   *
   * @throws Interpreter.ProblemInWords when a day does not exist or the end precedes the start
   */
  List<Deadline> of(String text, Phrase.Recurrence repeated, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (!sameDay(phrase, phrases)) {
        add(phrase, repeated.every());
      }
    }
    if (start != null && end != null && end.isBefore(start)) {
      throw new Interpreter.ProblemInWords(Meaning.Fault.END_BEFORE_START);
    }
    Bounds years = Interpreter.withPlan(Bounds.dated(start, end), plan);
    if (days.size() > 1 && occasions.isEmpty()) {
      return days.stream()
          .map(one -> new Meaning.Recurring(repeated.every(), years, one, null, false))
          .map(one -> new Deadline(text, one))
          .toList();
    }
    Integer day = days.isEmpty() ? null : days.get(days.size() - 1);
    if (occasions.isEmpty() || namesOnlyTheEnds(repeated.every())) {
      return List.of(
          new Deadline(text, new Meaning.Recurring(repeated.every(), years, day, null, false)));
    }
    Every every = occasions.size() > 1 ? eachOccasion(repeated.every()) : repeated.every();
    List<Deadline> events = new ArrayList<>();
    for (Occasion occasion : occasions) {
      events.add(
          new Deadline(
              text,
              new Meaning.Recurring(
                  every,
                  new Bounds(years.start(), years.end(), occasion.from(), occasion.to()),
                  occasion.day() == null ? day : occasion.day(),
                  occasion.month(),
                  occasion.limit())));
    }
    return events;
  }

  /** «два раза в год – до 1 июня и до 1 декабря»: each of the days comes once a year. */
  private static Every eachOccasion(Every every) {
    return switch (every) {
      case QUARTER, HALF_YEAR, FIVE_YEARS -> Every.YEAR;
      case DAY, WEEK, MONTH, YEAR, TERM -> every;
    };
  }

  /** «ежеквартально (март, июнь, сентябрь, декабрь)»: the last months of the quarters. */
  private boolean namesOnlyTheEnds(Every every) {
    int months =
        switch (every) {
          case QUARTER -> 3;
          case HALF_YEAR -> 6;
          case DAY, WEEK, MONTH, YEAR, FIVE_YEARS, TERM -> 0;
        };
    return months > 0
        && occasions.size() == 12 / months
        && occasions.stream()
            .allMatch(one -> one.day() == null && one.month() != null && one.month() % months == 0);
  }

  /** «ежегодно, до 30 декабря 2023–2025 гг.»: one day in each of the years. */
  private boolean sameDay(Phrase phrase, List<Phrase> phrases) {
    if (!(phrase instanceof Phrase.Until until) || until.last().year() == null) {
      return false;
    }
    List<CalendarDay> days = new ArrayList<>();
    for (Phrase other : phrases) {
      if (other instanceof Phrase.Until one
          && one.last().year() != null
          && one.last().dayOfYear().equals(until.last().dayOfYear())) {
        days.add(one.last());
      }
    }
    if (days.size() < 2) {
      return false;
    }
    if (days.get(0).equals(until.last())) {
      onDay(until.last(), true);
      start = firstDay(days.get(0).year());
      end = lastDay(days.get(days.size() - 1).year());
    }
    return true;
  }

  /** The first day of a year that is written. */
  private static LocalDate firstDay(@Nullable Integer year) {
    return LocalDate.of(Objects.requireNonNull(year), 1, 1);
  }

  /** The last day of a year that is written. */
  private static LocalDate lastDay(@Nullable Integer year) {
    return LocalDate.of(Objects.requireNonNull(year), 12, 31);
  }

  private void add(Phrase phrase, Every every) {
    if (phrase instanceof Phrase.Recurrence recurrence && recurrence.day() != null) {
      days.add(recurrence.day());
    } else if (phrase instanceof Phrase.Always always && always.written() != null) {
      within(always.written());
    } else if (phrase instanceof Phrase.Calendar calendar) {
      boolean dated = calendar.spans().stream().allMatch(CalendarSpan::hasYear);
      CalendarSpan only = calendar.spans().get(0);
      if (dated && calendar.spans().size() == 1 && isPartOfYears(only, every)) {
        inYears(only, every);
      } else if (dated) {
        within(calendar.spans().get(0).upTo(calendar.spans().get(calendar.spans().size() - 1)));
      } else {
        calendar.spans().forEach(span -> oneOfSeveral(span, every));
      }
    } else if (phrase instanceof Phrase.Until until) {
      if (until.last().year() != null) {
        end = Interpreter.bounds(null, until.last(), planYear).end();
      } else if (until.written().grain() == Grain.MONTH) {
        occasions.add(Occasion.month(until.written().first().month()));
      } else {
        onDay(until.last(), true);
      }
    } else if (phrase instanceof Phrase.From from) {
      if (from.first().year() != null) {
        start = Interpreter.bounds(from.first(), null, planYear).start();
      } else if (from.written().grain() == Grain.MONTH) {
        occasions.add(Occasion.month(from.first().month()));
      } else {
        onDay(from.first(), false);
      }
    }
  }

  /** «2 раза в год, июнь и декабрь 2025–2027»: the years after the last are those of all. */
  private void oneOfSeveral(CalendarSpan span, Every every) {
    if (!occasions.isEmpty() && isPartOfYears(span, Every.YEAR)) {
      inYears(span, every);
    } else {
      occasion(span, every);
    }
  }

  /** The part with which such a span begins, in each of its years. */
  private void inYears(CalendarSpan span, Every every) {
    occasion(partOfYears(span), every);
    start = firstDay(span.first().year());
    end = lastDay(span.last().year());
  }

  /** «ежегодно в мае 2024–2026 гг.»: from a part of a year to the end of another year. */
  private static boolean isPartOfYears(CalendarSpan span, Every every) {
    Integer first = span.first().year();
    Integer last = span.last().year();
    return every == Every.YEAR
        && months(span.grain()) > 0
        && span.last().month() == 12
        && span.last().day() == 31
        && first != null
        && last != null
        && first < last;
  }

  /** The part with which such a span begins, of no year. */
  private static CalendarSpan partOfYears(CalendarSpan span) {
    int month = span.first().month() + months(span.grain()) - 1;
    return new CalendarSpan(
        CalendarDay.of((Integer) null, span.first().month(), 1),
        CalendarDay.of((Integer) null, month, CalendarDay.LAST),
        span.grain(),
        false,
        span.from(),
        span.to());
  }

  /** Months in a part of a year; 0 for a day and for a year. */
  private static int months(Grain grain) {
    return switch (grain) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case DAY, YEAR -> 0;
    };
  }

  private void within(CalendarSpan span) {
    Bounds bounds = Interpreter.bounds(span.first(), span.last(), planYear);
    start = bounds.start();
    end = bounds.end();
  }

  private void onDay(CalendarDay when, boolean limit) {
    occasions.add(Occasion.day(existing(when), limit));
  }

  private void occasion(CalendarSpan span, Every every) {
    if (span.grain() == Grain.DAY && span.first().equals(span.last())) {
      onDay(span.first(), false);
      return;
    }
    if (span.grain() == Grain.MONTH && !span.ranged()) {
      occasions.add(Occasion.month(span.first().month()));
      return;
    }
    Bounds bounds =
        Interpreter.bounds(
            span.first(), span.last(), every == Every.YEAR ? OptionalInt.empty() : planYear);
    if (bounds.start() != null) {
      start = bounds.start();
      end = bounds.end();
    } else {
      occasions.add(new Occasion(null, null, bounds.from(), bounds.to(), false));
    }
  }

  private static MonthDay existing(CalendarDay when) {
    if (!when.exists()) {
      throw new Interpreter.ProblemInWords(Meaning.Fault.NO_SUCH_DATE);
    }
    return when.dayOfYear();
  }
}
