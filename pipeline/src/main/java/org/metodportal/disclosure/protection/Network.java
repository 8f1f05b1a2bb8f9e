package org.metodportal.disclosure.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.disclosure.protection.Place.Level;

/**
 * The sums of one family of breakdowns: every place is an arc, and what flows into a node flows out
 * of it. The territory is the arc that closes every way.
 *
 * @param arcs places with the nodes they join
 * @param nodes number of nodes; 0 is where the territory leads to, 1 where it comes from
 */
record Network(List<Arc> arcs, int nodes) {
  static final int START = 0;
  static final int END = 1;

  /** A place, or a step between two classes of age that no breakdown shows. */
  record Arc(int place, int from, int to) {}

  /** Organizations add to types and settlements, types to groups, all of them to the territory. */
  static Network ofOrganizations(LinkedTable table) {
    Nodes nodes = new Nodes();
    List<Arc> arcs = new ArrayList<>();
    arcs.add(new Arc(LinkedTable.TERRITORY, END, START));
    for (int number = 0; number < table.places().size(); number++) {
      Place place = table.place(number);
      switch (place.level()) {
        case GROUP -> arcs.add(new Arc(number, START, nodes.of(place.member())));
        case TYPE -> {
          String group = StaffGroups.groupOf(place.member());
          int from =
              group.isEmpty() || !table.places().contains(Place.of(Level.GROUP, group))
                  ? START
                  : nodes.of(group);
          arcs.add(new Arc(number, from, nodes.of("type " + place.type())));
        }
        case ORGANIZATION ->
            arcs.add(
                new Arc(
                    number,
                    nodes.of("type " + place.type()),
                    nodes.of("settlement " + place.settlement())));
        case SETTLEMENT ->
            arcs.add(new Arc(number, nodes.of("settlement " + place.settlement()), END));
        default -> {
          // Another family.
        }
      }
    }
    return new Network(arcs, nodes.count());
  }

  /** Members that only add to the territory. */
  static Network ofMembers(LinkedTable table, Level level) {
    List<Arc> arcs = new ArrayList<>();
    arcs.add(new Arc(LinkedTable.TERRITORY, END, START));
    for (int number = 0; number < table.places().size(); number++) {
      if (table.place(number).level() == level) {
        arcs.add(new Arc(number, START, END));
      }
    }
    return new Network(arcs, 2);
  }

  private static final class Nodes {
    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String name) {
      return numbers.computeIfAbsent(name, key -> numbers.size() + 2);
    }

    int count() {
      return numbers.size() + 2;
    }
  }
}
