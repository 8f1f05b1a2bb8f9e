package org.metodportal.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.metodportal.attack.Knowledge.Bounds;
import org.metodportal.attack.Knowledge.Part;
import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.attack.TerritoryYear.Known;

/**
 * What would be known if nothing were shown but the totals of the territory that rule 1 shows: of
 * twenty persons of whom two are meant, each part has at most two, and no hiding of parts helps.
 */
final class TotalsOnly {
  private static final double TOLERANCE = 1e-4;

  private final TerritoryYear year;
  private final Map<String, Map<Integer, Double>> facts;
  private final Bounds bounds;

  TotalsOnly(TerritoryYear release, RuleOne rule) {
    List<PublicRow> rows = new ArrayList<>();
    Map<Place, PublicRow> truths = new HashMap<>();
    for (Known known : release.cells.values()) {
      Place place = known.row().place();
      truths.put(place, known.truth());
      boolean isShown = place.cell().equals(Cell.TOTAL) && !rule.isSensitive(known);
      rows.add(isShown ? known.truth() : new PublicRow(place, null, null, null, "c"));
    }
    year = release.with(rows, truths);
    facts = new Insiders(year).facts();
    bounds = year.knowledge.bounds();
    year.knowledge.narrow(bounds, year.knowledge.ranges);
  }

  /** Whether as much follows from totals alone, for the same reader. */
  boolean tell(Target target, double least, double most, String who) {
    Known known = year.cells.get(target.place());
    Sum sum =
        switch (target.what()) {
          case NUMERATOR -> known.numerator();
          case COMPLEMENT -> known.complement();
          case DENOMINATOR -> known.denominator();
          case SCORES -> known.scores();
        };
    Bounds more = bounds.copy();
    if (!who.isEmpty()) {
      facts.getOrDefault(who, Map.of()).forEach(more::fix);
      year.knowledge.narrow(more, year.knowledge.ranges);
    }
    Part all = year.knowledge.whole();
    try (LinearPrograms programs = new LinearPrograms(all, more)) {
      return reaches(programs, sum, false, least) && reaches(programs, sum, true, most);
    }
  }

  private boolean reaches(LinearPrograms programs, Sum sum, boolean upwards, double end) {
    double[] point = year.knowledge.truths();
    OptionalDouble own = programs.end(sum, upwards, point);
    return own.isPresent()
        && (upwards
            ? own.getAsDouble() < end + 1 - TOLERANCE
            : own.getAsDouble() > end - 1 + TOLERANCE);
  }
}
