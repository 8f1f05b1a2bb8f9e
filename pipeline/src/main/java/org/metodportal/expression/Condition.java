package org.metodportal.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A checked condition of a recommendation, run by the interpreter of CEL; stateless. */
public final class Condition {
  private final String cel;
  private final ConditionTree tree;

  Condition(String cel, ConditionTree tree) {
    this.cel = cel;
    this.tree = tree;
  }

  /** The condition as the editor wrote it. */
  public String cel() {
    return cel;
  }

  /**
   * Why the condition holds: the values that made it true, in the order of the text; empty when it
   * speaks of nothing.
   *
   * @return null when it does not hold, or is unknown because a value it needs is
   */
  public @Nullable List<Ground> grounds(Circumstances circumstances) {
    return tree.grounds(circumstances);
  }
}
