package org.metodportal.disclosure.protection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.disclosure.condition.Fact;
import org.metodportal.disclosure.condition.PersonSet;

/** The sets of persons of a territory, numbered, the same in all its years. */
final class PersonSets {
  private final List<PersonSet> sets = new ArrayList<>();
  private final Map<PersonSet, Integer> numbers = new HashMap<>();
  private final List<Topic> topics = new ArrayList<>();
  private int[][] wider = {};
  private int[][] narrower = {};
  private final List<List<int[][]>> apart = new ArrayList<>();

  /** A table of staff: everybody of the whole stands in exactly one of the members. */
  record Topic(int whole, List<Integer> members) {}

  /** The number of a set, which it gets when it is first asked for. */
  int number(PersonSet set) {
    return numbers.computeIfAbsent(
        set,
        key -> {
          sets.add(key);
          return sets.size() - 1;
        });
  }

  /** The number of a set; {@link Cell#NONE} when nobody asked for it. */
  int find(PersonSet set) {
    return numbers.getOrDefault(set, Cell.NONE);
  }

  PersonSet get(int number) {
    return sets.get(number);
  }

  int size() {
    return sets.size();
  }

  void add(Topic topic) {
    topics.add(topic);
  }

  List<Topic> topics() {
    return Collections.unmodifiableList(topics);
  }

  /** Finds which sets lie within which; no set may be added afterwards. */
  void close() {
    int size = sets.size();
    List<List<Integer>> within = new ArrayList<>();
    List<List<Integer>> around = new ArrayList<>();
    for (int set = 0; set < size; set++) {
      within.add(new ArrayList<>());
      around.add(new ArrayList<>());
    }
    for (int inner = 0; inner < size; inner++) {
      for (int outer = 0; outer < size; outer++) {
        if (inner != outer && sets.get(inner).isWithin(sets.get(outer))) {
          around.get(inner).add(outer);
          within.get(outer).add(inner);
        }
      }
    }
    wider = arrays(around);
    narrower = arrays(within);
    for (int set = 0; set < size; set++) {
      apart.add(pairsApart(narrower[set]));
    }
  }

  /** Groups of sets with the same roles, in pairs that have no role in common. */
  private List<int[][]> pairsApart(int[] within) {
    Map<Set<String>, List<Integer>> byRoles = new LinkedHashMap<>();
    for (int set : within) {
      byRoles.computeIfAbsent(sets.get(set).roles(), roles -> new ArrayList<>()).add(set);
    }
    List<Set<String>> roles = List.copyOf(byRoles.keySet());
    List<int[][]> pairs = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      for (int j = i + 1; j < roles.size(); j++) {
        if (Collections.disjoint(roles.get(i), roles.get(j))) {
          pairs.add(
              arrays(
                  List.of(
                      byRoles.getOrDefault(roles.get(i), List.of()),
                      byRoles.getOrDefault(roles.get(j), List.of()))));
        }
      }
    }
    return pairs;
  }

  /**
   * Pairs of groups of sets within the set: the largest of both groups have room in it together.
   */
  List<int[][]> apart(int set) {
    return apart.get(set);
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** Sets in which everybody of the set stands. */
  int[] wider(int set) {
    return wider[set];
  }

  /** Sets whose persons all stand in the set. */
  int[] narrower(int set) {
    return narrower[set];
  }

  /** Whether a person of the role with the facts, and no others, stands in the set. */
  boolean holds(int set, String role, Set<Fact> facts) {
    PersonSet persons = sets.get(set);
    return persons.roles().contains(role) && Fact.allFollow(persons.facts(), facts);
  }
}
