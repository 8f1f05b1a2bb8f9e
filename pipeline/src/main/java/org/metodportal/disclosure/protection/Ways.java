package org.metodportal.disclosure.protection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.protection.Network.Arc;

/**
 * Closed ways of hidden places along which a shift can run: each is another territory that
 * publishes the same. How far a shift can run is a largest flow; the cells to hide so that it can
 * run further lie on shortest ways (Kelly, Golden and Assad 1992).
 */
final class Ways {
  private static final long CLOSED = Long.MAX_VALUE / 4;

  private final LinkedTable table;
  private final Room room;
  private final List<Network> networks;
  private final Gates gates;
  private final Weights weights;
  private final Map<Integer, Arcs> known = new HashMap<>();

  Ways(LinkedTable table, List<Network> networks, Gates gates, Weights weights) {
    this.table = table;
    this.networks = networks;
    this.gates = gates;
    this.weights = weights;
    room = new Room(table);
  }

  /** A shift with its number, under which what was found of it is remembered. */
  record Numbered(Shift shift, int number) {}

  /** What the places of a network cost and carry while nothing more is hidden. */
  private static final class Arcs {
    final long version;
    final long[] cost;
    final int[] more;
    final int[] fewer;

    Arcs(long version, int size) {
      this.version = version;
      cost = new long[size];
      more = new int[size];
      fewer = new int[size];
    }
  }

  /**
   * How far a shift runs.
   *
   * @param steps persons by which the place changes
   * @param cost what hiding costs
   * @param cells cells to hide for it
   * @param places places that change with it
   */
  record Run(int steps, long cost, BitSet cells, BitSet places) {
    static Run none() {
      return new Run(0, 0, new BitSet(), new BitSet());
    }
  }

  private Arcs arcs(Numbered shift, int network) {
    int key = shift.number() * networks.size() + network;
    Arcs found = known.get(key);
    if (found != null && found.version == table.version(network)) {
      return found;
    }
    List<Arc> list = networks.get(network).arcs();
    Arcs arcs = new Arcs(table.version(network), list.size());
    for (int i = 0; i < list.size(); i++) {
      int place = list.get(i).place();
      BitSet hide = toHide(shift.shift(), place);
      arcs.cost[i] = hide == null ? CLOSED : weights.of(hide);
      if (hide != null) {
        arcs.more[i] = place < 0 ? Room.WIDTH : room.steps(shift.shift(), shift.number(), place, 1);
        arcs.fewer[i] =
            place < 0 ? Room.WIDTH : room.steps(shift.shift(), shift.number(), place, -1);
      }
    }
    known.put(key, arcs);
    return arcs;
  }

  /** The cells to hide so that the place tells nothing of the shift; null when it always does. */
  private @Nullable BitSet toHide(Shift shift, int place) {
    if (place < 0) {
      return gates.cells(shift, place).orElse(null);
    }
    if (!mayChange(shift, place)) {
      return null;
    }
    BitSet cells = new BitSet();
    for (int set : shift.sets()) {
      if (!table.isFixed(set, place)) {
        continue;
      }
      if (table.isEmptyByAbsence(set, place)) {
        return null;
      }
      for (int cell : table.tellers(set, place)) {
        if (!table.isHidden(cell)) {
          if (table.isTotal(table.cells().get(cell))) {
            return null;
          }
          cells.set(cell);
        }
      }
    }
    return cells;
  }

