package org.metodportal.content.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.grammar.DeadlineGrammar;
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

  /** What the words mean; {@link Meaning.Unknown} when they mean nothing to the portal. */
  public Deadline read(String text) {
    if (text.length() > LONGEST) {
      return new Deadline(text, new Meaning.Unknown(null));
    }
    Cursor cursor = new Cursor(CleanText.of(text));
    List<Group> groups = Group.of(new DeadlineGrammar(cursor).read());
    SharedYears.fill(groups);
    SharedYears.fillOnwards(groups);
    Interpreter interpreter = new Interpreter(plan, cursor);
    List<Deadline.Part> parts = new ArrayList<>();
    for (Group group : groups) {
      interpreter
          .of(group)
          .forEach(deadline -> parts.add(new Deadline.Part(group.label(), deadline)));
    }
    if (parts.size() == 1) {
      return new Deadline(text, parts.get(0).deadline().meaning());
    }
    boolean understood = parts.stream().anyMatch(part -> !part.deadline().isUnread());
    return new Deadline(text, understood ? new Meaning.Compound(parts) : new Meaning.Unknown(null));
  }
}
