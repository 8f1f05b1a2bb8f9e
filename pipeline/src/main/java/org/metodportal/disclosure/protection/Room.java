package org.metodportal.disclosure.protection;

import java.util.HashMap;
import java.util.Map;

/**
 * How far a place can take a shift before the counts contradict one another: none may become
 * negative, a population that has a row stays peopled, and a set never outgrows one that it lies
 * in.
 */
final class Room {
  /** Interval that a reader must be left with, in persons. */
  static final int WIDTH = 3;

  private final LinkedTable table;
  private final PersonSets sets;
  private final Map<Long, Integer> known = new HashMap<>();

  Room(LinkedTable table) {
    this.table = table;
    sets = table.sets();
  }

  /**
   * Steps that are possible, at most {@link #WIDTH}.
   *
   * @param number a number of the shift that no other shift of the table has
   * @param sign 1 when the kind comes, −1 when it goes
   */
  int steps(Shift shift, int number, int place, int sign) {
    long key = ((long) number << 32 | (long) place << 1) + (sign > 0 ? 1 : 0);
    Integer steps = known.get(key);
    if (steps == null) {
      steps = WIDTH;
      while (steps > 0 && !isPossible(shift, place, sign * steps)) {
        steps--;
      }
      known.put(key, steps);
    }
    return steps;
  }

  private boolean isPossible(Shift shift, int place, int steps) {
    for (int i = 0; i < shift.sets().length; i++) {
      int set = shift.sets()[i];
      if (!table.isTold(set, place)) {
        continue;
      }
      long after = table.count(set, place) + (long) steps * shift.changes()[i];
      if (after < table.floor(set, place) && shift.changes()[i] * steps < 0) {
        return false;
      }
      for (int wider : sets.wider(set)) {
        if (table.isTold(wider, place)
            && after > table.count(wider, place) + (long) steps * shift.of(wider)) {
          return false;
        }
        if (!holdsParts(shift, wider, place, steps)) {
          return false;
        }
      }
      for (int narrower : sets.narrower(set)) {
        if (table.isTold(narrower, place)
            && after < table.count(narrower, place) + (long) steps * shift.of(narrower)) {
          return false;
        }
      }
      if (!holdsParts(shift, set, place, steps)) {
        return false;
      }
    }
    return true;
  }

  /** Whether sets of different roles within a set have room in it side by side. */
  private boolean holdsParts(Shift shift, int whole, int place, int steps) {
    if (!table.isTold(whole, place)) {
      return true;
    }
    long room = table.count(whole, place) + (long) steps * shift.of(whole);
    for (int[][] pair : sets.apart(whole)) {
      if (largest(pair[0], shift, place, steps) + largest(pair[1], shift, place, steps) > room) {
        return false;
      }
    }
    return true;
  }

  private long largest(int[] group, Shift shift, int place, int steps) {
    long largest = 0;
    for (int part : group) {
      if (table.isTold(part, place)) {
        largest = Math.max(largest, table.count(part, place) + (long) steps * shift.of(part));
      }
    }
    return largest;
  }
}
