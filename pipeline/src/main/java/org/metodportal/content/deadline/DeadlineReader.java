package org.metodportal.content.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.TermGrammar;
import org.metodportal.content.deadline.token.CleanText;
import org.metodportal.content.deadline.token.Cursor;

/** Understands the words of a term as staff write them; never fails, whatever they are. */
public final class DeadlineReader {
  /** Longer texts are no terms. */
  private static final int LONGEST = 2_000;

  private final @Nullable PlanPeriod plan;

  /**
   * @param plan period of the whole roadmap; without it, terms that last as long as the plan have
   *     no dates, and months without a year stay so
   */
  public DeadlineReader(@Nullable PlanPeriod plan) {
    this.plan = plan;
  }

  /** What the words mean; {@link Deadline.Unknown} when they mean nothing to the portal. */
  public Deadline read(String text) {
    if (text.length() > LONGEST) {
      return new Deadline.Unknown(text, null);
    }
    Cursor cursor = new Cursor(CleanText.of(text));
    List<Group> groups = Group.of(new TermGrammar(cursor).read());
    SharedYears.fill(groups);
    Meaning meaning = new Meaning(plan, cursor);
    List<Deadline.Part> parts = new ArrayList<>();
    for (Group group : groups) {
      meaning.of(group).forEach(deadline -> parts.add(new Deadline.Part(group.label(), deadline)));
    }
    if (parts.size() == 1) {
      return whole(text, parts.get(0).deadline());
    }
    boolean understood =
        parts.stream().anyMatch(part -> !(part.deadline() instanceof Deadline.Unknown));
    return understood ? new Deadline.Compound(text, parts) : new Deadline.Unknown(text, null);
  }

  /** The only part of a term, with all the words of the term. */
  private static Deadline whole(String text, Deadline part) {
    if (part instanceof Deadline.Period it) {
      return new Deadline.Period(text, it.bounds());
    }
    if (part instanceof Deadline.Date it) {
      return new Deadline.Date(text, it.bounds());
    }
    if (part instanceof Deadline.Until it) {
      return new Deadline.Until(text, it.bounds());
    }
    if (part instanceof Deadline.From it) {
      return new Deadline.From(text, it.bounds());
    }
    if (part instanceof Deadline.Recurring it) {
      return new Deadline.Recurring(text, it.every(), it.bounds(), it.day(), it.month());
    }
    if (part instanceof Deadline.Continuous it) {
      return new Deadline.Continuous(text, it.bounds());
    }
    if (part instanceof Deadline.ByReference it) {
      return new Deadline.ByReference(text, it.reference());
    }
    if (part instanceof Deadline.Relative it) {
      return new Deadline.Relative(text, it.after(), it.days());
    }
    if (part instanceof Deadline.Unknown it) {
      return new Deadline.Unknown(text, it.problem());
    }
    return new Deadline.OnDemand(text);
  }
}
