package org.metodportal.disclosure.protection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.metodportal.disclosure.condition.Fact;
import org.metodportal.disclosure.condition.PersonSet;
import org.metodportal.disclosure.protection.Intervals.Order;
import org.metodportal.disclosure.protection.Intervals.Sum;
import org.metodportal.disclosure.protection.Place.Level;

/** All that adds up in a table, and all that lies within one another. */
final class Sums {
  private final LinkedTable table;
  private final PersonSets sets;
  private final List<Sum> sums = new ArrayList<>();
  private final Map<Level, List<Integer>> placesOf = new HashMap<>();

  Sums(LinkedTable table) {
    this.table = table;
    sets = table.sets();
    for (int place = 0; place < table.places().size(); place++) {
      placesOf.computeIfAbsent(table.place(place).level(), key -> new ArrayList<>()).add(place);
    }
  }

  /** Terms of one sum. */
  private static final class Terms {
    final List<int[]> terms = new ArrayList<>();

    void add(int set, int place, int sign) {
      terms.add(new int[] {set, place, sign});
    }

    Sum sum() {
      return new Sum(column(0), column(1), column(2));
    }

    private int[] column(int at) {
      return terms.stream().mapToInt(term -> term[at]).toArray();
    }
  }

  private List<Integer> places(Level level) {
    return placesOf.getOrDefault(level, List.of());
  }

  List<Sum> sums() {
    for (int set = 0; set < sets.size(); set++) {
      for (Level level : List.of(Level.SUBJECT, Level.AGE_BAND, Level.TYPE, Level.SETTLEMENT)) {
        if (table.isComplete(set, level) && table.isTold(set, LinkedTable.TERRITORY)) {
          add(set, places(level), set, LinkedTable.TERRITORY);
        }
      }
      if (table.isComplete(set, Level.ORGANIZATION)) {
        addOrganizations(set);
      }
      if (table.isComplete(set, Level.TYPE)) {
        for (int group : places(Level.GROUP)) {
          if (table.isTold(set, group)) {
            add(
                set,
                places(Level.TYPE).stream()
                    .filter(type -> !StaffGroups.groupOf(table.place(type).type()).isEmpty())
                    .toList(),
                set,
                group);
          }
        }
      }
    }
    addAges();
    addTopics();
    addRoles();
    return sums;
  }

  private void add(int set, List<Integer> parts, int whole, int place) {
    Terms terms = new Terms();
    for (int part : parts) {
      if (table.isTold(set, part)) {
        terms.add(set, part, 1);
      }
    }
    terms.add(whole, place, -1);
    sums.add(terms.sum());
  }

  private void addOrganizations(int set) {
    if (table.isTold(set, LinkedTable.TERRITORY)) {
      add(set, places(Level.ORGANIZATION), set, LinkedTable.TERRITORY);
    }
    for (int type : places(Level.TYPE)) {
      if (table.isTold(set, type)) {
        add(
            set,
            places(Level.ORGANIZATION).stream()
                .filter(each -> table.place(each).type().equals(table.place(type).type()))
                .toList(),
            set,
            type);
      }
    }
    for (int settlement : places(Level.SETTLEMENT)) {
      if (table.isTold(set, settlement)) {
        add(
            set,
            places(Level.ORGANIZATION).stream()
                .filter(
                    each ->
                        table.place(each).settlement().equals(table.place(settlement).settlement()))
                .toList(),
            set,
            settlement);
      }
    }
  }

  /** Bands of age add to conditions on age and to members of the table of staff by age. */
  private void addAges() {
    for (int set = 0; set < sets.size(); set++) {
      for (Fact fact : sets.get(set).facts()) {
        Set<String> bands = table.bandsOf(fact);
        int wider = sets.find(sets.get(set).without(fact));
        if (bands == null || wider == Cell.NONE || !table.isTold(set, LinkedTable.TERRITORY)) {
          continue;
        }
        if (table.isComplete(wider, Level.AGE_BAND) || table.isToldByBands(set)) {
          add(
              wider,
              places(Level.AGE_BAND).stream()
                  .filter(band -> bands.contains(table.place(band).member()))
                  .toList(),
              set,
              LinkedTable.TERRITORY);
        }
      }
    }
  }

