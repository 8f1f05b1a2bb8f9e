package org.metodportal.disclosure.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.disclosure.system.Level;
import org.metodportal.disclosure.system.Place;

/**
 * The sums of one family of breakdowns: every place is an arc, and what flows into a node flows out
 * of it. The territory leads from the last node back to the first.
 *
 * @param arcs places with the nodes they join
 * @param nodes number of nodes; 0 is where the territory leads to, 1 where it comes from
 */
record Network(List<Arc> arcs, int nodes) {
  static final int START = 0;
  static final int END = 1;

  /** A place as a way between two nodes. */
  record Arc(int place, int from, int to) {}

  /** Organizations add to types and settlements, types to groups, all of them to the territory. */
  static Network ofOrganizations(List<Place> places) {
    Nodes nodes = new Nodes();
    List<Arc> arcs = new ArrayList<>();
    boolean hasGroup = places.stream().anyMatch(place -> place.level() == Level.GROUP);
    for (int number = 0; number < places.size(); number++) {
      Place place = places.get(number);
      if (place.level() == Level.GROUP) {
        arcs.add(new Arc(number, START, nodes.of(place.member())));
        continue;
      }
      switch (place.level().breakdown().basis()) {
        case ORGANIZATION_TYPE -> {
          String group = place.group();
          int from = hasGroup && !group.isEmpty() ? nodes.of(group) : START;
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
        case NOTHING, ROLE, PERSON -> {
          // The territory closes every way; the others are another family.
        }
      }
    }
    return new Network(arcs, nodes.count());
  }

  /** Members that only add to the territory. */
  static Network ofMembers(List<Place> places, Level level) {
    List<Arc> arcs = new ArrayList<>();
    for (int number = 0; number < places.size(); number++) {
      if (places.get(number).level() == level) {
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
