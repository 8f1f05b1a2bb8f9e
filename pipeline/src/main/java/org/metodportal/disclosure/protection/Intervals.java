package org.metodportal.disclosure.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The intervals that follow for hidden counts from everything that is shown. Parts of the system
 * that share no hidden count are solved apart.
 */
final class Intervals {
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final List<Double> lowest = new ArrayList<>();
  private final List<int[]> equations = new ArrayList<>();
  private final List<double[]> factors = new ArrayList<>();
  private final List<int[]> orderings = new ArrayList<>();
  private final List<double[]> orderSigns = new ArrayList<>();
  private final Map<Long, Integer> differences = new LinkedHashMap<>();
  private int[] componentOf = {};
  private final Map<Integer, Dictionary> dictionaries = new HashMap<>();
  private int[] placeInComponent = {};

  Intervals(LinkedTable table, List<Sum> sums, List<Order> orders) {
    for (Sum sum : sums) {
      Map<Integer, Double> terms = new LinkedHashMap<>();
      for (int i = 0; i < sum.sets().length; i++) {
        if (!table.isFixed(sum.sets()[i], sum.places()[i])) {
          terms.merge(
              variable(table, sum.sets()[i], sum.places()[i]),
              (double) sum.signs()[i],
              Double::sum);
        }
      }
      terms.values().removeIf(factor -> factor == 0);
      if (!terms.isEmpty()) {
        equations.add(terms.keySet().stream().mapToInt(Integer::intValue).toArray());
        factors.add(terms.values().stream().mapToDouble(Double::doubleValue).toArray());
      }
    }
    List<Integer> differing = new ArrayList<>();
    for (Order order : orders) {
      boolean inner = !table.isFixed(order.inner(), order.place());
      boolean outer = !table.isFixed(order.outer(), order.place());
      if (!inner && !outer) {
        continue;
      }
      int difference = lowest.size();
      lowest.add(
          (double)
              (table.count(order.inner(), order.place())
                  - table.count(order.outer(), order.place())));
      differing.add(difference);
      differences.put(key(order.inner(), order.outer(), order.place()), difference);
      int[] variables = new int[1 + (inner ? 1 : 0) + (outer ? 1 : 0)];
      double[] signs = new double[variables.length];
      int at = 0;
      variables[at] = difference;
      signs[at++] = 1;
      if (inner) {
        variables[at] = variable(table, order.inner(), order.place());
        signs[at++] = 1;
      }
      if (outer) {
        variables[at] = variable(table, order.outer(), order.place());
        signs[at] = -1;
      }
      orderings.add(variables);
      orderSigns.add(signs);
    }
    split();
  }

  /** Signed counts that add to a known number. */
  record Sum(int[] sets, int[] places, int[] signs) {}

  /** A set that lies within another one at a place. */
  record Order(int inner, int outer, int place) {}

  private static long key(int set, int place) {
    return (long) set << 32 | place;
  }

  private static long key(int inner, int outer, int place) {
    return ((long) inner << 42) | ((long) outer << 22) | place;
  }

  private int variable(LinkedTable table, int set, int place) {
    Integer known = numbers.get(key(set, place));
    if (known != null) {
      return known;
    }
    numbers.put(key(set, place), lowest.size());
    lowest.add((double) (table.floor(set, place) - table.count(set, place)));
    return lowest.size() - 1;
  }

