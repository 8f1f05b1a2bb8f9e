package org.metodportal.disclosure.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.condition.Fact;
import org.metodportal.disclosure.protection.Place.Level;

/**
 * How the counts of a place change when a person of one kind comes to it and, in exchange, one of
 * another kind goes. Two territories that differ by shifts along closed ways of hidden places
 * publish the same.
 *
 * @param sets numbers of the sets that change, ascending
 * @param changes by how many persons each changes, never 0
 * @param comes the kind that comes
 * @param goes the kind that goes in exchange; null when nobody goes
 * @param whole whether every table of staff changes as its whole does
 */
record Shift(int[] sets, int[] changes, Kind comes, @Nullable Kind goes, boolean whole) {

  /** A person with one role of whom the facts are true and nothing else is. */
  record Kind(String role, Set<Fact> facts) {
    /** Whether such a person may stand there. */
    boolean fits(Place place) {
      for (Fact fact : facts) {
        if (place.level() == Level.AGE_BAND) {
          Set<String> bands = AgeBands.of(fact);
          if (bands != null && !bands.contains(place.member())) {
            return false;
          }
        } else if (fact instanceof Fact.OneOf one
            && (isElsewhere(one, "org.type", place.type())
                || isElsewhere(one, "org.settlement", place.settlement()))) {
          return false;
        }
      }
      return true;
    }

    private static boolean isElsewhere(Fact.OneOf fact, String field, String value) {
      return fact.field().equals(field) && !value.isEmpty() && !fact.texts().contains(value);
    }
  }

  static Shift of(PersonSets sets, Kind comes, @Nullable Kind goes) {
    int[] change = new int[sets.size()];
    List<Integer> changed = new ArrayList<>();
    for (int set = 0; set < change.length; set++) {
      change[set] = sets.holds(set, comes.role(), comes.facts()) ? 1 : 0;
      if (goes != null && sets.holds(set, goes.role(), goes.facts())) {
        change[set]--;
      }
      if (change[set] != 0) {
        changed.add(set);
      }
    }
    boolean whole =
        sets.topics().stream()
            .allMatch(
                topic ->
                    topic.members().stream().mapToInt(member -> change[member]).sum()
                        == change[topic.whole()]);
    int[] numbers = changed.stream().mapToInt(Integer::intValue).toArray();
    int[] changes = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      changes[i] = change[numbers[i]];
    }
    return new Shift(numbers, changes, comes, goes, whole);
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

  boolean fits(Place place) {
    return comes.fits(place) && (goes == null || goes.fits(place));
  }
}
