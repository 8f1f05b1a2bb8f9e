package org.metodportal.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.system.Equation;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.SuppressionPattern;

/** Finds every hidden number of a year that a reader, or an insider, bounds too closely. */
public final class Auditor {
  private final LinkedSystem system;
  private final ProtectionLevels levels;

  /** An auditor of one system. */
  public Auditor(LinkedSystem system, ProtectionLevels levels) {
    this.system = system;
    this.levels = levels;
  }

  /**
   * A hidden number in too narrow an interval.
   *
   * @param variable the number
   * @param low the least that it can be for the reader
   * @param high the most that it can be
   * @param insider who knows more than is told; {@link #EVERYBODY} for any reader
   */
  public record Narrow(int variable, long low, long high, int insider) {
    /** How many persons lie between the bounds. */
    public long width() {
      return high - low;
    }
  }

  /** A reader who knows what is told. */
  public static final int EVERYBODY = -1;

  /**
   * What was found.
   *
   * @param tried numbers that were asked for, by a reader or an insider
   * @param narrow those in too narrow an interval
   */
  public record Finding(long tried, List<Narrow> narrow) {}

  /** Tries every hidden number. */
  public Finding audit(SuppressionPattern pattern) {
    return audit(pattern, List.of());
  }

  /**
   * Tries every hidden number.
   *
   * @param congruentTables other territories that are said to publish the same; those that do not
   *     are passed over, and what the others leave narrow is searched for
   */
  public Finding audit(SuppressionPattern pattern, Collection<CongruentTable> congruentTables) {
    Bounds bounds = new Bounds(system, pattern::isKnown);
    int[] asked = levels.of(pattern);
    int[] askedOfInsiders = levels.ofInsiders(pattern);
    List<Narrow> narrow = new ArrayList<>();
    long tried = 0;
    for (int variable = 0; variable < asked.length; variable++) {
      tried += asked[variable] > 0 ? 1 : 0;
      if (bounds.width(variable) < asked[variable]) {
        narrow.add(new Narrow(variable, bounds.low(variable), bounds.high(variable), EVERYBODY));
        asked[variable] = 0;
        askedOfInsiders[variable] = 0;
      }
    }
    List<CongruentTable> proved =
        congruentTables.stream()
            .filter(congruent -> !congruent.touches(pattern::isKnown) && congruent.holds(system))
            .toList();
    List<Component> components = components(bounds, proved);
    for (Component component : components) {
      add(component, asked, EVERYBODY, component.nothing(), narrow);
    }
    narrow.forEach(found -> askedOfInsiders[found.variable()] = 0);
    tried += auditInsiders(components, askedOfInsiders, narrow);
    return new Finding(tried, narrow);
  }

  private long auditInsiders(List<Component> components, int[] asked, List<Narrow> narrow) {
    int[] componentOf = new int[system.size()];
    int[] columnOf = new int[system.size()];
    Arrays.fill(componentOf, -1);
    for (int number = 0; number < components.size(); number++) {
      int[] variables = components.get(number).variables();
      for (int column = 0; column < variables.length; column++) {
        componentOf[variables[column]] = number;
        columnOf[variables[column]] = column;
      }
    }
    long tried = 0;
    for (int insider = 0; insider < levels.insiders().count(); insider++) {
      Map<Integer, boolean[]> fixed = new TreeMap<>();
      for (int variable : levels.insiders().known(insider)) {
        if (componentOf[variable] >= 0) {
          fixed
                  .computeIfAbsent(
                      componentOf[variable], number -> components.get(number).nothing())[
                  columnOf[variable]] =
              true;
        }
      }
      for (Map.Entry<Integer, boolean[]> entry : fixed.entrySet()) {
        tried += add(components.get(entry.getKey()), asked, insider, entry.getValue(), narrow);
      }
    }
    return tried;
  }

