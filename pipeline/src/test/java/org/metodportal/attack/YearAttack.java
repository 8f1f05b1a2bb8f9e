package org.metodportal.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.attack.Attack.Findings;
import org.metodportal.attack.Claim.Kind;
import org.metodportal.attack.Insiders.Insider;
import org.metodportal.attack.Intervals.Seen;
import org.metodportal.attack.Knowledge.Bounds;
import org.metodportal.attack.Knowledge.Part;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.attack.Target.What;
import org.metodportal.attack.TerritoryYear.Known;

/** Works out what the tables of one territory and year hide: first as anybody, then as insiders. */
final class YearAttack {
  private static final double SCORES = 10;
  private static final double BEST_SCORE = 100;
  private static final int EXPLAINED = 5;

  private final TerritoryYear year;
  private final RuleOne rule;
  private final Bounds bounds;
  private final Map<Integer, Part> partOf = new HashMap<>();
  private final Map<Part, List<Target>> targets = new LinkedHashMap<>();
  private final Map<Part, Intervals> intervals = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Claim> fromTotals = new ArrayList<>();
  private final List<Target> open = new ArrayList<>();
  private final Map<String, Integer> explained = new HashMap<>();
  private final Set<String> claimed = new HashSet<>();
  private @Nullable TotalsOnly totals;
  private int sensitive;
  private int hidden;
  private int shown;
  private Map<Integer, Double> facts = Map.of();

  YearAttack(TerritoryYear year, RuleOne rule) {
    this.year = year;
    this.rule = rule;
    bounds = year.knowledge.bounds();
    year.knowledge.narrow(bounds, year.knowledge.ranges);
  }

  /**
   * Works everything out, once.
   *
   * @param asInsiders whether also as whoever knows an own figure, and as each organization
   */
  Findings findings(boolean asInsiders) {
    List<Target> all = new ArrayList<>();
    for (Known known : year.cells.values()) {
      look(known, all);
    }
    for (Part part : year.knowledge.parts(bounds)) {
      part.unknowns().forEach(unknown -> partOf.put(unknown, part));
    }
    for (Target target : all) {
      Part part = part(target);
      if (part == null) {
        double value = target.sum().at(bounds.least);
        claim(target, value, value, "");
      } else {
        targets.computeIfAbsent(part, each -> new ArrayList<>()).add(target);
      }
    }
    targets.forEach((part, inPart) -> tell(part, bounds, inPart, ""));
    checkScores();
    if (asInsiders) {
      new Insiders(year).all().forEach(this::tellInsider);
    }
    int programs = intervals.values().stream().mapToInt(Intervals::programs).sum();
    intervals.values().forEach(Intervals::close);
    return new Findings(claims, fromTotals, sensitive, hidden, shown, programs, open);
  }

  /** Whether rule 1 hides a cell. */
  boolean isSensitive(Place place) {
    Known known = year.cells.get(place);
    return known != null && rule.isSensitive(known);
  }

  private Part part(Target target) {
    return target.sum().factors().keySet().stream()
        .filter(partOf::containsKey)
        .map(partOf::get)
        .findFirst()
        .orElse(null);
  }

  private void look(Known known, List<Target> all) {
    boolean points = rule.isSensitive(known);
    if (points) {
      sensitive++;
    }
    if (known.row().hidden()) {
      hidden++;
      addTargets(known, points, all);
      return;
    }
    shown++;
    if (points) {
      double seen = known.trueNumerator();
      claims.add(
          new Claim(
              Kind.SHOWN, known.row().place(), What.NUMERATOR, seen, seen, seen, "", Set.of()));
    }
  }

  private void addTargets(Known known, boolean points, List<Target> all) {
    Place place = known.row().place();
    long whole = known.trueDenominator();
    long part = known.trueNumerator();
    boolean isSaid = rule.isSaid(known);
    if (year.isOfTeams(place.crowd())) {
      if (!isSaid) {
        double least = Math.min(RuleOne.FEW, whole);
        all.add(new Target(place, What.NUMERATOR, known.numerator(), part, least, points));
      }
      return;
    }
    boolean counted = known.numerator() == known.denominator();
    if (!counted && !known.isMean() && !isSaid) {
      all.add(new Target(place, What.NUMERATOR, known.numerator(), part, RuleOne.FEW, points));
      all.add(
          new Target(
              place, What.COMPLEMENT, known.complement(), whole - part, RuleOne.FEW, points));
    }
    if (rule.isFew(whole) && !known.denominator().factors().isEmpty()) {
      all.add(new Target(place, What.DENOMINATOR, known.denominator(), whole, RuleOne.FEW, points));
    }
  }

  private void tell(Part part, Bounds more, List<Target> asked, String knowing) {
    Intervals programs =
        intervals.computeIfAbsent(
            part, each -> new Intervals(each, bounds, year.knowledge.truths()));
    for (Seen seen : programs.narrow(asked, more)) {
      if (seen.isOpen()) {
        open.add(seen.target);
      } else {
        claim(seen.target, seen.least, seen.most, knowing);
      }
    }
  }

  private void claim(Target target, double least, double most, String knowing) {
    claimed.add(name(target));
    if (totals == null) {
      totals = new TotalsOnly(year, rule);
    }
    List<Claim> to = totals.tell(target, least, most, knowing) ? fromTotals : claims;
    Kind kind = target.kind(least, most);
    boolean isAsked =
        explained.merge(kind + (knowing.isEmpty() ? "" : " inside"), 1, Integer::sum) <= EXPLAINED;
    to.add(
        new Claim(
            kind,
            target.place(),
            target.what(),
            least,
            most,
            target.truth(),
            knowing,
            isAsked && to == claims ? year.knowledge.reasons(target.sum(), facts) : Set.of()));
  }

  private static String name(Target target) {
    return target.place() + " " + target.what();
  }

  /** A single score follows from a sum of scores that is near to none or to the most. */
  private void checkScores() {
    for (Known known : year.cells.values()) {
      if (known.scores() != null && known.trueDenominator() > 0) {
        double most = known.denominator().at(bounds.most);
        double least = known.denominator().at(bounds.least);
        double highest = Math.min(BEST_SCORE, known.scores().at(bounds.most));
        double lowest = Math.max(0, known.scores().at(bounds.least) - BEST_SCORE * (most - 1));
        if (least >= 1 && highest - lowest < SCORES) {
          claims.add(
              new Claim(
                  Kind.SCORE,
                  known.row().place(),
                  What.SCORES,
                  lowest,
                  highest,
                  known.truth().value().doubleValue(),
                  "",
                  Set.of()));
        }
      }
    }
  }

  private void tellInsider(Insider insider) {
    facts = insider.facts();
    Map<Part, Map<Integer, Double>> touched = new LinkedHashMap<>();
    insider
        .facts()
        .forEach(
            (unknown, number) -> {
              Part part = partOf.get(unknown);
              if (part != null) {
                touched.computeIfAbsent(part, each -> new HashMap<>()).put(unknown, number);
              }
            });
    touched.forEach(
        (part, learned) -> {
          List<Target> others =
              targets.getOrDefault(part, List.of()).stream()
                  .filter(target -> target.sensitive() && insider.asks(target))
                  .filter(target -> !claimed.contains(name(target)))
                  .toList();
          if (!others.isEmpty()) {
            Bounds more = bounds.copy();
            learned.forEach(more::fix);
            year.knowledge.narrow(more, part.ranges());
            tell(part, more, others, insider.who());
          }
        });
  }
}
