package org.metodportal.disclosure.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table with its totals as a network: every cell is an arc, every sum of the table a
 * node where as much comes in as goes out. What can be concluded of a hidden cell is then exactly
 * what flows allow: a cell may be larger by the largest flow from its end back to its start through
 * other hidden cells, and smaller by the largest flow the other way.
 */
final class Network {
  /** More persons than an interval must be wide. */
  private static final long ENOUGH = 1L << 40;

  private final int nodes;
  private final List<Arc> arcs = new ArrayList<>();

  /** A cell: persons, and how much a reader loses when it is hidden. */
  private static final class Arc {
    private final int from;
    private final int to;
    private final long value;
    private final long cost;
    private boolean hidden;

    Arc(int from, int to, long value, long cost) {
      this.from = from;
      this.to = to;
      this.value = value;
      this.cost = cost;
    }
  }

  Network(int nodes) {
    this.nodes = nodes;
  }

  /** Adds a cell and gives its number; cells that are always shown need not be added. */
  int add(int from, int to, long value, long cost) {
    arcs.add(new Arc(from, to, value, cost));
    return arcs.size() - 1;
  }

  int size() {
    return arcs.size();
  }

  long value(int cell) {
    return arcs.get(cell).value;
  }

  boolean isHidden(int cell) {
    return arcs.get(cell).hidden;
  }

  void hide(int cell) {
    arcs.get(cell).hidden = true;
  }

  /**
   * How wide the interval is in which the table and its sums leave a hidden cell, persons.
   *
   * @param known cells that the reader knows though they are hidden
   */
  long width(int cell, BitSet known) {
    Arc arc = arcs.get(cell);
    return flow(arc.to, arc.from, cell, known)
        + Math.min(arc.value, flow(arc.from, arc.to, cell, known));
  }

  /** The largest flow through hidden cells; a cell can grow without end and shrink to 0. */
  private long flow(int from, int to, int cell, BitSet known) {
    long[] change = new long[arcs.size()];
    long flow = 0;
    while (flow < ENOUGH) {
      int[] way = way(from, to, cell, known, change);
      if (way == null) {
        return flow;
      }
      long more = ENOUGH;
      for (int node = to; node != from; node = start(way[node])) {
        int step = way[node];
        more = Math.min(more, step >= 0 ? ENOUGH : room(-step - 1, change));
      }
      for (int node = to; node != from; node = start(way[node])) {
        int step = way[node];
        change[step >= 0 ? step : -step - 1] += step >= 0 ? more : -more;
      }
      flow += more;
    }
    return flow;
  }

  private long room(int arc, long[] change) {
    return arcs.get(arc).value + change[arc];
  }

  private int start(int step) {
    return step >= 0 ? arcs.get(step).from : arcs.get(-step - 1).to;
  }

  /** The last step into each node, along an arc or (negative) against it; null without a way. */
  private int @Nullable [] way(int from, int to, int cell, BitSet known, long[] change) {
    int[] into = new int[nodes];
    boolean[] reached = new boolean[nodes];
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(from));
    reached[from] = true;
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int i = 0; i < arcs.size(); i++) {
        Arc arc = arcs.get(i);
        if (!arc.hidden || i == cell || known.get(i)) {
          continue;
        }
        int next =
            arc.from == node ? arc.to : arc.to == node && room(i, change) > 0 ? arc.from : -1;
        if (next >= 0 && !reached[next]) {
          reached[next] = true;
          into[next] = arc.from == node ? i : -i - 1;
          open.add(next);
        }
      }
    }
    return reached[to] ? into : null;
  }

  /**
   * Hides the cells that cost least and let the cell be larger, or smaller, by {@code persons}.
   *
   * @param known cells that are of no help, because the reader knows them
   * @return false when no cells do
   */
  boolean protect(int cell, BitSet known, long persons) {
    Arc arc = arcs.get(cell);
    Cover larger = cover(arc.to, arc.from, cell, known, persons);
    Cover smaller = arc.value < persons ? null : cover(arc.from, arc.to, cell, known, persons);
    Cover cover =
        larger == null || (smaller != null && smaller.cost < larger.cost) ? smaller : larger;
    if (cover == null) {
      return false;
    }
    cover.cells.forEach(this::hide);
    return true;
  }

  /** Cells that together take up what another one gives. */
  private record Cover(long cost, List<Integer> cells) {}

  /** The cheapest way on which every cell can change by that many persons; null without one. */
  private @Nullable Cover cover(int from, int to, int cell, BitSet known, long persons) {
    long[] cost = new long[nodes];
    int[] into = new int[nodes];
    Arrays.fill(cost, Long.MAX_VALUE);
    cost[from] = 0;
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int i = 0; i < arcs.size(); i++) {
        Arc step = arcs.get(i);
        if (i == cell || known.get(i)) {
          continue;
        }
        long more = step.hidden ? 0 : step.cost;
        if (cost[step.from] < Long.MAX_VALUE && cost[step.from] + more < cost[step.to]) {
          cost[step.to] = cost[step.from] + more;
          into[step.to] = i;
          changed = true;
        }
        if (step.value >= persons
            && cost[step.to] < Long.MAX_VALUE
            && cost[step.to] + more < cost[step.from]) {
          cost[step.from] = cost[step.to] + more;
          into[step.from] = -i - 1;
          changed = true;
        }
      }
    }
    if (cost[to] == Long.MAX_VALUE) {
      return null;
    }
    List<Integer> cells = new ArrayList<>();
    for (int node = to; node != from; node = start(into[node])) {
      int step = into[node];
      cells.add(step >= 0 ? step : -step - 1);
    }
    return new Cover(cost[to], cells);
  }
}