  private void split() {
    int size = lowest.size();
    int[] parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
    for (List<int[]> rows : List.of(equations, orderings)) {
      for (int[] row : rows) {
        for (int variable : row) {
          parent[root(parent, variable)] = root(parent, row[0]);
        }
      }
    }
    componentOf = new int[size];
    placeInComponent = new int[size];
    Map<Integer, List<Integer>> variables = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      componentOf[i] = root(parent, i);
      List<Integer> members =
          variables.computeIfAbsent(componentOf[i], component -> new ArrayList<>());
      placeInComponent[i] = members.size();
      members.add(i);
    }
    Map<Integer, List<Integer>> rows = new HashMap<>();
    for (int i = 0; i < equations.size(); i++) {
      rows.computeIfAbsent(componentOf[equations.get(i)[0]], key -> new ArrayList<>()).add(i);
    }
    Map<Integer, List<Integer>> orders = new HashMap<>();
    for (int i = 0; i < orderings.size(); i++) {
      orders.computeIfAbsent(componentOf[orderings.get(i)[0]], key -> new ArrayList<>()).add(i);
    }
    variables.forEach(
        (component, members) ->
            dictionaries.put(
                component,
                dictionary(
                    members,
                    rows.getOrDefault(component, Collections.emptyList()),
                    orders.getOrDefault(component, Collections.emptyList()))));
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Solves the equations for some of the variables, exactly while factors are small wholes. */
  private Dictionary dictionary(List<Integer> members, List<Integer> rows, List<Integer> orders) {
    int size = members.size();
    double[] low = members.stream().mapToDouble(lowest::get).toArray();
    List<double[]> solved = new ArrayList<>();
    List<Integer> pivots = new ArrayList<>();
    int[] solvedBy = new int[size];
    Arrays.fill(solvedBy, -1);
    for (int equation : rows) {
      double[] row = new double[size];
      int[] variables = equations.get(equation);
      for (int i = 0; i < variables.length; i++) {
        double factor = factors.get(equation)[i];
        int at = placeInComponent[variables[i]];
        if (solvedBy[at] < 0) {
          row[at] += factor;
        } else {
          add(row, solved.get(solvedBy[at]), factor);
        }
      }
      int pivot = pivot(row);
      if (pivot < 0) {
        continue;
      }
      double by = -row[pivot];
      row[pivot] = 0;
      for (int i = 0; i < size; i++) {
        row[i] = row[i] == 0 ? 0 : row[i] / by;
      }
      for (double[] other : solved) {
        double factor = other[pivot];
        if (factor != 0) {
          other[pivot] = 0;
          add(other, row, factor);
        }
      }
      solvedBy[pivot] = solved.size();
      solved.add(row);
      pivots.add(pivot);
    }
    boolean[] isDifference = new boolean[size];
    orders.forEach(order -> isDifference[placeInComponent[orderings.get(order)[0]]] = true);
    int[] outside = new int[size - pivots.size() - orders.size()];
    int[] column = new int[size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      if (solvedBy[i] < 0 && !isDifference[i]) {
        column[i] = at;
        outside[at++] = i;
      }
    }
    double[][] dense = new double[solved.size() + orders.size()][outside.length];
    int[] basic = new int[dense.length];
    for (int i = 0; i < solved.size(); i++) {
      basic[i] = pivots.get(i);
      for (int j = 0; j < outside.length; j++) {
        dense[i][j] = solved.get(i)[outside[j]];
      }
    }
    for (int i = 0; i < orders.size(); i++) {
      int[] variables = orderings.get(orders.get(i));
      double[] row = dense[solved.size() + i];
      basic[solved.size() + i] = placeInComponent[variables[0]];
      for (int j = 1; j < variables.length; j++) {
        double sign = -orderSigns.get(orders.get(i))[j];
        int variable = placeInComponent[variables[j]];
        if (solvedBy[variable] < 0) {
          row[column[variable]] += sign;
        } else {
          add(row, dense[solvedBy[variable]], sign);
        }
      }
    }
    return new Dictionary(dense, basic, outside, low);
  }

  private static void add(double[] row, double[] other, double factor) {
    for (int i = 0; i < row.length; i++) {
      if (other[i] != 0) {
        row[i] += factor * other[i];
      }
    }
  }

  private static int pivot(double[] row) {
    int best = -1;
    for (int i = 0; i < row.length; i++) {
      if (Math.abs(row[i]) > 1e-9 && (best < 0 || Math.abs(row[i]) > Math.abs(row[best]) + 1e-9)) {
        best = i;
      }
    }
    return best;
  }

  /** The width of the interval of a set at a place; it is not looked for beyond {@code need}. */
  double ofSet(int set, int place, int need) {
    Integer variable = numbers.get(key(set, place));
    return variable == null ? need : width(variable, need);
  }

  /** The width of the interval of those of the outer set who do not stand in the inner one. */
  double ofDifference(int inner, int outer, int place, int need) {
    Integer variable = differences.get(key(inner, outer, place));
    return variable == null ? need : width(variable, need);
  }

  private double width(int variable, int need) {
    Dictionary dictionary = dictionaries.get(componentOf[variable]);
    return dictionary == null ? need : dictionary.widen(placeInComponent[variable], need);
  }
}
