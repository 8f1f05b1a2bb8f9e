package org.metodportal.disclosure.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.disclosure.pattern.Network.Arc;
import org.metodportal.disclosure.system.Equation;
import org.metodportal.disclosure.system.Level;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.Place;
import org.metodportal.disclosure.system.Publication;

/**
 * Closed ways of hidden places along which a shift can run: each is another territory that
 * publishes the same. How far a shift can run is a largest flow; the cells to hide so that it can
 * run further lie on cheapest ways.
 *
 * <p>Source: J. P. Kelly, B. L. Golden, A. A. Assad, Cell suppression: disclosure protection for
 * sensitive tabular data, Networks 22 (1992).
 */
final class Ways {
  /** As far as anybody asks. */
  static final long FAR = 1_000;

  private static final int TERRITORY = 0;

  private final LinkedSystem system;
  private final Publication publication;
  private final Weights weights;
  private final List<Network> networks;
  private final int[] networkOf;
  private final int[] arcOf;
  private final int[][] local;
  private final Map<Integer, Moves> moves = new HashMap<>();
  private final Map<Integer, long[]> costs = new HashMap<>();

  Ways(Publication publication, Weights weights) {
    this.publication = publication;
    this.system = publication.system();
    this.weights = weights;
    List<Place> places = system.places();
    networks = new ArrayList<>();
    networks.add(Network.ofOrganizations(places));
    Level.ofPersons().forEach(level -> networks.add(Network.ofMembers(places, level)));
    networkOf = new int[places.size()];
    arcOf = new int[places.size()];
    for (int network = 0; network < networks.size(); network++) {
      List<Arc> arcs = networks.get(network).arcs();
      for (int arc = 0; arc < arcs.size(); arc++) {
        networkOf[arcs.get(arc).place()] = network;
        arcOf[arcs.get(arc).place()] = arc;
      }
    }
    local = local();
  }

  private int[][] local() {
    List<List<Integer>> at = new ArrayList<>();
    system.places().forEach(place -> at.add(new ArrayList<>()));
    for (int number = 0; number < system.equations().size(); number++) {
      Equation equation = system.equations().get(number);
      int place = system.variable(equation.variables()[0]).place();
      if (Arrays.stream(equation.variables())
          .allMatch(variable -> system.variable(variable).place() == place)) {
        at.get(place).add(number);
      }
    }
    return at.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /**
   * How far a shift runs.
   *
   * @param steps persons by which the place changes
   * @param cost what hiding costs
   * @param cells cells to hide for it
   * @param places places that change with it
   */
  record Run(long steps, long cost, BitSet cells, BitSet places) {}

  /** Forgets what hiding cost before more was hidden. */
  void changed() {
    costs.clear();
  }

  private Moves moves(Shift shift) {
    return moves.computeIfAbsent(shift.number(), key -> new Moves(system, shift, local));
  }

  private long cost(Shift shift, int place) {
    long[] known =
        costs.computeIfAbsent(
            shift.number(),
            key -> {
              long[] made = new long[system.places().size()];
              Arrays.fill(made, -1);
              return made;
            });
    if (known[place] < 0) {
      Moves all = moves(shift);
      BitSet cells = new BitSet();
      all.addTellers(place, publication, cells);
      long sum = all.isPublic(place) ? Weights.NEVER : 0;
      for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
        sum = Math.min(Weights.NEVER, sum + weights.ofCell(cell));
      }
      known[place] = sum;
    }
    return known[place];
  }

  /**
   * Runs a shift at a place as far as it goes, at most {@code limit} steps.
   *
   * @param sign 1 when the kind comes to the place
   * @param hides whether cells may be hidden for it
   * @param barred places where nothing may change
   */
  Run run(Shift shift, int place, int sign, long limit, boolean hides, BitSet barred) {
    Moves all = moves(shift);
    long cost = cost(shift, place);
    long most = Math.min(limit, all.steps(place, sign));
    if (most <= 0 || cost >= Weights.NEVER || (cost > 0 && !hides)) {
      return new Run(0, 0, new BitSet(), new BitSet());
    }
    Run run = new Run(most, 0, new BitSet(), new BitSet());
    if (place == TERRITORY) {
      for (Network network : networks) {
        if (run.steps > 0 && !network.arcs().isEmpty()) {
          int from = sign > 0 ? Network.START : Network.END;
          run = join(run, flow(shift, network, from, 1 - from, -1, run.steps, hides, barred));
        }
      }
    } else {
      Network network = networks.get(networkOf[place]);
      Arc own = network.arcs().get(arcOf[place]);
      int from = sign > 0 ? own.to() : own.from();
      int to = sign > 0 ? own.from() : own.to();
      run = flow(shift, network, from, to, arcOf[place], most, hides, barred);
    }
    if (run.steps > 0) {
      all.addTellers(place, publication, run.cells);
      run.places.set(place);
      return new Run(run.steps, run.cost + cost, run.cells, run.places);
    }
    return run;
  }