  private long add(
      Component component, int[] asked, int insider, boolean[] fixed, List<Narrow> narrow) {
    int[] variables = component.variables();
    int[] wanted = new int[variables.length];
    long tried = 0;
    for (int i = 0; i < wanted.length; i++) {
      int width = asked[variables[i]];
      if (width > 0) {
        wanted[i] = insider == EVERYBODY ? width : levels.ofInsider(insider, variables[i], width);
        tried += wanted[i] > 0 ? 1 : 0;
      }
    }
    Component.@Nullable Reach[] found = component.narrow(wanted, fixed);
    for (int i = 0; i < found.length; i++) {
      Component.Reach reach = found[i];
      if (reach != null) {
        long value = system.value(variables[i]);
        narrow.add(new Narrow(variables[i], value - reach.down(), value + reach.up(), insider));
      }
    }
    return tried;
  }

  /** Unknown variables, brought together by the equations in which they stand. */
  private List<Component> components(Bounds bounds, List<CongruentTable> congruentTables) {
    int[] leader = new int[system.size()];
    for (int variable = 0; variable < leader.length; variable++) {
      leader[variable] = variable;
    }
    List<int[]> open = new ArrayList<>();
    for (Equation equation : system.equations()) {
      int[] places =
          IntStream.range(0, equation.variables().length)
              .filter(i -> bounds.width(equation.variables()[i]) > 0)
              .toArray();
      open.add(places);
      for (int place : places) {
        join(leader, equation.variables()[places[0]], equation.variables()[place]);
      }
    }
    Map<Integer, List<Integer>> members = new TreeMap<>();
    int[] columnOf = new int[system.size()];
    for (int variable = 0; variable < leader.length; variable++) {
      if (bounds.width(variable) > 0 && system.equationsOf(variable).length > 0) {
        List<Integer> list =
            members.computeIfAbsent(find(leader, variable), key -> new ArrayList<>());
        columnOf[variable] = list.size();
        list.add(variable);
      }
    }
    Map<Integer, List<Integer>> equationsOf = new HashMap<>();
    for (int equation = 0; equation < open.size(); equation++) {
      if (open.get(equation).length > 0) {
        int first = system.equations().get(equation).variables()[open.get(equation)[0]];
        equationsOf.computeIfAbsent(find(leader, first), key -> new ArrayList<>()).add(equation);
      }
    }
    Map<Integer, List<CongruentTable>> congruentOf = new HashMap<>();
    congruentTables.forEach(congruent -> split(congruent, leader, congruentOf));
    List<Component> components = new ArrayList<>();
    members.forEach(
        (key, variables) -> {
          List<Integer> equations = equationsOf.getOrDefault(key, List.of());
          int[][] columns = new int[equations.size()][];
          int[][] factors = new int[equations.size()][];
          for (int i = 0; i < columns.length; i++) {
            Equation equation = system.equations().get(equations.get(i));
            int[] places = open.get(equations.get(i));
            columns[i] =
                Arrays.stream(places).map(at -> columnOf[equation.variables()[at]]).toArray();
            factors[i] = Arrays.stream(places).map(at -> equation.factors()[at]).toArray();
          }
          components.add(
              new Component(
                  system,
                  bounds,
                  variables.stream().mapToInt(Integer::intValue).toArray(),
                  columns,
                  factors,
                  congruentOf.getOrDefault(key, List.of())));
        });
    return components;
  }

  /** What differs in one component alone is a territory that publishes the same as well. */
  private static void split(
      CongruentTable congruent, int[] leader, Map<Integer, List<CongruentTable>> to) {
    Map<Integer, List<Integer>> parts = new TreeMap<>();
    for (int at = 0; at < congruent.variables().length; at++) {
      parts
          .computeIfAbsent(find(leader, congruent.variables()[at]), key -> new ArrayList<>())
          .add(at);
    }
    parts.forEach(
        (key, part) ->
            to.computeIfAbsent(key, each -> new ArrayList<>())
                .add(
                    new CongruentTable(
                        part.stream().mapToInt(at -> congruent.variables()[at]).toArray(),
                        part.stream().mapToLong(at -> congruent.changes()[at]).toArray())));
  }

  private static int find(int[] leader, int variable) {
    int found = variable;
    while (leader[found] != found) {
      leader[found] = leader[leader[found]];
      found = leader[found];
    }
    return found;
  }

  private static void join(int[] leader, int one, int other) {
    int first = find(leader, one);
    int second = find(leader, other);
    leader[Math.max(first, second)] = Math.min(first, second);
  }
}
