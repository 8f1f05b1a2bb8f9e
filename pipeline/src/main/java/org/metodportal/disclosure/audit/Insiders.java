package org.metodportal.disclosure.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.Level;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.Variable;

/**
 * Who knows more than is told; rule 4 of the disclosure contract. An organization knows its own
 * numbers. A person who is alone in a group knows the numbers of that group, and the only one who
 * meets a condition, or who does not, knows that there is no other.
 */
public final class Insiders {
  private final LinkedSystem system;
  private final List<int[]> known = new ArrayList<>();
  private final List<BitSet> insidersOf = new ArrayList<>();

  /** Everybody who knows more than is told in a system. */
  public Insiders(LinkedSystem system) {
    this.system = system;
    Map<Integer, List<Integer>> organizations = new LinkedHashMap<>();
    for (int number = 0; number < system.size(); number++) {
      insidersOf.add(new BitSet());
      Variable variable = system.variable(number);
      if (variable.set() != Cell.NONE && system.place(number).level() == Level.ORGANIZATION) {
        organizations.computeIfAbsent(variable.place(), place -> new ArrayList<>()).add(number);
      }
    }
    Map<Integer, List<Integer>> alone = new LinkedHashMap<>();
    Map<Integer, Cell> only = new LinkedHashMap<>();
    for (Cell cell : system.cells()) {
      if (system.value(cell.whole()) == 1) {
        List<Integer> own =
            alone.computeIfAbsent(
                system.variable(cell.whole()).place(), place -> new ArrayList<>());
        own.add(cell.whole());
        if (cell.hasPart()) {
          own.addAll(List.of(cell.part(), cell.rest()));
        }
      } else if (cell.hasPart()) {
        for (int one : new int[] {cell.part(), cell.rest()}) {
          if (system.value(one) == 1) {
            only.putIfAbsent(one, cell);
          }
        }
      }
    }
    Set<BitSet> seen = new HashSet<>();
    organizations.values().forEach(own -> add(own, own, seen));
    alone.values().forEach(own -> add(own, own, seen));
    only.forEach(
        (one, cell) -> add(List.of(one), List.of(cell.part(), cell.rest(), cell.whole()), seen));
  }

  /**
   * Adds an insider.
   *
   * @param knows what is known beside what is told
   * @param own whatever is no secret before the insider
   */
  private void add(List<Integer> knows, List<Integer> own, Set<BitSet> seen) {
    BitSet all = withWhatFollows(knows);
    if (seen.add(all)) {
      withWhatFollows(own).stream().forEach(variable -> insidersOf.get(variable).set(known.size()));
      known.add(all.stream().toArray());
    }
  }

  /** What somebody knows, with what follows from it alone. */
  private BitSet withWhatFollows(List<Integer> variables) {
    BitSet all = new BitSet();
    ArrayDeque<Integer> open = new ArrayDeque<>(variables);
    variables.forEach(all::set);
    while (!open.isEmpty()) {
      for (int number : system.equationsOf(open.remove())) {
        int unknown = -1;
        int count = 0;
        for (int variable : system.equations().get(number).variables()) {
          if (!all.get(variable)) {
            unknown = variable;
            count++;
          }
        }
        if (count == 1) {
          all.set(unknown);
          open.add(unknown);
        }
      }
    }
    return all;
  }

  /** For each variable the insiders who know it. */
  public BitSet[] whoKnow() {
    BitSet[] who = new BitSet[system.size()];
    Arrays.setAll(who, variable -> new BitSet());
    for (int insider = 0; insider < known.size(); insider++) {
      for (int variable : known.get(insider)) {
        who[variable].set(insider);
      }
    }
    return who;
  }

  /** How many they are. */
  public int count() {
    return known.size();
  }

  /** The variables that one of them knows, ascending. */
  public int[] known(int insider) {
    return known.get(insider);
  }

  /** Before whom of them the variable is no secret. */
  public BitSet whose(int variable) {
    return insidersOf.get(variable);
  }
}
