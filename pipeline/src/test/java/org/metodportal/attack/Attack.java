package org.metodportal.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.metodportal.attack.Claim.Kind;
import org.metodportal.attack.Intervals.Seen;
import org.metodportal.attack.Knowledge.Bounds;
import org.metodportal.attack.Knowledge.Part;
import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.attack.PublicTables.Traits;
import org.metodportal.attack.Relations.Settled;
import org.metodportal.attack.Target.What;
import org.metodportal.attack.TerritoryYear.Known;

/** An outsider who reads the tables of a release and works out what they hide. */
final class Attack {
  private static final int FEW = 3;
  private static final double SCORES = 10;
  private static final int SMALL = 10;
  private static final int LARGE = 20;

  /**
   * What came of it.
   *
   * @param sensitive cells that point at persons by themselves
   * @param hidden cells that are hidden
   * @param shown all other cells of persons
   * @param programs linear programs that were solved
   */
  record Findings(List<Claim> claims, int sensitive, int hidden, int shown, int programs) {
    List<Claim> of(Kind kind) {
      return claims.stream().filter(claim -> claim.kind() == kind).toList();
    }
  }

  private final Map<String, Integer> thresholds;
  private final List<Claim> claims = new ArrayList<>();
  private int sensitive;
  private int hidden;
  private int shown;
  private int programs;

