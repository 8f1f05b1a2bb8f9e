package org.metodportal.disclosure.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.metodportal.disclosure.condition.PersonSet;

/** The sets of persons of a territory, numbered, the same in all its years. */
public final class PersonSets {
  private static final int[] NONE = {};

  private final List<PersonSet> sets = new ArrayList<>();
  private final Map<PersonSet, Integer> numbers = new HashMap<>();
  private final List<Topic> topics = new ArrayList<>();
  private int[][] wider = {};
  private int[][] narrower = {};
  private int[][][] aroundCommon = {};

  /** A table of staff: everybody of the whole stands in exactly one of the members. */
  public record Topic(int whole, List<Integer> members) {}

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

  /** The set of that number. */
  public PersonSet get(int number) {
    return sets.get(number);
  }

  /** How many sets there are. */
  public int size() {
    return sets.size();
  }

  void add(Topic topic) {
    topics.add(topic);
  }

  /** The tables of staff. */
  public List<Topic> topics() {
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
    aroundCommon = new int[size][size][];
    for (int one = 0; one < size; one++) {
      for (int other = 0; other <= one; other++) {
        aroundCommon[one][other] = foundAroundCommon(one, other);
        aroundCommon[other][one] = aroundCommon[one][other];
      }
    }
  }

  private int[] foundAroundCommon(int one, int other) {
    PersonSet common = PersonSet.common(sets.get(one), sets.get(other));
    return common.roles().isEmpty()
        ? NONE
        : IntStream.range(0, sets.size())
            .filter(set -> common.isWithin(sets.get(set)))
            .filter(set -> !isWithin(one, set) && !isWithin(other, set))
            .toArray();
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** Sets in which everybody of the set stands. */
  public int[] wider(int set) {
    return wider[set];
  }

  /** Sets whose persons all stand in the set. */
  public int[] narrower(int set) {
    return narrower[set];
  }

  /** Sets that hold those whom two sets have in common, and neither of the two whole. */
  int[] aroundCommon(int one, int other) {
    return aroundCommon[one][other];
  }

  /** Whether everybody of the set also stands in the other one. */
  boolean isWithin(int inner, int outer) {
    return sets.get(inner).isWithin(sets.get(outer));
  }
}