  private static Run join(Run one, Run other) {
    one.cells.or(other.cells);
    one.places.or(other.places);
    return new Run(Math.min(one.steps, other.steps), one.cost + other.cost, one.cells, one.places);
  }

  /** The largest flow between two nodes, its last steps over cells to hide when that is allowed. */
  private Run flow(
      Shift shift,
      Network network,
      int from,
      int to,
      int own,
      long limit,
      boolean hides,
      BitSet barred) {
    Moves all = moves(shift);
    List<Arc> arcs = network.arcs();
    int ownClass = own < 0 ? -1 : all.classOf(arcs.get(own).place());
    long[] price = new long[arcs.size()];
    for (int i = 0; i < price.length; i++) {
      int place = arcs.get(i).place();
      boolean open =
          i != own
              && !barred.get(place)
              && (own < 0 || all.classOf(place) == ownClass)
              && (all.steps(place, 1) > 0 || all.steps(place, -1) > 0);
      price[i] = open ? cost(shift, place) : Weights.NEVER;
      if (price[i] > 0 && !hides) {
        price[i] = Weights.NEVER;
      }
    }
    long[] flows = new long[arcs.size()];
    long[] cost = new long[network.nodes()];
    int[] into = new int[network.nodes()];
    long total = 0;
    long steps = 0;
    while (steps < limit) {
      search(all, arcs, price, flows, from, cost, into);
      if (cost[to] >= Weights.NEVER) {
        break;
      }
      long more = limit - steps;
      for (int node = to; node != from; node = begin(arcs, into[node])) {
        more = Math.min(more, left(all, arcs, into[node], flows));
      }
      for (int node = to; node != from; node = begin(arcs, into[node])) {
        int arc = into[node] >= 0 ? into[node] : -into[node] - 1;
        flows[arc] += into[node] >= 0 ? more : -more;
        total += price[arc];
        price[arc] = 0;
      }
      steps += more;
    }
    Run run = new Run(steps, total, new BitSet(), new BitSet());
    for (int i = 0; i < flows.length; i++) {
      if (flows[i] != 0) {
        run.places.set(arcs.get(i).place());
        all.addTellers(arcs.get(i).place(), publication, run.cells);
      }
    }
    return run;
  }

  private static int begin(List<Arc> arcs, int step) {
    return step >= 0 ? arcs.get(step).from() : arcs.get(-step - 1).to();
  }

  /** What a step along an arc, or against it, can still carry. */
  private static long left(Moves all, List<Arc> arcs, int step, long[] flows) {
    int arc = step >= 0 ? step : -step - 1;
    int sign = step >= 0 ? 1 : -1;
    return all.steps(arcs.get(arc).place(), sign) - sign * flows[arc];
  }

  /** The cheapest ways from a node to all others, with the last step into each. */
  private static void search(
      Moves all, List<Arc> arcs, long[] price, long[] flows, int from, long[] cost, int[] into) {
    Arrays.fill(cost, Weights.NEVER);
    cost[from] = 0;
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int i = 0; i < price.length; i++) {
        if (price[i] >= Weights.NEVER) {
          continue;
        }
        Arc arc = arcs.get(i);
        long more = 1 + price[i];
        if (cost[arc.from()] + more < cost[arc.to()] && left(all, arcs, i, flows) > 0) {
          cost[arc.to()] = cost[arc.from()] + more;
          into[arc.to()] = i;
          changed = true;
        }
        if (cost[arc.to()] + more < cost[arc.from()] && left(all, arcs, -i - 1, flows) > 0) {
          cost[arc.from()] = cost[arc.to()] + more;
          into[arc.from()] = -i - 1;
          changed = true;
        }
      }
    }
  }
}