  private Attack(Map<String, Integer> thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * Tries everything.
   *
   * @param release a folder with {@code public/} and, to verify what is claimed, {@code internal/}
   * @param thresholds of territories that have not 5
   */
  static Findings on(Path release, Map<String, Integer> thresholds) throws IOException {
    return on(
        PublicTables.read(release.resolve("public")),
        PublicTables.readRows(release.resolve("internal")),
        thresholds);
  }

  static Findings on(
      PublicTables tables, Map<Place, PublicRow> truths, Map<String, Integer> thresholds) {
    Attack attack = new Attack(thresholds);
    Map<String, List<PublicRow>> parts = new TreeMap<>();
    for (PublicRow row : tables.rows().values()) {
      parts
          .computeIfAbsent(
              row.place().territory() + " " + row.place().year(), name -> new ArrayList<>())
          .add(row);
    }
    for (List<PublicRow> rows : parts.values()) {
      String territory = rows.get(0).place().territory();
      attack.attack(
          new TerritoryYear(
              Relations.of(territory),
              tables.organizations().getOrDefault(territory, Map.of()),
              rows,
              truths));
    }
    return new Findings(
        attack.claims, attack.sensitive, attack.hidden, attack.shown, attack.programs);
  }

  private int threshold(Known known) {
    return thresholds.getOrDefault(known.row().place().territory(), 5);
  }

  private void attack(TerritoryYear year) {
    List<Target> targets = new ArrayList<>();
    for (Known known : year.cells.values()) {
      boolean points = isSensitive(year, known);
      if (points) {
        sensitive++;
      }
      if (known.row().hidden()) {
        hidden++;
        addTargets(year, known, points, targets);
      } else {
        shown++;
        if (points) {
          claims.add(
              new Claim(
                  Kind.SHOWN,
                  known.row().place(),
                  What.NUMERATOR,
                  known.trueNumerator(),
                  known.trueNumerator(),
                  known.trueNumerator(),
                  ""));
        }
      }
    }
    Bounds bounds = year.knowledge.bounds();
    year.knowledge.narrow(bounds, year.knowledge.ranges);
    double[] point = bounds.least.clone();
    List<Part> parts = year.knowledge.parts(bounds);
    Map<Integer, Part> byUnknown = new HashMap<>();
    parts.forEach(part -> part.unknowns().forEach(unknown -> byUnknown.put(unknown, part)));
    Map<Part, List<Target>> byPart = new LinkedHashMap<>();
    for (Target target : targets) {
      Part part =
          target.sum().factors().keySet().stream()
              .filter(byUnknown::containsKey)
              .map(byUnknown::get)
              .findFirst()
              .orElse(null);
      if (part == null) {
        double value = target.sum().at(point);
        claim(target, value, value, "");
      } else {
        byPart.computeIfAbsent(part, each -> new ArrayList<>()).add(target);
      }
    }
    byPart.forEach((part, inPart) -> tell(part, bounds, point, inPart, ""));
    checkScores(year, bounds);
    insiders(year, bounds, point, byUnknown, byPart);
  }

  private void tell(
      Part part, Bounds bounds, double[] point, List<Target> targets, String knowing) {
    Intervals intervals = new Intervals(part, bounds, point.clone());
    for (Seen seen : intervals.narrow(targets)) {
      claim(seen.target, seen.least, seen.most, knowing);
    }
    programs += intervals.programs();
  }

  private void claim(Target target, double least, double most, String knowing) {
    Kind kind =
        target.what() == What.SCORES
            ? Kind.SCORE
            : target.what() == What.DENOMINATOR
                ? Kind.DENOMINATOR
                : most - least < 0.5 ? Kind.EXACT : Kind.NARROW;
    claimed.add(target.place() + " " + target.what());
    claims.add(
        new Claim(kind, target.place(), target.what(), least, most, target.truth(), knowing));
  }

  private void addTargets(TerritoryYear year, Known known, boolean points, List<Target> targets) {
    Place place = known.row().place();
    long whole = known.trueDenominator();
    if (year.isOfTeams(place.crowd())) {
      if (!isSaid(year, known)) {
        double least = Math.min(FEW, whole);
        targets.add(
            new Target(
                place, What.NUMERATOR, known.numerator(), known.trueNumerator(), least, points));
      }
      return;
    }
    boolean counted = known.numerator() == known.denominator();
    if (!counted && !known.isMean() && !isSaid(year, known)) {
      targets.add(
          new Target(place, What.NUMERATOR, known.numerator(), known.trueNumerator(), FEW, points));
      targets.add(
          new Target(
              place,
              What.COMPLEMENT,
              known.complement(),
              whole - known.trueNumerator(),
              FEW,
              points));
    }
    if (whole < threshold(known) && whole > 0 && !known.denominator().factors().isEmpty()) {
      targets.add(new Target(place, What.DENOMINATOR, known.denominator(), whole, FEW, points));
    }
  }

  /** Rule 1. */
  private boolean isSensitive(TerritoryYear year, Known known) {
    long whole = known.trueDenominator();
    if (year.isOfTeams(known.row().place().crowd())) {
      return whole > 0 && whole < 5;
    }
    if (known.numerator() == known.denominator() && known.truth().denominator() == null) {
      return known.trueNumerator() > 0 && known.trueNumerator() < threshold(known);
    }
    if (whole == 0 || isSaid(year, known)) {
      return false;
    }
    if (whole < threshold(known) || known.isMean()) {
      return whole < threshold(known);
    }
    long part = known.trueNumerator();
    long rest = whole - part;
    return whole < LARGE && (part > 0 && part < FEW || rest > 0 && rest < FEW)
        || whole < SMALL && (part == 0 || rest == 0);
  }

  /** So by definition, or it follows from nobody or everybody of ten or more. */
  private boolean isSaid(TerritoryYear year, Known known) {
    Place place = known.row().place();
    Cell cell = place.cell();
    Traits traits = cell.isOf("organization") ? year.traits(cell.member()) : null;
    for (Settled settled : year.relations.settled()) {
      if (settled.indicator().equals(place.crowd())) {
        if (settled.breakdown().equals(cell.breakdown()) && settles(settled, cell.member())
            || settled.breakdown().equals("organization_type")
                && traits != null
                && settles(settled, traits.type())) {
          return true;
        }
      }
    }
    if (saysAll(year, place, Cell.TOTAL)) {
      return true;
    }
    return traits != null
        && (saysAll(year, place, new Cell("organization_type", traits.type()))
            || saysAll(year, place, new Cell("settlement", traits.settlement())));
  }

  private static boolean settles(Settled settled, String member) {
    return settled.membersWithNone().contains(member) || settled.membersWithAll().contains(member);
  }

  private static boolean saysAll(TerritoryYear year, Place place, Cell larger) {
    if (place.cell().equals(larger)) {
      return false;
    }
    Known known = year.cells.get(new Place(place.territory(), place.year(), place.crowd(), larger));
    return known != null
        && !known.row().hidden()
        && !known.isMean()
        && known.truth().denominator() != null
        && known.trueDenominator() >= SMALL
        && (known.trueNumerator() == 0 || known.trueNumerator() == known.trueDenominator());
  }

  /** A single score follows from a sum of scores that is near to none or to the most. */
  private void checkScores(TerritoryYear year, Bounds bounds) {
    for (Known known : year.cells.values()) {
      if (known.isMean() && known.trueDenominator() > 0) {
        double sumLeast = known.scores().at(bounds.least);
        double sumMost = known.scores().at(bounds.most);
        double most = known.denominator().at(bounds.most);
        double least = known.denominator().at(bounds.least);
        double highest = Math.min(100, sumMost);
        double lowest = Math.max(0, sumLeast - 100 * (most - 1));
        if (least >= 1 && highest - lowest < SCORES) {
          claims.add(
              new Claim(
                  Kind.SCORE,
                  known.row().place(),
                  What.SCORES,
                  lowest,
                  highest,
                  known.truth().value().doubleValue(),
                  ""));
        }
      }
    }
  }

  /** Whoever is alone in a cell knows it; a school knows all of its own. */
  private void insiders(
      TerritoryYear year,
      Bounds bounds,
      double[] point,
      Map<Integer, Part> byUnknown,
      Map<Part, List<Target>> byPart) {
    Map<String, Map<Integer, Double>> knowing = new LinkedHashMap<>();
    Map<String, Set<Place>> own = new HashMap<>();
    double[] truths = year.knowledge.truths();
    for (Known known : year.cells.values()) {
      if (!known.row().hidden() || year.isOfTeams(known.row().place().crowd())) {
        continue;
      }
      Place place = known.row().place();
      long whole = known.trueDenominator();
      long part = known.trueNumerator();
      String cell = place.cell().breakdown() + " " + place.cell().member();
      if (place.cell().isOf("organization")) {
        learn("the organization " + place.cell().member(), known, true, true, truths, knowing, own);
      }
      if (whole == 1 && !place.crowd().contains(":")) {
        learn("the only person of " + cell, known, true, true, truths, knowing, own);
      } else if (part == 1) {
        learn(
            "the only one of " + place.crowd() + " " + cell,
            known,
            true,
            false,
            truths,
            knowing,
            own);
      } else if (whole - part == 1) {
        learn(
            "the only one not of " + place.crowd() + " " + cell,
            known,
            false,
            true,
            truths,
            knowing,
            own);
      }
    }
    knowing.forEach(
        (who, facts) ->
            tellInsider(year, bounds, point, byUnknown, byPart, who, facts, own.get(who)));
  }

  private static void learn(
      String who,
      Known known,
      boolean numerator,
      boolean complement,
      double[] truths,
      Map<String, Map<Integer, Double>> knowing,
      Map<String, Set<Place>> own) {
    Map<Integer, Double> facts = knowing.computeIfAbsent(who, name -> new TreeMap<>());
    own.computeIfAbsent(who, name -> new HashSet<>()).add(known.row().place());
    if (numerator) {
      known.numerator().factors().keySet().forEach(each -> facts.put(each, truths[each]));
    }
    if (complement && numerator) {
      known.denominator().factors().keySet().forEach(each -> facts.put(each, truths[each]));
      if (known.scores() != null) {
        known.scores().factors().keySet().forEach(each -> facts.put(each, truths[each]));
      }
    }
    if (complement && !numerator && known.denominator().factors().isEmpty()) {
      known.numerator().factors().keySet().forEach(each -> facts.put(each, truths[each]));
    }
  }

  private void tellInsider(
      TerritoryYear year,
      Bounds bounds,
      double[] point,
      Map<Integer, Part> byUnknown,
      Map<Part, List<Target>> byPart,
      String who,
      Map<Integer, Double> facts,
      Set<Place> own) {
    Map<Part, Map<Integer, Double>> byTouched = new LinkedHashMap<>();
    facts.forEach(
        (unknown, number) -> {
          Part part = byUnknown.get(unknown);
          if (part != null) {
            byTouched.computeIfAbsent(part, each -> new TreeMap<>()).put(unknown, number);
          }
        });
    byTouched.forEach(
        (part, learned) -> {
          List<Target> others =
              byPart.getOrDefault(part, List.of()).stream()
                  .filter(target -> target.sensitive() && !own.contains(target.place()))
                  .filter(target -> own.stream().noneMatch(mine -> isSame(year, mine, target)))
                  .filter(target -> !isClaimed(target))
                  .toList();
          if (others.isEmpty()) {
            return;
          }
          Bounds more = bounds.copy();
          learned.forEach(more::fix);
          year.knowledge.narrow(more, part.ranges());
          tell(part, more, point, others, who);
        });
  }

  /** Whether a cell holds exactly those of one's own, being larger or smaller in name only. */
  private static boolean isSame(TerritoryYear year, Place mine, Target target) {
    Place other = target.place();
    Known own = year.cells.get(mine);
    Known known = year.cells.get(other);
    return own != null
        && known != null
        && own.trueDenominator() == known.trueDenominator()
        && (isWithin(year, mine.cell(), other.cell()) || isWithin(year, other.cell(), mine.cell()))
        && mine.crowd().equals(other.crowd());
  }

  private static boolean isWithin(TerritoryYear year, Cell small, Cell large) {
    if (large.equals(Cell.TOTAL)) {
      return true;
    }
    Traits traits = small.isOf("organization") ? year.traits(small.member()) : null;
    return traits != null
        && (large.equals(new Cell("organization_type", traits.type()))
            || large.equals(new Cell("settlement", traits.settlement())));
  }

  private boolean isClaimed(Target target) {
    return claimed.contains(target.place() + " " + target.what());
  }

  private final Set<String> claimed = new HashSet<>();

  /** Prints what was found in a release, and the leaks of each kind. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    Findings findings = on(Path.of(arguments[0]), Map.of("lesnoy", 3, "rechnoy", 3));
    System.out.printf(
        "sensitive %d, hidden %d, shown %d, programs %d, claims %d, wrong %d, %.1f s%n",
        findings.sensitive(),
        findings.hidden(),
        findings.shown(),
        findings.programs(),
        findings.claims().size(),
        findings.claims().stream().filter(claim -> !claim.isRight()).count(),
        (System.nanoTime() - start) / 1e9);
    findings.claims().stream()
        .filter(claim -> !claim.isRight())
        .limit(20)
        .forEach(claim -> System.out.println("WRONG " + claim + " is " + claim.truth()));
    for (Kind kind : Kind.values()) {
      for (boolean inside : new boolean[] {false, true}) {
        List<Claim> of =
            findings.of(kind).stream()
                .filter(claim -> claim.knowing().isEmpty() != inside)
                .toList();
        System.out.printf(
            "%s%s: %d of %d cells%n",
            kind,
            inside ? " (insiders)" : "",
            of.size(),
            of.stream().map(Claim::place).distinct().count());
        of.stream()
            .limit(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5)
            .forEach(claim -> System.out.println("   " + claim));
      }
    }
  }
}
