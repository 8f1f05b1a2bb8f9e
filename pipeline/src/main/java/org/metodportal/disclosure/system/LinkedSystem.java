package org.metodportal.disclosure.system;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
  private final BitSet toldByTotals = new BitSet();

  LinkedSystem(YearTables tables, List<Equation> equations, List<Cell> cells, int threshold) {
    this.equations = List.copyOf(equations);
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
      boolean total = cell.total() && !cell.sensitive();
      told.get(cell.whole()).add(cell.id());
      if (total) {
        toldByTotals.set(cell.whole());
      }
      if (cell.hasPart()) {
        told.get(cell.part()).add(cell.id());
        if (total) {
          toldByTotals.set(cell.part());
        }
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
    return List.of(variables, places, equations, cells, threshold);
  }

  /** Where rows count them; the first is the territory. */
  public List<Place> places() {
    return places;
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

  /** Whether every reader is told the variable even when all rows but totals are hidden. */
  public boolean isToldByTotals(int variable) {
    return toldByTotals.get(variable);
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

  /** Whether a row is absent unless it is hidden, since it tells of nobody. */
  public boolean isAbsent(Cell cell) {
    return value(cell.whole()) == 0 && !cell.total();
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
