package org.metodportal.disclosure.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

/** All that adds up in the tables of a year, and all that lies within one another. */
final class Relations {
  private final YearTables tables;
  private final PersonSets sets;
  private final Map<Fact, Set<String>> staffBands;
  private final List<Equation> equations = new ArrayList<>();
  private final Set<List<Integer>> seen = new LinkedHashSet<>();

  Relations(YearTables tables, Map<Fact, Set<String>> staffBands) {
    this.tables = tables;
    this.sets = tables.sets();
    this.staffBands = staffBands;
  }

  List<Equation> equations() {
    addBreakdowns();
    addBands();
    addTopics();
    addRoles();
    addInclusions();
    addRests();
    addRolesApart();
    addIntersections();
    return equations;
  }

  /** Parts that add to a whole; a part that nothing tells is empty. */
  private void sum(List<Integer> parts, int whole) {
    equation(parts, List.of(whole), true);
  }

  private void equation(List<Integer> plus, List<Integer> minus, boolean isSum) {
    Map<Integer, Integer> factors = new LinkedHashMap<>();
    plus.forEach(variable -> factors.merge(variable, 1, Integer::sum));
    minus.forEach(variable -> factors.merge(variable, -1, Integer::sum));
    factors.values().removeIf(factor -> factor == 0);
    List<Integer> key = new ArrayList<>(factors.keySet());
    key.sort(null);
    if (factors.isEmpty() || !seen.add(key) || !holds(factors)) {
      return;
    }
    equations.add(
        new Equation(
            factors.keySet().stream().mapToInt(Integer::intValue).toArray(),
            factors.values().stream().mapToInt(Integer::intValue).toArray(),
            isSum));
  }

  /** Whether the tables agree; what they contradict no reader can use. */
  private boolean holds(Map<Integer, Integer> factors) {
    long sum = 0;
    for (Map.Entry<Integer, Integer> term : factors.entrySet()) {
      sum += term.getValue() * tables.variables().get(term.getKey()).value();
    }
    return sum == 0;
  }

  private List<Integer> told(int set, List<Integer> places) {
    return places.stream()
        .map(place -> tables.find(set, place))
        .filter(variable -> variable != Cell.NONE)
        .toList();
  }

  private void addBreakdowns() {
    List<Integer> organizations = tables.places(Level.ORGANIZATION);
    for (int set = 0; set < sets.size(); set++) {
      int all = tables.find(set, YearTables.TERRITORY);
      if (all != Cell.NONE) {
        for (Level level : Level.PARTS) {
          if (tables.isComplete(set, level)) {
            sum(told(set, tables.places(level)), all);
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
            sum(told(set, types), tables.find(set, group));
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
          sum(told(set, inside), tables.find(set, larger));
        }
      }
    }
    if (!parted && all != Cell.NONE) {
      sum(told(set, organizations), all);
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
      sum(told(wider, places), all);
    }
  }

  private void addTopics() {
    for (PersonSets.Topic topic : sets.topics()) {
      List<Integer> all = new ArrayList<>(topic.members());
      all.add(topic.whole());
      for (int place = 0; place < tables.places().size(); place++) {
        int at = place;
        if (all.stream().allMatch(set -> tables.isTold(set, at))) {
          sum(
              topic.members().stream().map(member -> tables.find(member, at)).toList(),
              tables.find(topic.whole(), at));
        }
      }
      List<Integer> groups = StaffGroups.numbers(tables);
      for (int set : all) {
        int territory = tables.find(set, YearTables.TERRITORY);
        if (territory != Cell.NONE && groups.stream().anyMatch(each -> tables.isTold(set, each))) {
          sum(told(set, groups), territory);
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
                .allMatch(part -> tables.isTold(part, at) || isEmptyByAbsence(part, at))) {
          sum(
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

  /** Whether rows name every member of that level that holds anybody, and none names this one. */
  private boolean isEmptyByAbsence(int set, int place) {
    return !tables.isTold(set, place) && tables.isComplete(set, tables.places().get(place).level());
  }

  /** Sets that lie within one another where both are told, without those that follow. */
  private void addInclusions() {
    for (int place = 0; place < tables.places().size(); place++) {
      for (int inner = 0; inner < sets.size(); inner++) {
        if (!tables.isTold(inner, place)) {
          continue;
        }
        for (int outer : sets.wider(inner)) {
          if (isEmptyByAbsence(outer, place)) {
            equation(List.of(tables.find(inner, place)), List.of(), false);
          }
          if (tables.isTold(outer, place) && !isBetween(inner, outer, place)) {
            if (isAllOf(inner, outer, place)) {
              equation(
                  List.of(tables.find(inner, place)), List.of(tables.find(outer, place)), false);
            } else if (tables.value(inner, place) <= tables.value(outer, place)) {
              tables.rest(inner, outer, place);
            }
          }
        }
      }
    }
    tables
        .rests()
        .forEach(
            (key, rest) ->
                equation(
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
      sum(parts, all);
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

  /** Who stands in two sets stands in what they have in common. */
  private void addIntersections() {
    Map<PersonSet, Integer> numbers = new HashMap<>();
    for (int set = 0; set < sets.size(); set++) {
      numbers.put(sets.get(set), set);
    }
    for (int one = 0; one < sets.size(); one++) {
      for (int other = one + 1; other < sets.size(); other++) {
        if (sets.isWithin(one, other) || sets.isWithin(other, one)) {
          continue;
        }
        Integer common = numbers.get(PersonSet.common(sets.get(one), sets.get(other)));
        if (common != null) {
          addIntersection(one, other, common);
        }
      }
    }
  }

  private void addIntersection(int one, int other, int common) {
    for (int place = 0; place < tables.places().size(); place++) {
      if (!tables.isTold(one, place)
          || !tables.isTold(other, place)
          || !tables.isTold(common, place)) {
        continue;
      }
      for (int outer : sets.wider(one)) {
        if (tables.isTold(outer, place) && sets.isWithin(other, outer)) {
          add(List.of(one, other), List.of(outer, common), place);
        }
      }
    }
  }

  /** What the smaller sets hold together is at most what the larger ones do. */
  private void add(List<Integer> smaller, List<Integer> larger, int place) {
    List<Integer> plus = new ArrayList<>(told(smaller, place));
    List<Integer> minus = told(larger, place);
    long slack = values(minus) - values(plus);
    if (slack < 0) {
      return;
    }
    plus.add(tables.slack(place, slack));
    equation(plus, minus, false);
  }

  private List<Integer> told(List<Integer> of, int place) {
    return of.stream().map(set -> tables.find(set, place)).toList();
  }

  private long values(List<Integer> variables) {
    return variables.stream().mapToLong(each -> tables.variables().get(each).value()).sum();
  }
}
