package org.metodportal.content.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.Every;

/** What the words of a deadline mean. Each kind says of itself all that its users ask. */
public sealed interface Meaning {
  /** How the work runs that has such a deadline. */
  enum Course {
    /** It has a beginning, an end, or neither. */
    ONCE,
    /** It comes round. */
    ROUNDS,
    /** It never stops. */
    ALL_THE_TIME
  }

  /** The kind as the contract names it, such as {@code by-reference}. */
  String kind();

  /** The days the words speak of; open where they name none. */
  default Bounds bounds() {
    return Bounds.OPEN;
  }

  /** How the work runs. */
  default Course course() {
    return Course.ONCE;
  }

  /** Whether the work goes on or comes round until its plan ends. */
  default boolean lasts() {
    return course() != Course.ONCE;
  }

  /** Whether the words say days of a year, and neither they nor the plan say which year. */
  default boolean yearMissing() {
    return bounds().yearMissing();
  }

  /** The last day that the words name; null when they name none or the work lasts. */
  default @Nullable LocalDate lastDay() {
    return lasts() ? null : bounds().end();
  }

  /** The stretch of days that the words name; empty when they name none. */
  default Optional<NamedDays> days(String label, PlanPeriod plan) {
    Bounds bounds = bounds();
    return bounds.start() == null && bounds.end() == null
        ? Optional.empty()
        : Optional.of(new NamedDays(label, bounds.start(), bounds.end(), null));
  }

  /** How the work comes round; empty when it does not. */
  default Optional<Recurring> recurring() {
    return Optional.empty();
  }

  /** The deadlines that the words consist of; empty when they say one thing. */
  default List<Deadline.Part> parts() {
    return List.of();
  }

  /** Itself when the words are not understood. */
  default Optional<Unknown> unread() {
    return Optional.empty();
  }

  /** What the contract's object has besides its bounds: numbers and words, in its order. */
  default Map<String, Object> keys() {
    return Map.of();
  }

  /** From a day to a day: «III квартал 2022». */
  record Period(Bounds bounds) implements Meaning {
    @Override
    public String kind() {
      return "period";
    }
  }

  /** One day: «5 июня 2022 г.»; its bounds start and end on it. */
  record Date(Bounds bounds) implements Meaning {
    @Override
    public String kind() {
      return "date";
    }
  }

  /** Up to a day, that day included: «до 1 марта 2023 года». */
  record Until(Bounds bounds) implements Meaning {
    @Override
    public String kind() {
      return "until";
    }
  }

  /** From a day on: «с 1 сентября 2023 г.». */
  record From(Bounds bounds) implements Meaning {
    @Override
    public String kind() {
      return "from";
    }
  }

  /**
   * Again and again: «ежегодно до 25 декабря».
   *
   * @param bounds of the plan or as written; without a year, the part of each year that is meant
   * @param day day of the month, 1–31, where written
   * @param month month of the year, 1–12, where written
   * @param limit whether the day is the last one allowed, as in «до 25 декабря»
   */
  record Recurring(
      Every every, Bounds bounds, @Nullable Integer day, @Nullable Integer month, boolean limit)
      implements Meaning {
    @Override
    public String kind() {
      return "recurring";
    }

    @Override
    public Course course() {
      return Course.ROUNDS;
    }

    /** What comes every year lacks no year. */
    @Override
    public boolean yearMissing() {
      return every != Every.YEAR && bounds.yearMissing();
    }

    @Override
    public Optional<Recurring> recurring() {
      return Optional.of(this);
    }

    /** The days of every year that the words name, as they first come in the plan. */
    @Override
    public Optional<NamedDays> days(String label, PlanPeriod plan) {
      MonthDay from = bounds.from();
      MonthDay to = bounds.to();
      if (month != null) {
        from = MonthDay.of(month, day == null ? 1 : day);
        to = MonthDay.of(month, day == null ? Month.of(month).maxLength() : day);
      }
      if (every != Every.YEAR || from == null || to == null) {
        return Optional.empty();
      }
      LocalDate start = bounds.start() == null ? plan.start() : bounds.start();
      LocalDate until = bounds.end() == null ? plan.end() : bounds.end();
      int across = from.isAfter(to) ? 1 : 0;
      int year = start.getYear();
      while (to.atYear(year + across).isBefore(start)) {
        year++;
      }
      LocalDate first = from.atYear(year);
      return first.isAfter(until)
          ? Optional.empty()
          : Optional.of(
              new NamedDays(label, limit ? null : first, to.atYear(year + across), until));
    }

    /**
     * The rounds of a stretch of time, as the contract has it: «ежегодно до 25 декабря» in a plan
     * of 2025 and 2026 is due on 25 December of both. A quarter without a written month is due on
     * the written day of its last month. A round whose last day lies outside of the stretch is
     * none, but that the last round ends no later than the stretch. What comes every day or every
     * week, or every school term, has no rounds.
     *
     * @param first first day of the stretch
     * @param last last day of the stretch
     */
    public List<Round> rounds(LocalDate first, LocalDate last) {
      int months =
          switch (every) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
            case FIVE_YEARS -> 60;
            case DAY, WEEK, TERM -> 0;
          };
      List<Round> rounds = new ArrayList<>();
      LocalDate from =
          every == Every.FIVE_YEARS
              ? first
              : YearMonth.of(
                      first.getYear(),
                      (first.getMonthValue() - 1) / Math.max(months, 1) * months + 1)
                  .atDay(1);
      for (; months > 0 && !from.isAfter(last); from = from.plusMonths(months)) {
        LocalDate to = from.plusMonths(months).minusDays(1);
        LocalDate written = dueIn(from, to);
        LocalDate due = named() || !written.isAfter(last) ? written : last;
        if (!due.isBefore(first) && !due.isAfter(last)) {
          rounds.add(new Round(from, to, due));
        }
      }
      return List.copyOf(rounds);
    }

