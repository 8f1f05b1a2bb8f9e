package org.metodportal.disclosure.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.Level;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.disclosure.system.Variable;

/**
 * Who knows more than is told: an organization knows its own numbers, and a person who is alone in
 * a group knows the numbers of that group; rule 4 of the disclosure contract.
 */
final class Insiders {
  private final List<int[]> known = new ArrayList<>();
  private final LinkedSystem system;

  Insiders(LinkedSystem system) {
    this.system = system;
    Map<Integer, List<Integer>> organizations = new LinkedHashMap<>();
    Map<Integer, List<Integer>> atPlace = new LinkedHashMap<>();
    for (int number = 0; number < system.size(); number++) {
      Variable variable = system.variable(number);
      if (variable.set() == Cell.NONE) {
        continue;
      }
      (system.place(number).level() == Level.ORGANIZATION ? organizations : atPlace)
          .computeIfAbsent(variable.place(), place -> new ArrayList<>())
          .add(number);
    }
    organizations.values().forEach(this::add);
    for (Cell cell : system.cells()) {
      if (system.value(cell.whole()) == 1 && cell.hasPart()) {
        if (system.place(cell.whole()).level() != Level.ORGANIZATION) {
          add(List.of(cell.whole(), cell.part(), cell.rest()));
        }
      }
    }
  }

  /** Adds what somebody knows, with what follows from it alone. */
  private void add(List<Integer> variables) {
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
    known.add(all.stream().toArray());
  }

  /** What each of them knows. */
  List<int[]> known() {
    return known;
  }
}
