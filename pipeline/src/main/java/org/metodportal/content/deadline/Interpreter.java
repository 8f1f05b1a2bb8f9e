package org.metodportal.content.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.CalendarDay;
import org.metodportal.content.deadline.phrase.CalendarSpan;
import org.metodportal.content.deadline.phrase.CalendarSpan.Grain;
import org.metodportal.content.deadline.phrase.Phrase;
import org.metodportal.content.deadline.token.Cursor;

/** Turns groups of phrases into deadlines: years and the plan's period are filled in here. */
final class Interpreter {
  private final @Nullable PlanPeriod plan;
  private final OptionalInt planYear;
  private final Cursor cursor;

  Interpreter(@Nullable PlanPeriod plan, Cursor cursor) {
    this.plan = plan;
    this.planYear = plan == null ? OptionalInt.empty() : plan.onlyYear();
    this.cursor = cursor;
  }

  /** The deadlines a group stands for: several for a list of stretches that do not touch. */
  List<Deadline> of(Group group) {
    String text = cursor.writtenTerm(group.from(), group.to());
    List<Phrase> phrases = group.phrases();
    if (phrases.isEmpty()) {
      return List.of(new Deadline(text, new Meaning.Unknown(null)));
    }
    Phrase.Recurrence repeated = group.repeated();
    try {
      if (repeated != null) {
        return new Repetition(plan, planYear).of(text, repeated, phrases);
      }
      if (group.first(Phrase.Always.class) != null) {
        return List.of(new Deadline(text, always(phrases)));
      }
      Phrase phrase = phrases.get(0);
      return phrase instanceof Phrase.Calendar calendar
          ? stretches(text, calendar.spans())
          : List.of(new Deadline(text, single(phrase, group)));
    } catch (ProblemInWords e) {
      return List.of(new Deadline(text, new Meaning.Unknown(e.fault())));
    }
  }

  private Meaning single(Phrase phrase, Group group) {
    if (phrase instanceof Phrase.Until until) {
      return new Meaning.Until(bounds(null, until.last(), planYear));
    }
    if (phrase instanceof Phrase.From from) {
      return new Meaning.From(bounds(from.first(), null, planYear));
    }
    if (phrase instanceof Phrase.ByReference elsewhere) {
      return new Meaning.ByReference(elsewhere.reference());
    }
    if (phrase instanceof Phrase.Relative relative) {
      Phrase.Until end = group.first(Phrase.Until.class);
      return new Meaning.Relative(
          relative.after(),
          relative.before(),
          relative.days(),
          end == null ? Bounds.OPEN : bounds(null, end.last(), planYear));
    }
    return new Meaning.OnDemand();
  }

  /** What goes on all the time, in the years written or in the plan's. */
  private Meaning always(List<Phrase> phrases) {
    CalendarDay first = null;
    CalendarDay last = null;
    for (Phrase phrase : phrases) {
      if (phrase instanceof Phrase.Always written && written.written() != null) {
        first = written.written().first();
        last = written.written().last();
      } else if (phrase instanceof Phrase.Calendar calendar) {
        first = calendar.spans().get(0).first();
        last = calendar.spans().get(0).last();
      } else if (phrase instanceof Phrase.From from) {
        first = from.first();
      } else if (phrase instanceof Phrase.Until until) {
        last = last == null ? until.last() : until.last().inYearOf(last);
      }
    }
    boolean untold = first != null && first.year() == null;
    Bounds written = bounds(first, last, untold ? OptionalInt.empty() : planYear);
    boolean ends = last != null && written.end() != null;
    return new Meaning.Continuous(untold ? written : withPlan(written, plan), ends);
  }

  private List<Deadline> stretches(String text, List<CalendarSpan> spans) {
    List<Deadline> deadlines = new ArrayList<>();
    int first = 0;
    while (first < spans.size()) {
      int last = first;
      while (last + 1 < spans.size() && touch(spans.get(last), spans.get(last + 1))) {
        last++;
      }
      CalendarSpan start = spans.get(first);
      CalendarSpan whole =
          new CalendarSpan(
              start.first(),
              spans.get(last).last(),
              start.grain(),
              start.ranged(),
              start.from(),
              spans.get(last).to());
      boolean all = first == 0 && last == spans.size() - 1;
      String words = all ? text : cursor.writtenTerm(whole.from(), whole.to());
      deadlines.add(stretch(words, whole, all));
      first = last + 1;
    }
    return deadlines;
  }

  private Deadline stretch(String words, CalendarSpan span, boolean all) {
    try {
      Bounds bounds = bounds(span.first(), span.last(), planYear);
      boolean day = span.grain() == Grain.DAY && span.first().equals(span.last());
      return new Deadline(words, day ? new Meaning.Date(bounds) : new Meaning.Period(bounds));
    } catch (ProblemInWords e) {
      if (all) {
        throw e;
      }
      return new Deadline(words, new Meaning.Unknown(e.fault()));
    }
  }

  /** Whether one stretch begins on the day after the other ends. */
  private boolean touch(CalendarSpan before, CalendarSpan after) {
    if (!before.exists() || !after.exists()) {
      return false;
    }
    try {
      Bounds one = bounds(before.first(), before.last(), planYear);
      Bounds two = bounds(after.first(), after.last(), planYear);
      if (one.end() != null && two.start() != null) {
        return one.end().plusDays(1).equals(two.start());
      }
      return one.to() != null
          && two.from() != null
          && MonthDay.from(one.to().atYear(2001).plusDays(1)).equals(two.from());
    } catch (ProblemInWords e) {
      return false;
    }
  }

  /**
   * Dates, or days of a year that is not known.
   *
   * @throws ProblemInWords when a day does not exist or the end precedes the start
   */
  static Bounds bounds(
      @Nullable CalendarDay first, @Nullable CalendarDay last, OptionalInt planYear) {
    if ((first != null && !first.exists()) || (last != null && !last.exists())) {
      throw new ProblemInWords(Meaning.Fault.NO_SUCH_DATE);
    }
    try {
      LocalDate start = first == null ? null : first.date(planYear);
      LocalDate end = last == null ? null : last.date(planYear);
      if (start != null && end != null && end.isBefore(start)) {
        throw new ProblemInWords(Meaning.Fault.END_BEFORE_START);
      }
      MonthDay from = first == null || start != null ? null : first.dayOfYear();
      MonthDay to = last == null || end != null ? null : last.dayOfYear();
      if (from != null && to != null && from.getMonth() == to.getMonth() && to.isBefore(from)) {
        throw new ProblemInWords(Meaning.Fault.END_BEFORE_START);
      }
      return new Bounds(start, end, from, to);
    } catch (DateTimeException e) {
      throw new ProblemInWords(Meaning.Fault.NO_SUCH_DATE, e);
    }
  }

  /** Open sides taken from the plan, unless that would turn the bounds round. */
  static Bounds withPlan(Bounds written, @Nullable PlanPeriod plan) {
    if (plan == null) {
      return written;
    }
    LocalDate start = written.start() == null ? plan.start() : written.start();
    LocalDate end = written.end() == null ? plan.end() : written.end();
    return end.isBefore(start) ? written : new Bounds(start, end, written.from(), written.to());
  }

  /** Words that are read but cannot be true. */
  static final class ProblemInWords extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Meaning.Fault fault;

    ProblemInWords(Meaning.Fault fault) {
      super(fault.code());
      this.fault = fault;
    }

    ProblemInWords(Meaning.Fault fault, Throwable cause) {
      super(fault.code(), cause);
      this.fault = fault;
    }

    Meaning.Fault fault() {
      return fault;
    }
  }
}
