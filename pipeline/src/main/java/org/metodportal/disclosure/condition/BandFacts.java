package org.metodportal.disclosure.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Bands;

/** The facts that are unions of bands of years. */
public final class BandFacts {
  private BandFacts() {}

  /**
   * The bands in which the fact holds of everybody; null when some band is cut or it is of else.
   */
  public static @Nullable Set<String> of(Bands bands, Fact fact) {
    if (!(fact instanceof Fact.Bound bound) || !bound.field().equals(bands.field())) {
      return null;
    }
    List<String> names =
        switch (bound.operator()) {
          case "<" -> bands.below(bound.number());
          case ">=" -> bands.from(bound.number());
          default -> null;
        };
    return names == null ? null : new LinkedHashSet<>(names);
  }
}
