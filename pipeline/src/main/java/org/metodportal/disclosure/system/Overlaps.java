package org.metodportal.disclosure.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets that share a larger one: with nobody in common, or with those whom both hold. */
final class Overlaps {
  private final YearTables tables;
  private final PersonSets sets;
  private final Equations equations;

  Overlaps(YearTables tables, Equations equations) {
    this.tables = tables;
    this.sets = tables.sets();
    this.equations = equations;
  }

  void add() {
    addRolesApart();
    addIntersections();
  }

  /** Sets with no role in common have room together in what holds them both. */
  private void addRolesApart() {
    for (int outer = 0; outer < sets.size(); outer++) {
      int[] inner = sets.narrower(outer);
      for (int i = 0; i < inner.length; i++) {
        for (int j = i + 1; j < inner.length; j++) {
          if (Collections.disjoint(sets.get(inner[i]).roles(), sets.get(inner[j]).roles())) {
            addApart(inner[i], inner[j], outer);
          }
        }
      }
    }
  }

  private void addApart(int one, int other, int outer) {
    for (int place = 0; place < tables.places().size(); place++) {
      if (tables.isTold(one, place)
          && tables.isTold(other, place)
          && tables.isTold(outer, place)
          && isLargest(one, other, outer, place)
          && isLargest(other, one, outer, place)) {
        add(List.of(one, other), List.of(outer), place);
      }
    }
  }

  /** Whether no larger set within the outer one has no role in common with the other. */
  private boolean isLargest(int set, int other, int outer, int place) {
    return Arrays.stream(sets.wider(set))
        .noneMatch(
            wider ->
                wider != outer
                    && tables.isTold(wider, place)
                    && sets.isWithin(wider, outer)
                    && Collections.disjoint(sets.get(wider).roles(), sets.get(other).roles()));
  }

  /** Who stands in two sets stands in whatever holds those whom both have in common. */
  private void addIntersections() {
    for (int one = 0; one < sets.size(); one++) {
      for (int other = one + 1; other < sets.size(); other++) {
        int[] holders = sets.aroundCommon(one, other);
        if (holders.length > 0) {
          for (int place = 0; place < tables.places().size(); place++) {
            if (tables.isTold(one, place) && tables.isTold(other, place)) {
              addIntersections(one, other, holders, place);
            }
          }
        }
      }
    }
  }

  private void addIntersections(int one, int other, int[] holders, int place) {
    int[] outside =
        Arrays.stream(sets.wider(one)).filter(outer -> sets.isWithin(other, outer)).toArray();
    for (int common : narrowest(holders, place)) {
      for (int outer : narrowest(outside, place)) {
        if (isWidest(one, other, common, outer, place)
            && isWidest(other, one, common, outer, place)) {
          add(List.of(one, other), List.of(outer, common), place);
        }
      }
    }
  }

  /** Those of the sets that are told at the place and hold no other one that is. */
  private List<Integer> narrowest(int[] of, int place) {
    List<Integer> told =
        Arrays.stream(of).filter(set -> tables.isTold(set, place)).boxed().toList();
    return told.stream()
        .filter(
            set ->
                told.stream().noneMatch(inner -> !inner.equals(set) && sets.isWithin(inner, set)))
        .toList();
  }

  /** Whether of no larger set the same can be said, from which it would follow of this one. */
  private boolean isWidest(int set, int other, int common, int outer, int place) {
    return Arrays.stream(sets.wider(set))
        .noneMatch(
            wider ->
                tables.isTold(wider, place)
                    && wider != outer
                    && sets.isWithin(wider, outer)
                    && Arrays.stream(sets.aroundCommon(wider, other))
                        .anyMatch(holder -> holder == common));
  }

  /** What the smaller sets hold together is at most what the larger ones do. */
  private void add(List<Integer> smaller, List<Integer> larger, int place) {
    List<Integer> plus = new ArrayList<>(told(smaller, place));
    List<Integer> minus = told(larger, place);
    Map<Integer, Integer> factors = new HashMap<>();
    plus.forEach(variable -> factors.merge(variable, -1, Integer::sum));
    minus.forEach(variable -> factors.merge(variable, 1, Integer::sum));
    Long slack = tables.sum(factors);
    if (slack != null && slack < 0) {
      return;
    }
    plus.add(tables.slack(place, slack));
    equations.add(plus, minus, false);
  }

  private List<Integer> told(List<Integer> of, int place) {
    return of.stream().map(set -> tables.find(set, place)).toList();
  }
}
