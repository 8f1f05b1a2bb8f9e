package org.metodportal.attack;

import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.attack.PublicTables.Traits;
import org.metodportal.attack.Relations.Settled;
import org.metodportal.attack.TerritoryYear.Known;

/** Which cells of a territory and year point at persons by themselves. */
final class RuleOne {
  static final int FEW = 3;
  private static final int SMALL = 10;
  private static final int LARGE = 20;
  private static final int TEAMS = 5;

  private final TerritoryYear year;
  private final int threshold;

  RuleOne(TerritoryYear year, int threshold) {
    this.year = year;
    this.threshold = threshold;
  }

  /** Whether so few stand in a cell that nobody may learn how many. */
  boolean isFew(long whole) {
    return whole > 0 && whole < threshold;
  }

  /** Whether the rule hides a cell, whatever stands beside it. */
  boolean isSensitive(Known known) {
    long whole = known.trueDenominator();
    if (year.isOfTeams(known.row().place().crowd())) {
      return whole > 0 && whole < TEAMS;
    }
    if (known.numerator() == known.denominator() && known.truth().denominator() == null) {
      return isFew(known.trueNumerator());
    }
    if (whole == 0 || isSaid(known)) {
      return false;
    }
    if (whole < threshold || known.isMean()) {
      return whole < threshold;
    }
    long part = known.trueNumerator();
    long rest = whole - part;
    return whole < LARGE && (part > 0 && part < FEW || rest > 0 && rest < FEW)
        || whole < SMALL && (part == 0 || rest == 0);
  }

  /** So by definition, or it follows from nobody or everybody of ten or more. */
  boolean isSaid(Known known) {
    Place place = known.row().place();
    Cell cell = place.cell();
    Traits traits = cell.isOf("organization") ? year.traits(cell.member()) : null;
    for (Settled settled : year.relations.settled()) {
      if (settled.indicator().equals(place.crowd())) {
        if (settled.breakdown().equals(cell.breakdown()) && settles(settled, cell.member())
            || settled.breakdown().equals("organization_type")
                && traits != null
                && settles(settled, traits.type())) {
          return true;
        }
      }
    }
    if (saysAll(place, Cell.TOTAL)) {
      return true;
    }
    return traits != null
        && (saysAll(place, new Cell("organization_type", traits.type()))
            || saysAll(place, new Cell("settlement", traits.settlement())));
  }

  private static boolean settles(Settled settled, String member) {
    return settled.membersWithNone().contains(member) || settled.membersWithAll().contains(member);
  }

  private boolean saysAll(Place place, Cell larger) {
    if (place.cell().equals(larger)) {
      return false;
    }
    Known known = year.cells.get(new Place(place.territory(), place.year(), place.crowd(), larger));
    return known != null
        && !known.row().hidden()
        && !known.isMean()
        && known.truth().denominator() != null
        && known.trueDenominator() >= SMALL
        && (known.trueNumerator() == 0 || known.trueNumerator() == known.trueDenominator());
  }
}
