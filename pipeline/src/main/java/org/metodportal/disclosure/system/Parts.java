package org.metodportal.disclosure.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.condition.BandFacts;
import org.metodportal.disclosure.condition.Fact;
import org.metodportal.disclosure.condition.PersonSet;
import org.metodportal.indicator.Bands;
import org.metodportal.indicator.Breakdown;

/** Parts that add to their whole: breakdowns, bands of years, tables of staff, roles. */
final class Parts {
  private final YearTables tables;
  private final PersonSets sets;
  private final Equations equations;
  private final Map<Fact, Set<String>> staffBands;

  Parts(YearTables tables, Map<Fact, Set<String>> staffBands, Equations equations) {
    this.tables = tables;
    this.sets = tables.sets();
    this.staffBands = staffBands;
    this.equations = equations;
  }

  void add() {
    addBreakdowns();
    addBands();
    addTopics();
    addRoles();
  }

  private void addBreakdowns() {
    List<Integer> organizations = tables.places(Level.ORGANIZATION);
    for (int set = 0; set < sets.size(); set++) {
      int all = tables.find(set, YearTables.TERRITORY);
      if (all != Cell.NONE) {
        for (Level level : Level.PARTS) {
          if (tables.isComplete(set, level)) {
            equations.sum(equations.told(set, tables.places(level)), all);
          }
        }
      }
      if (tables.isComplete(set, Level.ORGANIZATION)) {
        addOrganizations(set, all, organizations);
      }
      if (tables.isComplete(set, Level.TYPE)) {
        for (int group : tables.places(Level.GROUP)) {
          if (tables.isTold(set, group)) {
            List<Integer> types =
                tables.places(Level.TYPE).stream()
                    .filter(type -> StaffGroups.isAmongOthers(tables.places().get(type).type()))
                    .toList();
            equations.sum(equations.told(set, types), tables.find(set, group));
          }
        }
      }
    }
  }

  private void addOrganizations(int set, int all, List<Integer> organizations) {
    boolean parted = false;
    for (Level level : List.of(Level.TYPE, Level.SETTLEMENT)) {
      for (int larger : tables.places(level)) {
        if (tables.isTold(set, larger)) {
          parted = true;
          Place place = tables.places().get(larger);
          List<Integer> inside =
              organizations.stream()
                  .filter(each -> tables.places().get(each).isWithin(place))
                  .toList();
          equations.sum(equations.told(set, inside), tables.find(set, larger));
        }
      }
    }
    if (!parted && all != Cell.NONE) {
      equations.sum(equations.told(set, organizations), all);
    }
  }

  /** Bands of years add to conditions on them, and to members of the table of staff by age. */
  private void addBands() {
    for (int set = 0; set < sets.size(); set++) {
      int all = tables.find(set, YearTables.TERRITORY);
      if (all == Cell.NONE) {
        continue;
      }
      for (Fact fact : sets.get(set).facts()) {
        for (Level level : Level.ofBands()) {
          Set<String> bands = bands(fact, level);
          if (bands != null) {
            addBands(set, sets.find(sets.get(set).without(fact)), all, level, bands);
          }
        }
      }
    }
  }

  private @Nullable Set<String> bands(Fact fact, Level level) {
    Set<String> ofStaff = level.breakdown() == Breakdown.AGE_BAND ? staffBands.get(fact) : null;
    Bands bands = level.bands();
    return ofStaff != null || bands == null ? ofStaff : BandFacts.of(bands, fact);
  }

  private void addBands(int set, int wider, int all, Level level, Set<String> bands) {
    if (wider != Cell.NONE
        && (tables.isComplete(wider, level) || tables.isToldByBands(set, level))) {
      List<Integer> places =
          tables.places(level).stream()
              .filter(band -> bands.contains(tables.places().get(band).member()))
              .toList();
      equations.sum(equations.told(wider, places), all);
    }
  }

  private void addTopics() {
    for (PersonSets.Topic topic : sets.topics()) {
      List<Integer> all = new ArrayList<>(topic.members());
      all.add(topic.whole());
      for (int place = 0; place < tables.places().size(); place++) {
        int at = place;
        if (all.stream().allMatch(set -> tables.isTold(set, at))) {
          equations.sum(
              topic.members().stream().map(member -> tables.find(member, at)).toList(),
              tables.find(topic.whole(), at));
        }
      }
      List<Integer> groups = StaffGroups.numbers(tables);
      for (int set : all) {
        int territory = tables.find(set, YearTables.TERRITORY);
        if (territory != Cell.NONE && groups.stream().anyMatch(each -> tables.isTold(set, each))) {
          equations.sum(equations.told(set, groups), territory);
        }
      }
    }
  }

  /** Sets that differ only in their roles, and the roles of some make up those of another. */
  private void addRoles() {
    Map<Set<Fact>, List<Integer>> same = new LinkedHashMap<>();
    for (int set = 0; set < sets.size(); set++) {
      same.computeIfAbsent(sets.get(set).facts(), key -> new ArrayList<>()).add(set);
    }
    for (List<Integer> group : same.values()) {
      for (int whole : group) {
        List<Integer> parts =
            group.stream().filter(part -> part != whole && sets.isWithin(part, whole)).toList();
        choose(whole, parts, 0, new ArrayList<>(), new TreeSet<>());
      }
    }
  }

  private void choose(
      int whole, List<Integer> parts, int from, List<Integer> chosen, Set<String> roles) {
    PersonSet all = sets.get(whole);
    if (roles.equals(all.roles())) {
      for (int place = 0; place < tables.places().size(); place++) {
        int at = place;
        if (tables.isTold(whole, place)
            && chosen.stream()
                .allMatch(part -> tables.isTold(part, at) || tables.isEmptyByAbsence(part, at))) {
          equations.sum(
              chosen.stream()
                  .filter(part -> tables.isTold(part, at))
                  .map(part -> tables.find(part, at))
                  .toList(),
              tables.find(whole, place));
        }
      }
      return;
    }
    for (int i = from; i < parts.size(); i++) {
      Set<String> more = sets.get(parts.get(i)).roles();
      if (!more.isEmpty() && Collections.disjoint(roles, more)) {
        Set<String> joined = new TreeSet<>(roles);
        joined.addAll(more);
        List<Integer> with = new ArrayList<>(chosen);
        with.add(parts.get(i));
        choose(whole, parts, i + 1, with, joined);
      }
    }
  }
}
