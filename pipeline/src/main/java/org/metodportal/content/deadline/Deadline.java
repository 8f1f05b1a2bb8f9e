package org.metodportal.content.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.Every;

/** What the words of a term mean; the words themselves are kept as they were written. */
public sealed interface Deadline {
  /** The words as written. */
  String text();

  /** The kind as the contract names it, such as {@code by-reference}. */
  String kind();

  /** The days the words speak of; open where they name none. */
  default Bounds bounds() {
    return Bounds.OPEN;
  }

  /** From a day to a day: «III квартал 2022». */
  record Period(String text, Bounds bounds) implements Deadline {
    @Override
    public String kind() {
      return "period";
    }
  }

  /** One day: «5 июня 2022 г.»; its bounds start and end on it. */
  record Date(String text, Bounds bounds) implements Deadline {
    @Override
    public String kind() {
      return "date";
    }
  }

  /** Up to a day, that day included: «до 1 марта 2023 года». */
  record Until(String text, Bounds bounds) implements Deadline {
    @Override
    public String kind() {
      return "until";
    }
  }

  /** From a day on: «с 1 сентября 2023 г.». */
  record From(String text, Bounds bounds) implements Deadline {
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
   */
  record Recurring(
      String text, Every every, Bounds bounds, @Nullable Integer day, @Nullable Integer month)
      implements Deadline {
    @Override
    public String kind() {
      return "recurring";
    }
  }

  /** All the time: «Постоянно»; its bounds are those of the plan or of the year written. */
  record Continuous(String text, Bounds bounds) implements Deadline {
    @Override
    public String kind() {
      return "continuous";
    }
  }

  /** When somebody asks or something happens: «по запросу педагогических работников». */
  record OnDemand(String text) implements Deadline {
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
  record ByReference(String text, String reference) implements Deadline {
    @Override
    public String kind() {
      return "by-reference";
    }
  }

  /**
   * Some time after an event: «В течение 40 дней после выхода приказа».
   *
   * @param after the words that name the event; absent when none does
   * @param days how many days are allowed; absent where they are not counted in days or weeks
   */
  record Relative(String text, @Nullable String after, @Nullable Integer days) implements Deadline {
    @Override
    public String kind() {
      return "relative";
    }
  }

  /** Several terms in one cell, in the order written. */
  record Compound(String text, List<Part> parts) implements Deadline {
    public Compound {
      parts = List.copyOf(parts);
    }

    @Override
    public String kind() {
      return "compound";
    }
  }

  /**
   * One of several terms.
   *
   * @param label the words that say what this one is for, such as «I этап»
   */
  record Part(@Nullable String label, Deadline deadline) {}

  /**
   * Words that are not understood.
   *
   * @param problem {@link #END_BEFORE_START}, {@link #NO_SUCH_DATE} or absent
   */
  record Unknown(String text, @Nullable String problem) implements Deadline {
    public static final String END_BEFORE_START = "end before start";
    public static final String NO_SUCH_DATE = "no such date";

    @Override
    public String kind() {
      return "unknown";
    }
  }
}