    /** Whether the words name the last day of a round, or its month. */
    private boolean named() {
      return day != null || month != null || bounds.to() != null;
    }

    private LocalDate dueIn(LocalDate from, LocalDate to) {
      if (every == Every.YEAR && bounds.to() != null) {
        return bounds.to().atYear(to.getYear());
      }
      YearMonth within =
          every == Every.YEAR && month != null
              ? YearMonth.of(from.getYear(), month)
              : YearMonth.from(to);
      int length = within.lengthOfMonth();
      return day != null && every != Every.FIVE_YEARS
          ? within.atDay(Math.min(day, length))
          : every == Every.YEAR && month != null ? within.atEndOfMonth() : to;
    }

    /** Whether there is work in every month. */
    public boolean comesMonthly() {
      return switch (every) {
        case DAY, WEEK, MONTH -> true;
        case QUARTER, HALF_YEAR, YEAR, FIVE_YEARS, TERM -> false;
      };
    }

    @Override
    public Map<String, Object> keys() {
      Map<String, Object> keys = new LinkedHashMap<>();
      put(keys, "day", day);
      put(keys, "month", month);
      return keys;
    }
  }

  /**
   * All the time: «Постоянно»; its bounds are those of the plan or of the year written.
   *
   * @param ends whether the words themselves name a last day: «в течение 2025 года» ends on 31
   *     December 2025, «постоянно» lasts as long as the plan
   */
  record Continuous(Bounds bounds, boolean ends) implements Meaning {
    @Override
    public String kind() {
      return "continuous";
    }

    @Override
    public Course course() {
      return Course.ALL_THE_TIME;
    }

    @Override
    public boolean lasts() {
      return !ends;
    }

    /** Days that are those of the plan are not named by the words. */
    @Override
    public Optional<NamedDays> days(String label, PlanPeriod plan) {
      boolean whole =
          !ends && plan.start().equals(bounds.start()) && plan.end().equals(bounds.end());
      return whole ? Optional.empty() : Meaning.super.days(label, plan);
    }
  }

  /** When somebody asks or something happens: «по запросу педагогических работников». */
  record OnDemand() implements Meaning {
    @Override
    public String kind() {
      return "on-demand";
    }
  }

  /**
   * As another paper says: «Согласно регламенту».
   *
   * @param reference the words that name the paper, as written
   */
  record ByReference(String reference) implements Meaning {
    @Override
    public String kind() {
      return "by-reference";
    }

    @Override
    public Map<String, Object> keys() {
      return Map.of("reference", reference);
    }
  }

  /**
   * Some time after an event or before it: «В течение 40 дней после выхода приказа», «за 2 недели
   * до мероприятия».
   *
   * @param after the words that name the event; absent when none does
   * @param before the words that name the event before which it must be done
   * @param days how many days are allowed; absent where they are not counted in days or weeks
   * @param bounds the last day where one is written too: «с момента утверждения по 31.12.2024»
   */
  record Relative(
      @Nullable String after, @Nullable String before, @Nullable Integer days, Bounds bounds)
      implements Meaning {
    @Override
    public String kind() {
      return "relative";
    }

    @Override
    public Map<String, Object> keys() {
      Map<String, Object> keys = new LinkedHashMap<>();
      put(keys, "after", after);
      put(keys, "before", before);
      put(keys, "days", days);
      return keys;
    }
  }

  /** Several deadlines in one cell, in the order written; none of them is compound itself. */
  record Compound(List<Deadline.Part> parts) implements Meaning {
    public Compound {
      parts = List.copyOf(parts);
    }

    @Override
    public String kind() {
      return "compound";
    }
  }

  /**
   * Words that are not understood.
   *
   * @param fault why words that are read cannot be true; null when they are not read
   */
  record Unknown(@Nullable Fault fault) implements Meaning {
    @Override
    public String kind() {
      return "unknown";
    }

    @Override
    public Optional<Unknown> unread() {
      return Optional.of(this);
    }

    @Override
    public Map<String, Object> keys() {
      return fault == null ? Map.of() : Map.of("problem", fault.code());
    }
  }

  /** Why words that are read cannot be true. */
  enum Fault {
    END_BEFORE_START("end before start", "конец раньше начала"),
    NO_SUCH_DATE("no such date", "такой даты нет");

    private final String code;
    private final String russian;

    Fault(String code, String russian) {
      this.code = code;
      this.russian = russian;
    }

    /** The words of the contract. */
    public String code() {
      return code;
    }

    /** The words for people. */
    public String russian() {
      return russian;
    }
  }

  private static void put(Map<String, Object> keys, String key, @Nullable Object value) {
    if (value != null) {
      keys.put(key, value);
    }
  }
}
