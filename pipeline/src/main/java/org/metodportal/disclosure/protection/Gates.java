package org.metodportal.disclosure.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.metodportal.disclosure.condition.Fact;
import org.metodportal.disclosure.condition.PersonSet;
import org.metodportal.disclosure.protection.Network.Arc;
import org.metodportal.disclosure.protection.Place.Level;

/**
 * Bands of age put into the classes that other rows tell: conditions on age and tables of staff. A
 * person passes from one class to another only where all of those rows are hidden too. The arc into
 * a class has no place of its own: its number is −1 for the first class, −2 for the next.
 */
final class Gates {
  private final LinkedTable table;
  private final List<Set<Fact>> classes = new ArrayList<>();
  private final Map<Fact, Set<String>> staff;
  private final int teachers;
  private final int group;

  /**
   * Gates of a table.
   *
   * @param staff members of the table of staff by age with their bands; empty without such a table
   * @param teachers the set that the table of staff tells; {@link Cell#NONE} without one
   * @param group the place of the group of organizations with most teachers
   */
  Gates(LinkedTable table, Map<Fact, Set<String>> staff, int teachers, int group) {
    this.table = table;
    this.staff = staff;
    this.teachers = teachers;
    this.group = group;
  }

  /** The sums of bands of age: each class has a node, and a gate into it. */
  Network network() {
    Map<Fact, Set<String>> facts = new LinkedHashMap<>(staff);
    for (int set = 0; set < table.sets().size(); set++) {
      for (Fact fact : table.sets().get(set).facts()) {
        Set<String> bands = AgeBands.of(fact);
        if (bands != null) {
          facts.put(fact, bands);
        }
      }
    }
    Map<String, Integer> nodes = new TreeMap<>();
    Map<Set<Fact>, Integer> known = new LinkedHashMap<>();
    List<Arc> arcs = new ArrayList<>();
    arcs.add(new Arc(LinkedTable.TERRITORY, Network.END, Network.START));
    for (int number = 0; number < table.places().size(); number++) {
      Place place = table.place(number);
      if (place.level() != Level.AGE_BAND) {
        continue;
      }
      Set<Fact> of = new LinkedHashSet<>();
      facts.forEach(
          (fact, bands) -> {
            if (bands.contains(place.member())) {
              of.add(fact);
            }
          });
      Integer node = known.get(of);
      if (node == null) {
        node = classes.size() + 2;
        known.put(of, node);
        classes.add(of);
        arcs.add(new Arc(-classes.size(), Network.START, node));
      }
      nodes.put(place.member(), node);
      arcs.add(new Arc(number, node, Network.END));
    }
    return new Network(arcs, classes.size() + 2);
  }

  /** Cells to hide so that the shift may pass the gate; nothing when it never may. */
  Optional<BitSet> cells(Shift shift, int gate) {
    BitSet cells = new BitSet();
    for (Fact fact : classes.get(-gate - 1)) {
      for (int set : shift.sets()) {
        if (fact instanceof Fact.Plain && set != teachers) {
          continue;
        }
        PersonSet persons = table.sets().get(set);
        int narrower = table.sets().find(PersonSet.of(persons, Set.of(fact)));
        if (narrower == Cell.NONE || narrower == set) {
          continue;
        }
        if (table.isComplete(narrower, Level.ORGANIZATION)
            && table.isTold(narrower, LinkedTable.TERRITORY)) {
          return Optional.empty();
        }
        add(narrower, LinkedTable.TERRITORY, cells);
        if (set == teachers && staff.containsKey(fact)) {
          if (table.count(narrower, group) < Room.WIDTH) {
            return Optional.empty();
          }
          add(narrower, group, cells);
        }
      }
    }
    return Optional.of(cells);
  }

  private void add(int set, int place, BitSet cells) {
    for (int cell : table.tellers(set, place)) {
      if (!table.isHidden(cell)) {
        cells.set(cell);
      }
    }
  }
}
