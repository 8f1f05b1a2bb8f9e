package org.metodportal.disclosure.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.condition.Fact;

/**
 * Everything that is published of the persons of one year as one system: which sets of persons the
 * rows count, at which places, and which rows are hidden. A set may be told by several rows: it is
 * hidden only where all of them are.
 */
final class LinkedTable {
  /** The place number of the territory. */
  static final int TERRITORY = 0;

  private static final long UNKNOWN = -1;

  private final PersonSets sets;
  private final List<Place> places = new ArrayList<>();
  private final Map<Place, Integer> placeNumbers = new HashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final BitSet hidden = new BitSet();
  private final BitSet totals = new BitSet();
  private final List<long[]> counts = new ArrayList<>();
  private final Map<Long, int[]> tellers = new HashMap<>();
  private final List<int[]> shown = new ArrayList<>();
  private final List<BitSet> levels = new ArrayList<>();
  private final BitSet wholes = new BitSet();

  private final Map<Fact, Set<String>> staffBands = new HashMap<>();
  private final BitSet byBands = new BitSet();
  private final long[] versions = new long[Place.FAMILIES];

  LinkedTable(PersonSets sets) {
    this.sets = sets;
    place(Place.TERRITORY);
  }

  PersonSets sets() {
    return sets;
  }

  /** Makes room for sets that have been numbered since. */
  private void grow() {
    while (counts.size() < sets.size()) {
      counts.add(new long[0]);
      shown.add(new int[0]);
      levels.add(new BitSet());
    }
  }

  int place(Place place) {
    Integer known = placeNumbers.get(place);
    if (known != null) {
      return known;
    }
    placeNumbers.put(place, places.size());
    places.add(place);
    return places.size() - 1;
  }

  Place place(int number) {
    return places.get(number);
  }

  List<Place> places() {
    return places;
  }

  List<Cell> cells() {
    return cells;
  }

  /**
   * Adds a published row.
   *
   * @param complete whether the rows of its level are all members that have somebody
   * @return its number
   */
  int add(
      int part, int whole, int place, long persons, long all, boolean extreme, boolean complete) {
    grow();
    Cell cell = new Cell(cells.size(), part, whole, place, persons, all, extreme);
    cells.add(cell);
    tells(cell.id(), whole, place, all, complete);
    wholes.set(whole);
    totals.set(cell.id(), complete && place == TERRITORY);
    if (cell.hasPart() && part != whole) {
      tells(cell.id(), part, place, persons, complete);
    }
    return cell.id();
  }

  private void tells(int cell, int set, int place, long persons, boolean complete) {
    long[] row = counts.get(set);
    if (row.length <= place) {
      int known = row.length;
      row = Arrays.copyOf(row, Math.max(place + 1, known * 2));
      Arrays.fill(row, known, row.length, UNKNOWN);
      counts.set(set, row);
      shown.set(set, Arrays.copyOf(shown.get(set), row.length));
    }
    row[place] = persons;
    tellers.merge(key(set, place), new int[] {cell}, LinkedTable::append);
    shown.get(set)[place]++;
    if (complete) {
      levels.get(set).set(places.get(place).level().ordinal());
    }
  }

  private static int[] append(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private static long key(int set, int place) {
    return (long) set << 32 | place;
  }

  /** Persons of the set there; −1 when no row tells. */
  long count(int set, int place) {
    if (set >= counts.size()) {
      return UNKNOWN;
    }
    long[] row = counts.get(set);
    return place < row.length ? row[place] : UNKNOWN;
  }

  /** Whether some row tells the set there, shown or hidden. */
  boolean isTold(int set, int place) {
    return count(set, place) != UNKNOWN;
  }

  /**
   * Whether the reader knows the set there: a row is shown, or its absence tells that it is empty.
   */
  boolean isFixed(int set, int place) {
    return isTold(set, place) ? shown.get(set)[place] > 0 : isEmptyByAbsence(set, place);
  }

  /** Whether rows tell every peopled member of that level, and none tells this one. */
  boolean isEmptyByAbsence(int set, int place) {
    return !isTold(set, place)
        && set < levels.size()
        && levels.get(set).get(places.get(place).level().ordinal());
  }

  /** Fewest persons that a reader must suppose there: a row of a population is not empty. */
  long floor(int set, int place) {
    return wholes.get(set)
            && count(set, place) > 0
            && levels.get(set).get(places.get(place).level().ordinal())
        ? 1
        : 0;
  }

  /** The rows that tell the set there. */
  int[] tellers(int set, int place) {
    return tellers.getOrDefault(key(set, place), new int[0]);
  }

  boolean isHidden(int cell) {
    return hidden.get(cell);
  }

  BitSet hidden() {
    return (BitSet) hidden.clone();
  }

  void hide(int number) {
    if (hidden.get(number)) {
      return;
    }
    hidden.set(number);
    Cell cell = cells.get(number);
    change(places.get(cell.place()));
    shown.get(cell.whole())[cell.place()] += -1;
    if (cell.hasPart() && cell.part() != cell.whole()) {
      shown.get(cell.part())[cell.place()] += -1;
    }
  }

  private void change(Place place) {
    for (int family = 0; family < versions.length; family++) {
      if (place.equals(Place.TERRITORY) || place.family() == family) {
        versions[family]++;
      }
    }
    if (isOfStaff(placeNumbers.getOrDefault(place, TERRITORY))) {
      versions[Place.AGES]++;
    }
  }

  /** How many cells are hidden. */
  int hiddenCells() {
    return hidden.cardinality();
  }

  /** Whether the rows of the set on that level are all members that have somebody. */
  boolean isComplete(int set, Place.Level level) {
    return set < levels.size() && levels.get(set).get(level.ordinal());
  }

  /** Whether tables of staff tell the place. */
  boolean isOfStaff(int place) {
    return !sets.topics().isEmpty()
        && switch (places.get(place).level()) {
          case TERRITORY, GROUP -> true;
          case TYPE -> StaffGroups.groupOf(places.get(place).type()).isEmpty();
          default -> false;
        };
  }

  /** Whether the row is the total of an indicator, not a member that has no place of its own. */
  boolean isTotal(Cell cell) {
    return totals.get(cell.id());
  }

  /** A number that changes whenever a cell of the family of breakdowns is hidden. */
  long version(int family) {
    return versions[family];
  }

  /** Members of the table of staff by age with their bands. */
  void staffBands(Map<Fact, Set<String>> bands) {
    staffBands.putAll(bands);
  }

  /** The bands of age in which the fact holds of everybody; null when it cuts bands. */
  @Nullable Set<String> bandsOf(Fact fact) {
    Set<String> bands = staffBands.get(fact);
    return bands == null ? AgeBands.of(fact) : bands;
  }

  /** Notes that rows tell the set in every band of its age, without the fact on age. */
  void toldByBands(int set) {
    grow();
    byBands.set(set);
  }

  boolean isToldByBands(int set) {
    return byBands.get(set);
  }
}
