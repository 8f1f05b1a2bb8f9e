package org.metodportal.disclosure.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bands of the breakdown by age and the facts that are unions of bands. */
public final class AgeBands {
  private static final List<String> BANDS =
      List.of("до 25", "25–34", "35–44", "45–54", "55–64", "65 и старше");
  private static final int FIRST_END = 25;
  private static final int WIDTH = 10;

  private AgeBands() {}

  /**
   * The bands in which the fact holds of everybody; null when some band is cut or it is of else.
   */
  public static @Nullable Set<String> of(Fact fact) {
    if (!(fact instanceof Fact.Bound bound) || !bound.field().equals("age")) {
      return null;
    }
    boolean below = bound.operator().equals("<");
    if (!below && !bound.operator().equals(">=")) {
      return null;
    }
    double steps = (bound.number() - FIRST_END) / WIDTH;
    int end = (int) steps + 1;
    if (steps != Math.rint(steps) || end < 1 || end >= BANDS.size()) {
      return null;
    }
    return new LinkedHashSet<>(below ? BANDS.subList(0, end) : BANDS.subList(end, BANDS.size()));
  }
}
