package org.metodportal.content.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a plan of events writes it.
 *
 * @param text the words as written, never changed
 * @param meaning what they mean
 */
public record Deadline(String text, Meaning meaning) {
  /**
   * One of several deadlines in one cell.
   *
   * @param label the words that say what this one is for, such as «I этап»
   */
  public record Part(@Nullable String label, Deadline deadline) {}

  /** The kind as the contract names it, such as {@code by-reference}. */
  public String kind() {
    return meaning.kind();
  }

  /** What the words consist of, in the order written: the deadline itself when they say one. */
  public List<Part> parts() {
    List<Part> parts = meaning.parts();
    return parts.isEmpty() ? List.of(new Part(null, this)) : parts;
  }

  /**
   * The last day that the words name, the latest one when they name several; null when they name
   * none, and of what goes on or comes round until its plan ends.
   */
  public @Nullable LocalDate lastDay() {
    LocalDate last = null;
    for (Part part : parts()) {
      LocalDate day = part.deadline().meaning().lastDay();
      last = last == null || (day != null && day.isAfter(last)) ? day : last;
    }
    return last;
  }

  /**
   * Every stretch of days that the words name, in the order written; empty when they name none.
   *
   * @param plan the period of the whole plan, within which yearly days are counted
   */
  public List<NamedDays> days(PlanPeriod plan) {
    List<NamedDays> days = new ArrayList<>();
    for (Part part : parts()) {
      String label = part.label() == null ? "" : part.label();
      part.deadline().meaning().days(label, plan).ifPresent(days::add);
    }
    return List.copyOf(days);
  }

  /** The first part that is not understood; empty when all are. */
  public Optional<Meaning.Unknown> unread() {
    return parts().stream()
        .flatMap(part -> part.deadline().meaning().unread().stream())
        .findFirst();
  }

  /** Whether the words, or a part of them, are not understood. */
  public boolean isUnread() {
    return unread().isPresent();
  }
}
