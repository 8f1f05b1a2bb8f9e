package org.metodportal.disclosure.system;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that is published of the persons of one year, as one system: whole numbers that are
 * not negative, what adds up, and which rows tell which number.
 */
public final class LinkedSystem {
  private final List<Variable> variables;
  private final List<Place> places;
  private final List<Equation> equations;
  private final List<Cell> cells;
  private final int[][] equationsOf;
  private final int[][] tellers;
  private final int threshold;
  private final PersonSets sets;
  private final Map<Long, Integer> counts;
  private final Map<Integer, BitSet> levels;
  private final List<Level.Cut> cuts;

  LinkedSystem(YearTables tables, Relations relations, List<Cell> cells, int threshold) {
    this.equations = relations.equations();
    this.cuts = relations.cuts();
    this.sets = tables.sets();
    this.counts = tables.counts();
    this.levels = tables.levels();
    this.variables = List.copyOf(tables.variables());
    this.places = List.copyOf(tables.places());
    this.cells = List.copyOf(cells);
    this.threshold = threshold;
    List<List<Integer>> of = lists(variables.size());
    for (int equation = 0; equation < equations.size(); equation++) {
      for (int variable : equations.get(equation).variables()) {
        of.get(variable).add(equation);
      }
    }
    equationsOf = arrays(of);
    List<List<Integer>> told = lists(variables.size());
    for (Cell cell : cells) {
      told.get(cell.whole()).add(cell.id());
      if (cell.hasPart()) {
        told.get(cell.part()).add(cell.id());
      }
    }
    tellers = arrays(told);
  }

  private static List<List<Integer>> lists(int count) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /**
   * All that tells this system from another one; the rest follows from it. What is found in two
   * systems of equal content is the same.
   */
  public List<Object> content() {
    return List.of(
        variables,
        places,
        equations,
        cells,
        threshold,
        sets.content(),
        new TreeMap<>(levels),
        cuts);
  }

  /** The sets of persons that rows count. */
  public PersonSets sets() {
    return sets;
  }

  /** Where rows count them; the first is the territory. */
  public List<Place> places() {
    return places;
  }

  /** Which bands of years some rows tell together. */
  public List<Level.Cut> cuts() {
    return cuts;
  }

  /** The variable of a set at a place; {@link Cell#NONE} when no row tells it. */
  public int find(int set, int place) {
    return counts.getOrDefault(YearTables.key(set, place), Cell.NONE);
  }

  /** Whether rows name every member of that level that holds anybody, and none names the place. */
  public boolean isEmptyByAbsence(int set, int place) {
    BitSet complete = levels.get(set);
    return complete != null
        && complete.get(places.get(place).level().number())
        && find(set, place) == Cell.NONE;
  }

  /** How many variables there are. */
  public int size() {
    return variables.size();
  }

  /** The variable of that number. */
  public Variable variable(int number) {
    return variables.get(number);
  }

  /** What the variable is. */
  public long value(int variable) {
    return variables.get(variable).value();
  }

  /** What every reader knows the variable to reach. */
  public long floor(int variable) {
    return variables.get(variable).floor();
  }

  /** The place of the variable. */
  public Place place(int variable) {
    return places.get(variables.get(variable).place());
  }

  /** What adds up. */
  public List<Equation> equations() {
    return equations;
  }

  /** Numbers of the equations in which the variable stands. */
  public int[] equationsOf(int variable) {
    return equationsOf[variable];
  }

  /** The published rows. */
  public List<Cell> cells() {
    return cells;
  }

  /** Numbers of the cells that tell the variable. */
  public int[] tellers(int variable) {
    return tellers[variable];
  }

  /** Whether a denominator is so small that nobody may work it out. */
  public boolean isSmall(int variable) {
    return value(variable) > 0 && value(variable) < threshold;
  }
}
