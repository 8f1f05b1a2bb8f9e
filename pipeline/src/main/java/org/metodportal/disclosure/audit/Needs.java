package org.metodportal.disclosure.audit;

import java.util.Arrays;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.Publication;

/**
 * How wide the interval of each variable must stay: rule 3 of the disclosure contract. Where totals
 * of the territory alone leave less, that is all that can be asked.
 */
public final class Needs {
  /** Narrower intervals point at persons. */
  public static final int WIDTH = 3;

  /** Whoever knows some numbers of its own may not work out those of others exactly. */
  public static final int FOR_INSIDERS = 1;

  private final LinkedSystem system;
  private final int[] most;
  private final int[] mostForInsiders;

  /** What can be asked in a system: totals are shown unless they are sensitive themselves. */
  public Needs(LinkedSystem system) {
    this.system = system;
    boolean[] known = new boolean[system.size()];
    for (Cell cell : system.cells()) {
      if (cell.total() && !cell.sensitive()) {
        known[cell.whole()] = true;
        if (cell.hasPart()) {
          known[cell.part()] = true;
        }
      }
    }
    Bounds bounds =
        new Bounds(system, variable -> known[variable] || system.variable(variable).isPublic());
    most = new int[system.size()];
    mostForInsiders = new int[system.size()];
    Arrays.fill(mostForInsiders, FOR_INSIDERS);
    for (int variable = 0; variable < most.length; variable++) {
      most[variable] = (int) Math.min(WIDTH, bounds.width(variable));
    }
  }

  /** The most that can be asked for the variable, 0–{@link #WIDTH}. */
  public int most(int variable) {
    return most[variable];
  }

  /** What must be kept from a reader, by variable: 0 where nothing must. */
  public int[] of(Publication publication, boolean onlySensitive) {
    int[] needs = new int[system.size()];
    for (Cell cell : system.cells()) {
      if (publication.isHidden(cell.id()) && (cell.sensitive() || !onlySensitive)) {
        if (cell.hasPart()) {
          needs[cell.part()] = most[cell.part()];
          needs[cell.rest()] = most[cell.rest()];
        }
        if (system.isSmall(cell.whole())) {
          needs[cell.whole()] = most[cell.whole()];
        }
      }
    }
    return needs;
  }

  /** Asks for no more than what was found where nothing is left that could be hidden. */
  public void lower(int variable, long width, boolean forInsiders) {
    int[] asked = forInsiders ? mostForInsiders : most;
    asked[variable] = (int) Math.min(asked[variable], width);
  }

  /** The most that can be asked for the variable where the reader is an insider. */
  int mostForInsiders(int variable) {
    return Math.min(most[variable], mostForInsiders[variable]);
  }
}
