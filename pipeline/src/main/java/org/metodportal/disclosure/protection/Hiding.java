package org.metodportal.disclosure.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.protection.Network.Arc;
import org.metodportal.disclosure.protection.Place.Level;
import org.metodportal.disclosure.protection.Ways.Numbered;
import org.metodportal.disclosure.protection.Ways.Run;

/**
 * Chooses what to hide: first what points at somebody by itself, then, cell by cell, the cheapest
 * others until the interval that follows for every hidden count is three persons wide.
 */
final class Hiding {
  /** What one small cell costs at most. */
  private static final long CHEAP = 1_500;

  /** What is spent at first where an interval is too narrow. */
  private static final long DEAR = 12_000;

  /** Hiding more for the sake of one cell is not worth it. */
  private static final long MOST_EXPENSIVE = 50_000;

  /**
   * Tables of so many cells are protected by shifts alone, which hides more and takes less time.
   */
  private static final int LARGE = 800;

  private static final double NOTHING = 1e-6;

  private final LinkedTable table;
  private final List<Network> networks;
  private final Ways ways;
  private final Weights weights;
  private final Shifts shifts;
  private final int threshold;
  private final BitSet sensitive = new BitSet();

  Hiding(LinkedTable table, List<Network> networks, Gates gates, Shifts shifts, int threshold) {
    this.table = table;
    this.networks = networks;
    this.shifts = shifts;
    this.threshold = threshold;
    weights = new Weights(table);
    ways = new Ways(table, networks, gates, weights);
  }

  /** The three figures of a cell that nobody may work out. */
  enum Quantity {
    PART,
    REST,
    WHOLE;

    int of(Shift shift, Cell cell) {
      int whole = shift.of(cell.whole());
      int part = cell.hasPart() ? shift.of(cell.part()) : 0;
      return switch (this) {
        case PART -> part;
        case REST -> whole - part;
        case WHOLE -> whole;
      };
    }
  }

  /** The cells that point at somebody by themselves. */
  BitSet sensitive() {
    return (BitSet) sensitive.clone();
  }

  /** Hides until the table is safe. */
  void run() {
    boolean isLarge = table.cells().size() > LARGE;
    hideSensitive();
    for (int before = -1; before < table.hiddenCells(); ) {
      before = table.hiddenCells();
      for (Narrow target : targets()) {
        open(target, isLarge ? DEAR : CHEAP);
      }
      hideSensitive();
    }
    if (isLarge) {
      return;
    }
    Sums all = new Sums(table);
    List<Intervals.Sum> sums = all.sums();
    List<Intervals.Order> orders = all.orders();
    long most = DEAR;
    for (int before = -1; before < table.hiddenCells(); ) {
      before = table.hiddenCells();
      Intervals intervals = new Intervals(table, sums, orders);
      List<Narrow> narrow = new ArrayList<>();
      for (Narrow target : targets()) {
        if (!isWide(target) && width(intervals, target) < target.need() - NOTHING) {
          narrow.add(target);
        }
      }
      while (!narrow.isEmpty() && table.hiddenCells() == before && most < MOST_EXPENSIVE) {
        for (Narrow one : narrow) {
          open(one, most);
        }
        most = table.hiddenCells() == before ? 2 * most : most;
      }
      hideSensitive();
    }
  }

  /** What nobody may know of the hidden cells, and how wide its interval must be. */
  private List<Narrow> targets() {
    List<Narrow> targets = new ArrayList<>();
    for (Cell cell : table.cells()) {
      for (Quantity quantity : Quantity.values()) {
        if (table.isHidden(cell.id()) && targets(cell, quantity)) {
          int need = need(cell, quantity);
          if (need > 0) {
            targets.add(new Narrow(cell, quantity, need));
          }
        }
      }
    }
    return targets;
  }

  private record Narrow(Cell cell, Quantity quantity, int need) {}

  private double width(Intervals intervals, Narrow narrow) {
    Cell cell = narrow.cell();
    int need = narrow.need();
    return switch (narrow.quantity()) {
      case PART -> fixed(cell.part(), cell) ? 0 : intervals.ofSet(cell.part(), cell.place(), need);
      case WHOLE ->
          fixed(cell.whole(), cell) ? 0 : intervals.ofSet(cell.whole(), cell.place(), need);
      case REST ->
          !cell.hasPart()
              ? need
              : fixed(cell.whole(), cell) && fixed(cell.part(), cell)
                  ? 0
                  : intervals.ofDifference(cell.part(), cell.whole(), cell.place(), need);
    };
  }

  private boolean fixed(int set, Cell cell) {
    return table.isFixed(set, cell.place());
  }

  private boolean targets(Cell cell, Quantity quantity) {
    return switch (quantity) {
      case PART ->
          cell.hasPart()
              && !followsFromShown(cell, cell.persons() == 0, false)
              && !(cell.persons() == 0 && isEmptyByAbsence(cell));
      case REST -> cell.hasPart() && !followsFromShown(cell, false, cell.persons() == cell.all());
      case WHOLE -> cell.all() < threshold;
    };
  }

  /** Whether shifts alone show already that the interval is wide enough. */
  private boolean isWide(Narrow narrow) {
    Reach reach = reach(narrow);
    return reach.larger() + reach.smaller() >= narrow.need();
  }

  /** How far single shifts take a count upwards and downwards. */
  private record Reach(int larger, int smaller) {}

