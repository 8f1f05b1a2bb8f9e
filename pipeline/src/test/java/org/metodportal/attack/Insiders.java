package org.metodportal.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.attack.PublicTables.Traits;
import org.metodportal.attack.TerritoryYear.Known;

/** Who knows more than the tables tell: whoever is alone in a cell, and each organization. */
final class Insiders {
  /**
   * Somebody who knows numbers.
   *
   * @param facts the numbers, by unknown
   * @param asks of whom he asks; what somebody who knows more was asked already is left out
   */
  record Insider(String who, Map<Integer, Double> facts, Predicate<Target> asking) {
    boolean asks(Target target) {
      return asking.test(target);
    }
  }

  private static final class Learning {
    final Map<Integer, Double> facts = new TreeMap<>();
    final Set<Place> own = new HashSet<>();
    final Set<Integer> same = new HashSet<>();
  }

  private final TerritoryYear year;
  private final double[] truths;
  private final int[] same;
  private final Map<String, Learning> learnings = new LinkedHashMap<>();

  Insiders(TerritoryYear year) {
    this.year = year;
    truths = year.knowledge.truths();
    same = year.knowledge.same();
  }

  /** The numbers that each of them knows, by name. */
  Map<String, Map<Integer, Double>> facts() {
    all();
    Map<String, Map<Integer, Double>> facts = new LinkedHashMap<>();
    learnings.forEach((who, learning) -> facts.put(who, learning.facts));
    return facts;
  }

  /** All of them, those who know most first. */
  List<Insider> all() {
    for (Known known : year.cells.values()) {
      if (known.row().hidden() && !year.isOfTeams(known.row().place().crowd())) {
        look(known);
      }
    }
    List<Map.Entry<String, Learning>> ordered = new ArrayList<>(learnings.entrySet());
    ordered.sort(Comparator.comparing(each -> -each.getValue().facts.size()));
    List<Insider> all = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Learning learning = ordered.get(i).getValue();
      List<Learning> wiser =
          ordered.subList(0, i).stream()
              .map(Map.Entry::getValue)
              .filter(each -> each.facts.keySet().containsAll(learning.facts.keySet()))
              .toList();
      all.add(
          new Insider(
              ordered.get(i).getKey(),
              learning.facts,
              target ->
                  isOfOthers(learning, target)
                      && wiser.stream().noneMatch(each -> isOfOthers(each, target))));
    }
    return all;
  }

  private void look(Known known) {
    Cell cell = known.row().place().cell();
    String crowd = known.row().place().crowd();
    String where = cell.breakdown() + " " + cell.member();
    long whole = known.trueDenominator();
    long part = known.trueNumerator();
    if (cell.isOf("organization")) {
      learn("the organization " + cell.member(), known, true, true);
    }
    if (whole == 1 && !crowd.contains(":")) {
      learn("the only person of " + where, known, true, true);
    } else if (part == 1) {
      learn("the only one of " + crowd + " " + where, known, true, false);
    } else if (whole - part == 1) {
      learn("the only one not of " + crowd + " " + where, known, false, true);
    }
  }

  private void learn(String who, Known known, boolean numerator, boolean complement) {
    Learning learning = learnings.computeIfAbsent(who, name -> new Learning());
    learning.own.add(known.row().place());
    if (numerator) {
      learn(learning, known.numerator());
    }
    if (complement && numerator) {
      learn(learning, known.denominator());
      if (known.scores() != null) {
        learn(learning, known.scores());
      }
    }
    if (complement && !numerator && known.denominator().factors().isEmpty()) {
      learn(learning, known.numerator());
    }
  }

  private void learn(Learning learning, Sum sum) {
    for (int each : sum.factors().keySet()) {
      learning.facts.put(each, truths[each]);
      learning.same.add(same[each]);
    }
  }

  private boolean isOfOthers(Learning learning, Target target) {
    return !target.sum().factors().keySet().stream()
            .allMatch(each -> learning.same.contains(same[each]))
        && !learning.own.contains(target.place())
        && !isAlone(learning, target.place())
        && learning.own.stream().noneMatch(mine -> isSame(mine, target.place()));
  }

  /** Whether the one person that somebody knows of is also the only one of a cell, or not of it. */
  private boolean isAlone(Learning learning, Place place) {
    Known known = year.cells.get(place);
    return known != null
        && !known.isMean()
        && ((known.trueNumerator() == 1 && knows(learning, known.numerator()))
            || (known.trueDenominator() - known.trueNumerator() == 1
                && knows(learning, known.complement())));
  }

  private boolean knows(Learning learning, Sum sum) {
    return !sum.factors().isEmpty()
        && sum.factors().keySet().stream().allMatch(each -> learning.same.contains(same[each]));
  }

  /** Whether a cell holds exactly those of one's own, being larger or smaller in name only. */
  private boolean isSame(Place mine, Place other) {
    if (!mine.crowd().equals(other.crowd())) {
      return false;
    }
    Known own = year.cells.get(mine);
    Known known = year.cells.get(other);
    return own != null
        && known != null
        && own.trueDenominator() == known.trueDenominator()
        && (isWithin(mine.cell(), other.cell()) || isWithin(other.cell(), mine.cell()));
  }

  private boolean isWithin(Cell small, Cell large) {
    if (large.equals(Cell.TOTAL)) {
      return true;
    }
    Traits traits = small.isOf("organization") ? year.traits(small.member()) : null;
    return traits != null
        && (large.equals(new Cell("organization_type", traits.type()))
            || large.equals(new Cell("settlement", traits.settlement())));
  }
}
