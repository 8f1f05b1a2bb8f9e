package org.metodportal.content.roadmap;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.Bounds;
import org.metodportal.content.deadline.Deadline;
import org.metodportal.content.deadline.PlanPeriod;

/**
 * One term, or one part of a term, whose words name days: a period, a day, a limit, a beginning, or
 * a day of every year.
 *
 * @param label words that say what the part is for; empty when there are none
 * @param start first day; null for a limit
 * @param end last day; null for a beginning
 * @param yearly whether the same days come every year until the end of the plan
 */
public record DatedTerm(
    String label, @Nullable LocalDate start, @Nullable LocalDate end, boolean yearly) {

  /** Refuses a term that names no day. */
  public DatedTerm {
    if (start == null && end == null) {
      throw new IllegalArgumentException("A term that names no day");
    }
  }

  /** The dated parts of a term, in the order written; empty when its words name no day. */
  static List<DatedTerm> of(Deadline deadline, PlanPeriod plan) {
    List<DatedTerm> terms = new ArrayList<>();
    collect("", deadline, plan, terms);
    return List.copyOf(terms);
  }

  private static void collect(
      String label, Deadline deadline, PlanPeriod plan, List<DatedTerm> terms) {
    if (deadline instanceof Deadline.Compound compound) {
      for (Deadline.Part part : compound.parts()) {
        collect(part.label() == null ? label : part.label(), part.deadline(), plan, terms);
      }
    } else if (deadline instanceof Deadline.Recurring recurring) {
      DatedTerm yearly = yearly(label, recurring, plan);
      if (yearly != null) {
        terms.add(yearly);
      }
    } else {
      Bounds bounds = deadline.bounds();
      boolean open = bounds.start() == null && bounds.end() == null;
      if (!open && !(deadline instanceof Deadline.Continuous && isWhole(bounds, plan))) {
        terms.add(new DatedTerm(label, bounds.start(), bounds.end(), false));
      }
    }
  }

  /** Whether the days are those of the plan: then the words, such as «Постоянно», name none. */
  private static boolean isWhole(Bounds bounds, PlanPeriod plan) {
    return plan.start().equals(bounds.start()) && plan.end().equals(bounds.end());
  }

  /** The first time that a day of every year comes in the plan; null when no day is named. */
  private static @Nullable DatedTerm yearly(
      String label, Deadline.Recurring recurring, PlanPeriod plan) {
    Integer day = recurring.day();
    Integer month = recurring.month();
    boolean everyYear =
        switch (recurring.every()) {
          case YEAR -> true;
          case DAY, WEEK, MONTH, QUARTER, HALF_YEAR, FIVE_YEARS, TERM -> false;
        };
    if (!everyYear || day == null || month == null) {
      return null;
    }
    LocalDate from = recurring.bounds().start();
    LocalDate start = from == null ? plan.start() : from;
    LocalDate first = MonthDay.of(month, day).atYear(start.getYear());
    LocalDate date =
        first.isBefore(start) ? MonthDay.of(month, day).atYear(start.getYear() + 1) : first;
    return date.isAfter(plan.end()) ? null : new DatedTerm(label, date, date, true);
  }

  /** The last day if there is one, else the first. */
  public LocalDate last() {
    return end != null ? end : first();
  }

  /** The first day if there is one, else the last. */
  public LocalDate first() {
    if (start != null) {
      return start;
    }
    if (end != null) {
      return end;
    }
    throw new IllegalStateException("A term that names no day");
  }

  /** Whether any of its days lies in the month; a beginning counts in its own month only. */
  public boolean touches(YearMonth month) {
    if (yearly) {
      return !month.atEndOfMonth().isBefore(first()) && month.getMonth() == first().getMonth();
    }
    return !first().isAfter(month.atEndOfMonth()) && !last().isBefore(month.atDay(1));
  }
}
