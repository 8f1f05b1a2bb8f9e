package org.metodportal.disclosure.protection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.condition.PersonSet;
import org.metodportal.disclosure.protection.Shift.Kind;
import org.metodportal.disclosure.protection.Ways.Numbered;

/** The shifts by which the numerator, its complement or the denominator of a cell can change. */
final class Shifts {
  private final PersonSets sets;
  private final Map<List<Object>, Numbered> known = new HashMap<>();
  private final Map<List<Integer>, List<Numbered>> ofCells = new HashMap<>();

  Shifts(PersonSets sets) {
    this.sets = sets;
  }

  /** Shifts for cells with that numerator and denominator, simple ones first. */
  List<Numbered> of(int part, int whole) {
    return ofCells.computeIfAbsent(List.of(part, whole), key -> make(part, whole));
  }

  private List<Numbered> make(int part, int whole) {
    Set<Numbered> shifts = new LinkedHashSet<>();
    PersonSet all = sets.get(whole);
    List<Kind> in = new ArrayList<>();
    List<Kind> beside = new ArrayList<>();
    for (String role : all.roles()) {
      beside.add(new Kind(role, all.facts()));
      if (part != Cell.NONE && sets.get(part).roles().contains(role)) {
        in.add(new Kind(role, sets.get(part).facts()));
      }
    }
    for (Kind one : in) {
      for (Kind other : beside) {
        shifts.add(shift(one, other));
      }
    }
    for (int wider : sets.wider(whole)) {
      for (Kind kind : in) {
        shifts.add(shift(kind, new Kind(kind.role(), sets.get(wider).facts())));
      }
      for (Kind kind : beside) {
        shifts.add(shift(kind, new Kind(kind.role(), sets.get(wider).facts())));
      }
    }
    beside.forEach(kind -> shifts.add(shift(kind, null)));
    in.forEach(kind -> shifts.add(shift(kind, null)));
    if (part != Cell.NONE) {
      for (PersonSets.Topic topic : sets.topics()) {
        if (topic.members().contains(part)) {
          for (int member : topic.members()) {
            if (member != part) {
              in.forEach(
                  kind -> shifts.add(shift(kind, new Kind(kind.role(), sets.get(member).facts()))));
            }
          }
        }
      }
    }
    for (String role : rolesBeside(all)) {
      for (Kind one : beside) {
        shifts.add(shift(one, new Kind(role, one.facts())));
      }
      for (Kind one : in) {
        shifts.add(shift(one, new Kind(role, one.facts())));
        shifts.add(shift(one, new Kind(role, all.facts())));
      }
    }
    shifts.removeIf(shift -> shift.shift().sets().length == 0);
    return List.copyOf(shifts);
  }

  /** Roles outside the set that stand together with it in some wider set. */
  private Set<String> rolesBeside(PersonSet set) {
    Set<String> roles = new LinkedHashSet<>();
    for (int other = 0; other < sets.size(); other++) {
      PersonSet wider = sets.get(other);
      if (!Collections.disjoint(wider.roles(), set.roles())) {
        roles.addAll(wider.roles());
      }
    }
    roles.removeAll(set.roles());
    return roles;
  }

  private Numbered shift(Kind comes, @Nullable Kind goes) {
    List<Object> key = goes == null ? List.of(comes) : List.of(comes, goes);
    return known.computeIfAbsent(
        key, made -> new Numbered(Shift.of(sets, comes, goes), known.size()));
  }
}
