package org.metodportal.disclosure.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.disclosure.condition.Fact;
import org.metodportal.disclosure.condition.PersonSet;
import org.metodportal.disclosure.pattern.Shift.Kind;
import org.metodportal.disclosure.system.Cell;
import org.metodportal.disclosure.system.PersonSets;

/** The shifts by which a numerator, what is left of its whole, or the whole can change. */
final class Shifts {
  private final PersonSets sets;
  private final Map<List<List<Kind>>, Shift> known = new HashMap<>();
  private final Map<List<Integer>, List<Shift>> ofPairs = new HashMap<>();

  Shifts(PersonSets sets) {
    this.sets = sets;
  }

  /** Shifts for cells with that numerator and denominator, simple ones first. */
  List<Shift> of(int part, int whole) {
    return ofPairs.computeIfAbsent(List.of(part, whole), key -> make(part, whole));
  }

  private List<Shift> make(int part, int whole) {
    Set<Shift> shifts = new LinkedHashSet<>();
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
    beside.forEach(kind -> shifts.add(shift(List.of(kind), List.of())));
    in.forEach(kind -> shifts.add(shift(List.of(kind), List.of())));
    for (int wider : sets.wider(whole)) {
      for (Kind kind : in) {
        shifts.add(shift(kind, new Kind(kind.role(), sets.get(wider).facts())));
      }
      for (Kind kind : beside) {
        shifts.add(shift(kind, new Kind(kind.role(), sets.get(wider).facts())));
      }
    }
    addTopics(part, in, shifts);
    in.forEach(kind -> addOtherMembers(kind, shifts));
    beside.forEach(kind -> addOtherMembers(kind, shifts));
    addRoles(in, beside, shifts);
    for (String role : rolesBeside(all)) {
      for (Kind one : beside) {
        shifts.add(shift(one, new Kind(role, one.facts())));
      }
      for (Kind one : in) {
        shifts.add(shift(one, new Kind(role, one.facts())));
        shifts.add(shift(one, new Kind(role, all.facts())));
        shifts.add(
            shift(
                List.of(one, new Kind(role, all.facts())),
                List.of(new Kind(one.role(), all.facts()), new Kind(role, one.facts()))));
      }
    }
    shifts.removeIf(shift -> shift.sets().length == 0);
    return List.copyOf(shifts);
  }

  private void addTopics(int part, List<Kind> in, Set<Shift> shifts) {
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

  /** In exchange goes somebody of other members of every table of staff that tells the kind. */
  private void addOtherMembers(Kind kind, Set<Shift> shifts) {
    List<Set<Fact>> others = List.of(Set.of());
    for (PersonSets.Topic topic : sets.topics()) {
      if (topic.members().stream().anyMatch(set -> sets.holds(set, kind.role(), kind.facts()))) {
        List<Set<Fact>> more = new ArrayList<>();
        for (Set<Fact> facts : others) {
          for (int member : topic.members()) {
            if (!sets.holds(member, kind.role(), kind.facts())) {
              Set<Fact> with = new LinkedHashSet<>(facts);
              with.addAll(sets.get(member).facts());
              more.add(with);
            }
          }
        }
        others = more;
      }
    }
    for (Set<Fact> facts : others) {
      if (!facts.isEmpty()) {
        shifts.add(shift(kind, new Kind(kind.role(), facts)));
      }
    }
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

  /** In one role more of them count, in another one fewer. */
  private void addRoles(List<Kind> in, List<Kind> beside, Set<Shift> shifts) {
    for (Kind one : beside) {
      for (Kind other : beside) {
        if (!one.equals(other)) {
          shifts.add(shift(one, other));
        }
      }
    }
    for (Kind one : in) {
      for (Kind other : in) {
        if (!one.equals(other)) {
          Kind oneBeside = with(beside, one.role());
          Kind otherBeside = with(beside, other.role());
          shifts.add(shift(List.of(one, otherBeside), List.of(other, oneBeside)));
        }
      }
    }
  }

  private static Kind with(List<Kind> kinds, String role) {
    return kinds.stream().filter(kind -> kind.role().equals(role)).findFirst().orElseThrow();
  }

  private Shift shift(Kind comes, Kind goes) {
    return shift(List.of(comes), List.of(goes));
  }

  private Shift shift(List<Kind> comes, List<Kind> goes) {
    return known.computeIfAbsent(
        List.of(comes, goes), made -> Shift.of(known.size(), sets, comes, goes));
  }
}