  private void addTopics() {
    for (PersonSets.Topic topic : sets.topics()) {
      Set<Integer> all = new LinkedHashSet<>(topic.members());
      all.add(topic.whole());
      for (int place = 0; place < table.places().size(); place++) {
        int at = place;
        if (table.isOfStaff(place) && all.stream().allMatch(set -> table.isTold(set, at))) {
          Terms terms = new Terms();
          topic.members().forEach(member -> terms.add(member, at, 1));
          terms.add(topic.whole(), at, -1);
          sums.add(terms.sum());
        }
      }
      for (int set : all) {
        if (table.isTold(set, LinkedTable.TERRITORY)) {
          List<Integer> groups = new ArrayList<>();
          for (int place = 0; place < table.places().size(); place++) {
            if (place != LinkedTable.TERRITORY
                && table.isOfStaff(place)
                && table.isTold(set, place)) {
              groups.add(place);
            }
          }
          add(set, groups, set, LinkedTable.TERRITORY);
        }
      }
    }
  }

  /** Sets that differ only in their roles, and the roles of some make up those of another. */
  private void addRoles() {
    Map<Set<Fact>, List<Integer>> same = new HashMap<>();
    for (int set = 0; set < sets.size(); set++) {
      same.computeIfAbsent(sets.get(set).facts(), key -> new ArrayList<>()).add(set);
    }
    for (List<Integer> group : same.values()) {
      for (int whole : group) {
        List<Integer> parts =
            group.stream()
                .filter(
                    part ->
                        part != whole
                            && sets.get(whole).roles().containsAll(sets.get(part).roles()))
                .toList();
        choose(whole, parts, 0, new ArrayList<>(), new TreeSet<>());
      }
    }
  }

  private void choose(
      int whole, List<Integer> parts, int from, List<Integer> chosen, Set<String> roles) {
    PersonSet all = sets.get(whole);
    if (roles.equals(all.roles())) {
      for (int place = 0; place < table.places().size(); place++) {
        int at = place;
        if (table.isTold(whole, place)
            && chosen.stream()
                .allMatch(part -> table.isTold(part, at) || table.isEmptyByAbsence(part, at))) {
          Terms terms = new Terms();
          chosen.stream()
              .filter(part -> table.isTold(part, at))
              .forEach(part -> terms.add(part, at, 1));
          terms.add(whole, at, -1);
          sums.add(terms.sum());
        }
      }
      return;
    }
    for (int i = from; i < parts.size(); i++) {
      Set<String> more = sets.get(parts.get(i)).roles();
      if (!more.isEmpty() && Collections.disjoint(roles, more)) {
        Set<String> joined = new TreeSet<>(roles);
        joined.addAll(more);
        List<Integer> with = new ArrayList<>(chosen);
        with.add(parts.get(i));
        choose(whole, parts, i + 1, with, joined);
      }
    }
  }

  /** Sets that lie within one another where both are told, without those that follow. */
  List<Order> orders() {
    Set<Order> orders = new LinkedHashSet<>();
    for (int place = 0; place < table.places().size(); place++) {
      int at = place;
      for (int inner = 0; inner < sets.size(); inner++) {
        if (!table.isTold(inner, place)) {
          continue;
        }
        for (int outer : sets.wider(inner)) {
          if (table.isTold(outer, place) && !isBetween(inner, outer, at)) {
            orders.add(new Order(inner, outer, place));
          }
        }
      }
    }
    for (Cell cell : table.cells()) {
      if (cell.hasPart()) {
        orders.add(new Order(cell.part(), cell.whole(), cell.place()));
      }
    }
    return new ArrayList<>(orders);
  }

  private boolean isBetween(int inner, int outer, int place) {
    for (int middle : sets.wider(inner)) {
      if (middle != outer && table.isTold(middle, place)) {
        for (int wider : sets.wider(middle)) {
          if (wider == outer) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
