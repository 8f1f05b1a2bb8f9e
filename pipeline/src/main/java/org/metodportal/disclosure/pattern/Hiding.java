package org.metodportal.disclosure.pattern;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.audit.Audit.Quantity;
import org.metodportal.disclosure.audit.Needs;
import org.metodportal.disclosure.pattern.Ways.Run;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.Level;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.Publication;

/**
 * Hides, cell by cell, the cheapest others until every hidden number can move by three persons
 * along closed ways of hidden cells.
 */
final class Hiding {
  private static final BitSet NOWHERE = new BitSet();

  /** Small denominators first: what they need hides much. */
  private static final List<Quantity> ORDER =
      List.of(Quantity.DENOMINATOR, Quantity.NUMERATOR, Quantity.REST);

  private final LinkedSystem system;
  private final Publication publication;
  private final Needs needs;
  private final Ways ways;
  private final Shifts shifts;

  Hiding(Publication publication, Needs needs, Weights weights) {
    this.publication = publication;
    this.system = publication.system();
    this.needs = needs;
    ways = new Ways(publication, weights);
    shifts = new Shifts(system.sets());
  }

  /** Hides until nothing more is hidden. */
  void run() {
    close();
    for (int before = -1; before < publication.hidden().cardinality(); ) {
      before = publication.hidden().cardinality();
      List<Cell> order =
          system.cells().stream()
              .filter(cell -> publication.isHidden(cell.id()))
              .sorted(
                  Comparator.comparing((Cell cell) -> system.value(cell.whole()))
                      .thenComparing(Cell::id))
              .toList();
      int[] asked = needs.of(publication, false);
      for (Quantity quantity : ORDER) {
        for (Cell cell : order) {
          int variable = variable(quantity, cell);
          if (variable != Cell.NONE && asked[variable] > 0) {
            protect(cell, quantity, asked[variable], NOWHERE);
            if (cell.sensitive()) {
              protectFromInsiders(cell, quantity);
            }
          }
        }
      }
      close();
    }
  }

  /**
   * Hides more where another organization that knows its own numbers could work out the quantity;
   * rule 4 of the disclosure contract.
   */
  private void protectFromInsiders(Cell cell, Quantity quantity) {
    BitSet used = new BitSet();
    Reach reach = reach(cell, quantity, Needs.FOR_INSIDERS, NOWHERE, used);
    int own = system.variable(cell.whole()).place();
    if (reach.up + reach.down < Needs.FOR_INSIDERS) {
      return;
    }
    for (int place : used.stream().toArray()) {
      if (place != own && system.places().get(place).level() == Level.ORGANIZATION) {
        BitSet barred = new BitSet();
        barred.set(place);
        protect(cell, quantity, Needs.FOR_INSIDERS, barred);
      }
    }
  }

  /** Hides every cell that tells the variable. */
  void hide(int variable) {
    for (int cell : system.tellers(variable)) {
      publication.hide(cell);
    }
    ways.changed();
  }

  /** Whatever a hidden cell keeps may be told by no other cell. */
  private void close() {
    for (boolean changed = true; changed; ) {
      changed = false;
      int[] asked = needs.of(publication, false);
      for (int variable = 0; variable < asked.length; variable++) {
        if (asked[variable] > 0 && publication.isKnown(variable)) {
          changed |= hideOthers(variable);
        }
      }
    }
  }

  private boolean hideOthers(int variable) {
    boolean changed = false;
    for (int cell : system.tellers(variable)) {
      if (!publication.isHidden(cell) && !system.cells().get(cell).total()) {
        publication.hide(cell);
        ways.changed();
        changed = true;
      }
    }
    return changed;
  }

  private static int variable(Quantity quantity, Cell cell) {
    return switch (quantity) {
      case DENOMINATOR -> cell.whole();
      case NUMERATOR -> cell.part();
      case REST -> cell.rest();
    };
  }

  /** By how much the quantity changes with one step of the shift. */
  private int change(Quantity quantity, Cell cell, Shift shift) {
    int whole = shift.of(system.variable(cell.whole()).set());
    int part = cell.hasPart() ? shift.of(system.variable(cell.part()).set()) : 0;
    return switch (quantity) {
      case DENOMINATOR -> whole;
      case NUMERATOR -> part;
      case REST -> whole - part;
    };
  }

  private List<Shift> shifts(Cell cell) {
    return shifts.of(
        cell.hasPart() ? system.variable(cell.part()).set() : Cell.NONE,
        system.variable(cell.whole()).set());
  }

  /** How far a quantity moves up and down while nothing more is hidden. */
  private record Reach(long up, long down) {}

  private Reach reach(Cell cell, Quantity quantity, int need, BitSet barred, BitSet used) {
    long up = 0;
    long down = 0;
    int place = system.variable(cell.whole()).place();
    for (Shift shift : shifts(cell)) {
      int change = change(quantity, cell, shift);
      if (change == 0) {
        continue;
      }
      for (int sign = -1; sign <= 1 && up + down < need; sign += 2) {
        Run run = ways.run(shift, place, sign * change, need, false, barred);
        if (run.steps() > (sign > 0 ? up : down)) {
          used.or(run.places());
        }
        up = sign > 0 ? Math.max(up, run.steps()) : up;
        down = sign < 0 ? Math.max(down, run.steps()) : down;
      }
    }
    return new Reach(up, down);
  }

  private void protect(Cell cell, Quantity quantity, int need, BitSet barred) {
    Reach reach = reach(cell, quantity, need, barred, new BitSet());
    if (reach.up + reach.down >= need) {
      return;
    }
    int place = system.variable(cell.whole()).place();
    @Nullable Run best = null;
    for (Shift shift : shifts(cell)) {
      int change = change(quantity, cell, shift);
      if (change == 0) {
        continue;
      }
      for (int sign = -1; sign <= 1; sign += 2) {
        long enough = need - (sign > 0 ? reach.down : reach.up);
        Run run = ways.run(shift, place, sign * change, enough, true, barred);
        if (run.steps() >= enough && (best == null || run.cost() < best.cost())) {
          best = run;
        }
      }
    }
    if (best != null && !best.cells().isEmpty()) {
      best.cells().stream().forEach(publication::hide);
      ways.changed();
    }
  }
}
