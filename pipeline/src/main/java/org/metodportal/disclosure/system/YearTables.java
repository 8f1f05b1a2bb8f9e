package org.metodportal.disclosure.system;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of one year while they are read: which set of persons is told at which place. */
final class YearTables {
  /** The number of the place that is the territory. */
  static final int TERRITORY = 0;

  private final PersonSets sets;
  private final List<Place> places = new ArrayList<>();
  private final Map<Place, Integer> placeNumbers = new HashMap<>();
  private final List<Variable> variables = new ArrayList<>();
  private final Map<Long, Integer> counts = new HashMap<>();
  private final Map<List<Integer>, Integer> rests = new LinkedHashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final Map<Integer, BitSet> levels = new HashMap<>();
  private final Map<Level, BitSet> byBands = new HashMap<>();

  YearTables(PersonSets sets) {
    this.sets = sets;
    place(Place.TERRITORY);
  }

  PersonSets sets() {
    return sets;
  }

  int place(Place place) {
    return placeNumbers.computeIfAbsent(
        place,
        key -> {
          places.add(key);
          return places.size() - 1;
        });
  }

  List<Place> places() {
    return places;
  }

  List<Variable> variables() {
    return variables;
  }

  List<Cell> cells() {
    return cells;
  }

  /** The variable of a set at a place; {@link Cell#NONE} when nothing tells it. */
  int find(int set, int place) {
    return counts.getOrDefault(key(set, place), Cell.NONE);
  }

  boolean isTold(int set, int place) {
    return counts.containsKey(key(set, place));
  }

  static long key(int set, int place) {
    return (long) set << 32 | place;
  }

  /**
   * The variable of a set at a place, which is made when a row first speaks of it.
   *
   * @param value what it is; null when the row is hidden already
   * @param complete whether rows name every member of the level that holds anybody
   */
  int tell(int set, int place, @Nullable Long value, long floor, boolean complete) {
    if (complete) {
      levels.computeIfAbsent(set, key -> new BitSet()).set(places.get(place).level().number());
    }
    Integer made = counts.get(key(set, place));
    if (made == null) {
      counts.put(key(set, place), variables.size());
      return add(set, Cell.NONE, place, value, floor);
    }
    Variable variable = variables.get(made);
    if (floor > variable.floor()) {
      variables.set(
          made, new Variable(set, Cell.NONE, place, variable.value(), floor, variable.known()));
    }
    return made;
  }

  private int add(int set, int outer, int place, @Nullable Long value, long floor) {
    variables.add(new Variable(set, outer, place, value == null ? 0 : value, floor, value != null));
    return variables.size() - 1;
  }

  /** A sum; null when a number in it is not known. */
  @Nullable Long sum(Map<Integer, Integer> factors) {
    long sum = 0;
    for (Map.Entry<Integer, Integer> term : factors.entrySet()) {
      Variable variable = variables.get(term.getKey());
      if (!variable.known()) {
        return null;
      }
      sum += term.getValue() * variable.value();
    }
    return sum;
  }

  /** What is left of the outer set without the inner one; null when that is not known. */
  @Nullable Long left(int inner, int outer, int place) {
    return sum(Map.of(find(outer, place), 1, find(inner, place), -1));
  }

  /** How many stand in the outer set and not in the inner one; both are told there. */
  int rest(int inner, int outer, int place) {
    return rests.computeIfAbsent(
        List.of(inner, outer, place),
        key -> add(inner, outer, place, left(inner, outer, place), 0));
  }

  /** Another number that is not negative and that no row tells. */
  int slack(int place, @Nullable Long value) {
    return add(Cell.NONE, Cell.NONE, place, value, 0);
  }

  /** The pairs of sets with their place whose rest has a variable. */
  Map<List<Integer>, Integer> rests() {
    return Collections.unmodifiableMap(rests);
  }

  void add(Object row, int part, int rest, int whole, Level level, boolean total) {
    cells.add(new Cell(cells.size(), row, part, rest, whole, level, total, false));
  }

  /** Whether rows name every member of the level that holds anybody of the set. */
  boolean isComplete(int set, Level level) {
    BitSet told = levels.get(set);
    return told != null && told.get(level.number());
  }

  /** Whether rows name every member of that level that holds anybody, and none names this one. */
  boolean isEmptyByAbsence(int set, int place) {
    return !isTold(set, place) && isComplete(set, places().get(place).level());
  }

  /** Notes that rows tell the set in every band of the level, without the fact on its years. */
  void toldByBands(int set, Level level) {
    byBands.computeIfAbsent(level, key -> new BitSet()).set(set);
  }

  boolean isToldByBands(int set, Level level) {
    BitSet told = byBands.get(level);
    return told != null && told.get(set);
  }

  List<Integer> places(Level level) {
    return places(place -> places.get(place).level() == level);
  }

  List<Integer> places(IntPredicate which) {
    return IntStream.range(0, places.size()).filter(which).boxed().toList();
  }
}
