package org.metodportal.disclosure.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets that lie within one another, and what is left of the larger ones. */
final class Nesting {
  private final YearTables tables;
  private final PersonSets sets;
  private final Equations equations;

  Nesting(YearTables tables, Equations equations) {
    this.tables = tables;
    this.sets = tables.sets();
    this.equations = equations;
  }

  void add() {
    addInclusions();
    addRests();
  }

  /** Sets that lie within one another where both are told, without those that follow. */
  private void addInclusions() {
    for (int place = 0; place < tables.places().size(); place++) {
      for (int inner = 0; inner < sets.size(); inner++) {
        if (!tables.isTold(inner, place)) {
          continue;
        }
        for (int outer : sets.wider(inner)) {
          if (tables.isEmptyByAbsence(outer, place)) {
            equations.add(List.of(tables.find(inner, place)), List.of(), false);
          }
          if (tables.isTold(outer, place) && !isBetween(inner, outer, place)) {
            if (isAllOf(inner, outer, place)) {
              equations.add(
                  List.of(tables.find(inner, place)), List.of(tables.find(outer, place)), false);
            } else {
              Long left = tables.left(inner, outer, place);
              if (left == null || left >= 0) {
                tables.rest(inner, outer, place);
              }
            }
          }
        }
      }
    }
    tables
        .rests()
        .forEach(
            (key, rest) ->
                equations.add(
                    List.of(tables.find(key.get(0), key.get(2)), rest),
                    List.of(tables.find(key.get(1), key.get(2))),
                    false));
  }

  /**
   * What is left of a whole adds up like the whole; said apart, a reader of single sums sees it.
   */
  private void addRests() {
    Set<List<Integer>> pairs = new LinkedHashSet<>();
    tables.rests().keySet().forEach(key -> pairs.add(key.subList(0, 2)));
    for (List<Integer> pair : pairs) {
      for (int whole = 0; whole < tables.places().size(); whole++) {
        Integer all = tables.rests().get(List.of(pair.get(0), pair.get(1), whole));
        if (all != null) {
          addRests(pair.get(0), pair.get(1), whole, all);
        }
      }
    }
  }

  private void addRests(int inner, int outer, int whole, int all) {
    for (Level level : Level.ALL_PARTS) {
      Place larger = tables.places().get(whole);
      if (!tables.isComplete(inner, level)
          || !tables.isComplete(outer, level)
          || !addsUp(level, larger.level())) {
        continue;
      }
      List<Integer> parts = new ArrayList<>();
      for (int place : tables.places(level)) {
        if (tables.places().get(place).isWithin(larger) && tables.isTold(outer, place)) {
          Integer rest = tables.rests().get(List.of(inner, outer, place));
          if (rest != null) {
            parts.add(rest);
          } else {
            parts.add(tables.find(outer, place));
            if (tables.isTold(inner, place)) {
              return;
            }
          }
        }
      }
      equations.sum(parts, all);
    }
  }

  private static boolean addsUp(Level parts, Level whole) {
    if (whole == Level.TERRITORY) {
      return Level.PARTS.contains(parts);
    }
    return (whole == Level.TYPE || whole == Level.SETTLEMENT) && parts == Level.ORGANIZATION;
  }

  private boolean isAllOf(int inner, int outer, int place) {
    Place here = tables.places().get(place);
    return sets.get(outer).isWithin(here.withoutWhatIsTrue(sets.get(inner)));
  }

  private boolean isBetween(int inner, int outer, int place) {
    return Arrays.stream(sets.wider(inner))
        .anyMatch(
            middle ->
                middle != outer
                    && tables.isTold(middle, place)
                    && Arrays.stream(sets.wider(middle)).anyMatch(wider -> wider == outer));
  }
}