  private boolean mayChange(Shift shift, int place) {
    if (!shift.fits(table.place(place))) {
      return false;
    }
    if (shift.whole() || !table.isOfStaff(place)) {
      return true;
    }
    for (PersonSets.Topic topic : table.sets().topics()) {
      int changed = -shift.of(topic.whole());
      for (int member : topic.members()) {
        changed += shift.of(member);
      }
      if (changed != 0 && shift.of(topic.whole()) == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Runs a shift at a place as far as it goes, at most {@code limit} steps.
   *
   * @param sign 1 when the kind comes to the place
   * @param hides whether cells may be hidden for it
   */
  Run run(Numbered shift, int network, int arc, int sign, int limit, boolean hides) {
    Arcs arcs = arcs(shift, network);
    Arc own = networks.get(network).arcs().get(arc);
    if (arcs.cost[arc] >= CLOSED || (!hides && arcs.cost[arc] > 0)) {
      return Run.none();
    }
    int most = Math.min(limit, sign > 0 ? arcs.more[arc] : arcs.fewer[arc]);
    Run run = new Run(most, 0, new BitSet(), new BitSet());
    if (own.place() == LinkedTable.TERRITORY) {
      for (int each = 0; each < networks.size() && run.steps() > 0; each++) {
        run = join(run, through(shift, each, sign, run.steps(), hides));
      }
    } else if (most > 0) {
      int from = sign > 0 ? own.to() : own.from();
      int to = sign > 0 ? own.from() : own.to();
      run = flow(shift, network, from, to, arc, most, hides);
    }
    if (run.steps() > 0 && arcs.cost[arc] > 0) {
      BitSet hide = toHide(shift.shift(), own.place());
      if (hide != null) {
        run.cells().or(hide);
      }
      return new Run(run.steps(), run.cost() + arcs.cost[arc], run.cells(), run.places());
    }
    return run;
  }

  private static Run join(Run one, Run other) {
    one.cells().or(other.cells());
    one.places().or(other.places());
    return new Run(
        Math.min(one.steps(), other.steps()), one.cost() + other.cost(), one.cells(), one.places());
  }

  private Run through(Numbered shift, int network, int sign, int limit, boolean hides) {
    if (networks.get(network).arcs().size() == 1) {
      return new Run(limit, 0, new BitSet(), new BitSet());
    }
    int from = sign > 0 ? Network.START : Network.END;
    int to = sign > 0 ? Network.END : Network.START;
    return flow(shift, network, from, to, -1, limit, hides);
  }

  /** The largest flow between two nodes, its last steps over cells to hide when that is allowed. */
  private Run flow(
      Numbered shift, int network, int from, int to, int own, int limit, boolean hides) {
    Network net = networks.get(network);
    Arcs arcs = arcs(shift, network);
    int[] flows = new int[net.arcs().size()];
    BitSet paid = new BitSet();
    long total = 0;
    int steps = 0;
    while (steps < limit) {
      int[] into = new int[net.nodes()];
      long[] cost = new long[net.nodes()];
      search(shift, network, arcs, from, own, hides, flows, paid, cost, into);
      if (cost[to] >= CLOSED) {
        break;
      }
      int more = limit - steps;
      for (int node = to; node != from; node = begin(net, into[node])) {
        more = Math.min(more, left(shift, network, arcs, into[node], flows));
      }
      for (int node = to; node != from; node = begin(net, into[node])) {
        int step = into[node];
        int arc = step >= 0 ? step : -step - 1;
        flows[arc] += step >= 0 ? more : -more;
        paid.set(arc);
      }
      total += cost[to];
      steps += more;
    }
    Run run = new Run(steps, total, new BitSet(), new BitSet());
    for (int i = 0; i < flows.length; i++) {
      if (flows[i] != 0) {
        int place = net.arcs().get(i).place();
        if (place >= 0) {
          run.places().set(place);
        }
        BitSet hide = arcs.cost[i] > 0 ? toHide(shift.shift(), place) : null;
        if (hide != null) {
          run.cells().or(hide);
        }
      }
    }
    return run;
  }

  private static int begin(Network net, int step) {
    return step >= 0 ? net.arcs().get(step).from() : net.arcs().get(-step - 1).to();
  }

  /** What a step along an arc, or against it, can still carry. */
  private int left(Numbered shift, int network, Arcs arcs, int step, int[] flows) {
    int arc = step >= 0 ? step : -step - 1;
    int sign = step >= 0 ? 1 : -1;
    int most = step >= 0 ? arcs.more[arc] : arcs.fewer[arc];
    if (networks.get(network).arcs().get(arc).place() == LinkedTable.TERRITORY) {
      for (int other = 0; other < networks.size() && most > 0; other++) {
        if (other != network) {
          most = Math.min(most, through(shift, other, sign, most, false).steps());
        }
      }
    }
    return most - sign * flows[arc];
  }

  /** The cheapest ways from a node to all others, with the last step into each. */
  private void search(
      Numbered shift,
      int network,
      Arcs arcs,
      int from,
      int own,
      boolean hides,
      int[] flows,
      BitSet paid,
      long[] cost,
      int[] into) {
    List<Arc> list = networks.get(network).arcs();
    Arrays.fill(cost, CLOSED);
    cost[from] = 0;
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int i = 0; i < list.size(); i++) {
        Arc arc = list.get(i);
        if (i == own
            || arcs.cost[i] >= CLOSED
            || (!hides && arcs.cost[i] > 0)
            || (own < 0 && arc.place() == LinkedTable.TERRITORY)) {
          continue;
        }
        long more = 1 + (paid.get(i) ? 0 : arcs.cost[i]);
        if (cost[arc.from()] + more < cost[arc.to()] && left(shift, network, arcs, i, flows) > 0) {
          cost[arc.to()] = cost[arc.from()] + more;
          into[arc.to()] = i;
          changed = true;
        }
        if (cost[arc.to()] + more < cost[arc.from()]
            && left(shift, network, arcs, -i - 1, flows) > 0) {
          cost[arc.from()] = cost[arc.to()] + more;
          into[arc.from()] = -i - 1;
          changed = true;
        }
      }
    }
  }
}