  private Reach reach(Narrow narrow) {
    Cell cell = narrow.cell();
    int need = narrow.need();
    int network = networkOf(cell);
    int arc = arcOf(network, cell.place());
    int larger = 0;
    int smaller = 0;
    for (Numbered shift : shifts.of(cell.part(), cell.whole())) {
      int effect = narrow.quantity().of(shift.shift(), cell);
      if (effect == 0 || larger + smaller >= need) {
        continue;
      }
      larger = Math.max(larger, ways.run(shift, network, arc, effect, need, false).steps());
      if (larger + smaller < need) {
        smaller = Math.max(smaller, ways.run(shift, network, arc, -effect, need, false).steps());
      }
    }
    return new Reach(larger, smaller);
  }

  private void open(Narrow narrow, long most) {
    Reach reach = reach(narrow);
    if (reach.larger() + reach.smaller() < narrow.need()) {
      Run best = cheapest(narrow, reach);
      if (best != null && best.cost() <= most) {
        best.cells().stream().forEach(this::hide);
      }
    }
  }

  private void hideSensitive() {
    for (boolean changed = true; changed; ) {
      changed = false;
      for (Cell cell : table.cells()) {
        if (!sensitive.get(cell.id()) && isSensitive(cell)) {
          sensitive.set(cell.id());
          hideSensitive(cell);
          changed = true;
        }
      }
    }
  }

  private void hideSensitive(Cell cell) {
    hide(cell.id());
    int told = cell.all() < threshold || !cell.hasPart() ? cell.whole() : cell.part();
    for (int other : table.tellers(told, cell.place())) {
      hide(other);
    }
  }

  private void hide(int cell) {
    if (!table.isHidden(cell)) {
      table.hide(cell);
    }
  }

  private boolean isSensitive(Cell cell) {
    if (cell.all() < threshold || cell.extreme()) {
      return true;
    }
    return cell.hasPart()
        && Sensitive.part(cell.persons(), cell.all())
        && !followsFromShown(cell, cell.persons() == 0, cell.persons() == cell.all());
  }

  /** Whether a wider shown cell of ten persons or more says already that it is nobody, or all. */
  private boolean followsFromShown(Cell cell, boolean nobody, boolean everybody) {
    if (!nobody && !everybody) {
      return false;
    }
    for (Cell wider : table.cells()) {
      if (table.isHidden(wider.id())
          || !wider.hasPart()
          || wider.all() <= Sensitive.SMALL_GROUP
          || !isAround(table.place(wider.place()), cell)) {
        continue;
      }
      boolean sameWhole = wider.whole() == cell.whole() || isWithin(cell.whole(), wider.whole());
      boolean samePart = wider.part() == cell.part() || isWithin(cell.part(), wider.part());
      if (nobody && samePart && wider.persons() == 0) {
        return true;
      }
      if (everybody && sameWhole && wider.part() == cell.part() && wider.persons() == wider.all()) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithin(int inner, int outer) {
    for (int wider : table.sets().wider(inner)) {
      if (wider == outer) {
        return true;
      }
    }
    return false;
  }

  private boolean isAround(Place wider, Cell cell) {
    Place place = table.place(cell.place());
    return switch (wider.level()) {
      case TERRITORY -> true;
      case TYPE -> place.level() == Level.ORGANIZATION && wider.type().equals(place.type());
      case SETTLEMENT ->
          place.level() == Level.ORGANIZATION && wider.settlement().equals(place.settlement());
      default -> wider.equals(place);
    };
  }

  /** Whether the place has no row of a set in which the whole numerator would stand. */
  private boolean isEmptyByAbsence(Cell cell) {
    for (int wider : table.sets().wider(cell.part())) {
      if (table.isEmptyByAbsence(wider, cell.place())) {
        return true;
      }
    }
    return false;
  }

  /** The width that must be left: that of the contract, unless the territory has fewer persons. */
  private int need(Cell cell, Quantity quantity) {
    long all = table.count(cell.whole(), LinkedTable.TERRITORY);
    long part = cell.hasPart() ? table.count(cell.part(), LinkedTable.TERRITORY) : 0;
    if (cell.place() == LinkedTable.TERRITORY || all < 0 || part < 0) {
      return Room.WIDTH;
    }
    long most =
        switch (quantity) {
          case PART -> part;
          case REST -> all - part;
          case WHOLE -> all;
        };
    return (int) Math.min(Room.WIDTH, most);
  }

  /** The cheapest way to make the interval wide enough, or else to widen it at all. */
  private @Nullable Run cheapest(Narrow narrow, Reach reach) {
    Cell cell = narrow.cell();
    int network = networkOf(cell);
    int arc = arcOf(network, cell.place());
    Run best = null;
    int bestWidth = reach.larger() + reach.smaller();
    for (Numbered shift : shifts.of(cell.part(), cell.whole())) {
      int effect = narrow.quantity().of(shift.shift(), cell);
      for (int sign = -1; sign <= 1 && effect != 0; sign += 2) {
        int other = sign == effect ? reach.smaller() : reach.larger();
        Run run = ways.run(shift, network, arc, sign, narrow.need() - other, true);
        int width = run.steps() + other;
        if (!run.cells().isEmpty()
            && (width > bestWidth
                || (width == bestWidth && best != null && run.cost() < best.cost()))) {
          best = run;
          bestWidth = width;
        }
      }
    }
    return best;
  }

  private int networkOf(Cell cell) {
    return table.place(cell.place()).family();
  }

  private int arcOf(int network, int place) {
    List<Arc> arcs = networks.get(network).arcs();
    for (int i = 0; i < arcs.size(); i++) {
      if (arcs.get(i).place() == place) {
        return i;
      }
    }
    throw new IllegalStateException("a place without an arc: " + table.place(place));
  }
}
