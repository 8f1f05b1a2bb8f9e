package org.metodportal.disclosure.edition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.pair.CellKey;
import org.metodportal.disclosure.pair.Cells;
import org.metodportal.disclosure.pair.GovernedCells;
import org.metodportal.disclosure.pair.PairAudit;
import org.metodportal.disclosure.pair.PersonTies;
import org.metodportal.disclosure.pair.ReadDifference;
import org.metodportal.indicator.Figure;
import org.metodportal.registry.Organization;

/**
 * Compares two releases of a territory as everybody can who keeps both.
 *
 * @param plan what the newer one counts
 * @param organizations organizations by the name that rows give them
 * @param defined indicator → the day since which it counts what it counts
 */
public record EditionPairs(
    TerritoryPlan plan, Map<String, Organization> organizations, Map<String, LocalDate> defined) {
  /** What tells of one or two persons. */
  public List<ReadDifference> readable(ShownRows older, ShownRows newer) {
    GovernedCells governed = GovernedCells.of(plan);
    Set<Integer> closing = new HashSet<>(years(newer, governed));
    closing.removeAll(years(older, governed));
    Cells before = cells(older, older, governed, closing);
    Cells after = cells(newer, older, governed, closing);
    Set<CellKey> keys = new HashSet<>(before.places());
    keys.addAll(after.places());
    return PairAudit.readable(before, after, PersonTies.among(keys, organizations, plan.counted()));
  }

  /** Years of which a release shows parts: they were closed. */
  private static Set<Integer> years(ShownRows rows, GovernedCells governed) {
    Set<Integer> years = new HashSet<>();
    for (Figure figure : rows.figures()) {
      if (governed.is(figure) && CellKey.of(figure).isPart()) {
        years.add(figure.year());
      }
    }
    return years;
  }

  /** The cells that count the same in both; a year that closed between them is shown once. */
  private Cells cells(
      ShownRows rows, ShownRows older, GovernedCells governed, Set<Integer> closing) {
    return Cells.of(
        older.known(rows.figures(), defined).stream()
            .filter(figure -> !closing.contains(figure.year()))
            .toList(),
        rows.counts().stream().filter(count -> !closing.contains(count.year())).toList(),
        governed);
  }
}
