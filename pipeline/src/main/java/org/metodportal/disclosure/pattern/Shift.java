package org.metodportal.disclosure.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.metodportal.disclosure.condition.Fact;
import org.metodportal.disclosure.condition.PersonSet;
import org.metodportal.disclosure.system.PersonSets;
import org.metodportal.disclosure.system.Place;

/**
 * How the counts of a place change when persons of some kinds come to it and, in exchange, persons
 * of other kinds go. Two territories that differ by shifts along closed ways of hidden places
 * publish the same.
 *
 * @param number its number, under which what was found of it is remembered
 * @param sets numbers of the sets that change, ascending
 * @param changes by how many persons each changes, never 0
 * @param comes one person of each kind comes
 * @param goes one person of each kind goes
 */
record Shift(int number, int[] sets, int[] changes, List<Kind> comes, List<Kind> goes) {

  /** A person with one role of whom the facts are true and nothing else is. */
  record Kind(String role, Set<Fact> facts) {
    boolean fits(Place place) {
      return place.mayHold(new PersonSet(Set.of(role), facts));
    }
  }

  static Shift of(int number, PersonSets sets, List<Kind> comes, List<Kind> goes) {
    List<int[]> changed = new ArrayList<>();
    for (int set = 0; set < sets.size(); set++) {
      int change = count(sets, set, comes) - count(sets, set, goes);
      if (change != 0) {
        changed.add(new int[] {set, change});
      }
    }
    return new Shift(
        number,
        changed.stream().mapToInt(pair -> pair[0]).toArray(),
        changed.stream().mapToInt(pair -> pair[1]).toArray(),
        comes,
        goes);
  }

  /** By how many persons the set changes. */
  int of(int set) {
    for (int i = 0; i < sets.length; i++) {
      if (sets[i] == set) {
        return changes[i];
      }
    }
    return 0;
  }

  private static int count(PersonSets sets, int set, List<Kind> kinds) {
    return (int) kinds.stream().filter(kind -> sets.holds(set, kind.role(), kind.facts())).count();
  }

  boolean fits(Place place) {
    return comes.stream().allMatch(kind -> kind.fits(place))
        && goes.stream().allMatch(kind -> kind.fits(place));
  }
}
