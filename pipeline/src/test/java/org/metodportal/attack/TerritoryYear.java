package org.metodportal.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.attack.PublicTables.Traits;
import org.metodportal.attack.Relations.Settled;

/** All that an outsider knows of the persons of one territory in one year. */
final class TerritoryYear {
  private static final double ROUNDING = 0.05;
  private static final double BEST_SCORE = 100;

  /**
   * What is known of one cell.
   *
   * @param truth the office's row
   * @param scores the sum of scores, for means; else null
   */
  record Known(
      PublicRow row, PublicRow truth, Sum numerator, Sum denominator, @Nullable Sum scores) {
    long trueNumerator() {
      return truth.numerator() == null ? 0 : truth.numerator();
    }

    long trueDenominator() {
      return truth.denominator() == null ? 0 : truth.denominator();
    }

    Sum complement() {
      return new Sum().add(denominator, 1).add(numerator, -1);
    }

    boolean isMean() {
      return scores != null;
    }
  }

  final Knowledge knowledge = new Knowledge();
  final Map<Place, Known> cells = new LinkedHashMap<>();
  final Relations relations;
  private final Map<String, Traits> organizations;
  private final Map<String, Map<Cell, Known>> byCrowd = new HashMap<>();

  private final boolean absentIsNobody;

  /**
   * Takes all that is known.
   *
   * @param absentIsNobody whether a population has nobody where it has no row
   */
  TerritoryYear(
      Relations relations,
      Map<String, Traits> organizations,
      List<PublicRow> rows,
      Map<Place, PublicRow> truths,
      boolean absentIsNobody) {
    this.absentIsNobody = absentIsNobody;
    this.relations = relations;
    this.organizations = organizations;
    Set<String> unreported =
        rows.stream()
            .map(row -> truths.get(row.place()))
            .filter(truth -> truth != null && truth.flag().equals("x"))
            .map(truth -> truth.place().crowd())
            .collect(Collectors.toSet());
    for (PublicRow row : rows) {
      PublicRow truth = truth(row, truths);
      String crowd = row.place().crowd();
      if (truth != null && isOfPersons(crowd) && !unreported.contains(crowd)) {
        add(row, truth);
      }
    }
    byCrowd.values().forEach(this::addBreakdowns);
    StaffSums sums = new StaffSums(knowledge, byCrowd);
    sums.addStaff();
    sums.addDeficits();
    CrowdSizes sizes = new CrowdSizes(byCrowd, absentIsNobody);
    relations.known().forEach(relation -> sizes.add(relation, knowledge));
    relations.settled().forEach(this::addSettled);
  }

  /** The office's row; a hidden row that it has not hides that nobody is there. */
  private static @Nullable PublicRow truth(PublicRow row, Map<Place, PublicRow> truths) {
    PublicRow truth = truths.get(row.place());
    if (truth != null || !row.hidden()) {
      return truth;
    }
    Place place = row.place();
    PublicRow total =
        truths.get(new Place(place.territory(), place.year(), place.crowd(), Cell.TOTAL));
    boolean isMean = total != null && total.numerator() == null;
    return new PublicRow(place, isMean ? null : (Long) 0L, 0L, null, "");
  }

  private void addSettled(Settled settled) {
    byCrowd
        .getOrDefault(settled.indicator(), Map.of())
        .forEach(
            (cell, known) -> {
              if (cell.isOf(settled.breakdown())) {
                if (settled.membersWithNone().contains(cell.member())) {
                  knowledge.equal(known.numerator(), Sum.number(0), "nobody by definition");
                } else if (settled.membersWithAll().contains(cell.member())) {
                  knowledge.equal(known.numerator(), known.denominator(), "all by definition");
                }
              }
            });
  }

  /** The same territory and year where other cells are hidden, and absent ones are unknown. */
  TerritoryYear with(List<PublicRow> rows, Map<Place, PublicRow> truths) {
    return new TerritoryYear(relations, organizations, rows, truths, false);
  }

  private boolean isOfPersons(String crowd) {
    return crowd.contains(":") || relations.persons().contains(crowd) || isOfTeams(crowd);
  }

  boolean isOfTeams(String crowd) {
    return relations.teams().contains(crowd);
  }

  private void add(PublicRow row, PublicRow truth) {
    String crowd = row.place().crowd();
    boolean isMean = !crowd.contains(":") && truth.numerator() == null;
    boolean counted = crowd.startsWith("completed:") || truth.denominator() == null;
    long all = counted ? number(truth.numerator()) : number(truth.denominator());
    Sum denominator;
    if (!row.hidden() || isOfTeams(crowd)) {
      denominator = Sum.number(all);
    } else {
      denominator = Sum.unknown(knowledge.unknown(all, 0, Double.MAX_VALUE, true));
    }
    Sum numerator = denominator;
    Sum scores = null;
    if (isMean) {
      numerator = Sum.number(0);
      scores = scores(row, truth, denominator, all);
    } else if (!counted) {
      if (row.hidden()) {
        numerator =
            Sum.unknown(knowledge.unknown(number(truth.numerator()), 0, Double.MAX_VALUE, true));
        knowledge.atMost(numerator, denominator, "a part of a whole");
        if (!row.said().isEmpty()) {
          Said.add(row.said(), numerator, denominator, knowledge);
        }
      } else {
        numerator = Sum.number(number(truth.numerator()));
      }
    }
    Known known = new Known(row, truth, numerator, denominator, scores);
    cells.put(row.place(), known);
    byCrowd.computeIfAbsent(crowd, name -> new LinkedHashMap<>()).put(row.place().cell(), known);
  }

  private static long number(@Nullable Long number) {
    return number == null ? 0 : number;
  }

  private Sum scores(PublicRow row, PublicRow truth, Sum denominator, long persons) {
    double mean = truth.value() == null ? 0 : truth.value().doubleValue();
    double rounding = persons * ROUNDING;
    Sum scores =
        Sum.unknown(
            row.hidden()
                ? knowledge.unknown(persons * mean, 0, Double.MAX_VALUE, false)
                : knowledge.unknown(
                    persons * mean,
                    Math.max(0, persons * mean - rounding),
                    persons * mean + rounding,
                    false));
    if (row.hidden()) {
      knowledge.atMost(scores, new Sum().add(denominator, BEST_SCORE), "scores end at 100");
    }
    return scores;
  }

  /** Members of a breakdown are everybody; organizations are those of a type and a settlement. */
  private void addBreakdowns(Map<Cell, Known> crowd) {
    Known total = crowd.get(Cell.TOTAL);
    Map<String, List<Known>> parts = new LinkedHashMap<>();
    crowd.forEach(
        (cell, known) -> {
          if (!cell.equals(Cell.TOTAL)) {
            parts.computeIfAbsent(cell.breakdown(), name -> new ArrayList<>()).add(known);
          }
        });
    parts.forEach(
        (breakdown, members) -> {
          if (total != null) {
            addUp(members, total);
          }
        });
    List<Known> all = parts.getOrDefault("organization", List.of());
    boolean described =
        all.stream()
            .allMatch(each -> organizations.containsKey(each.row().place().cell().member()));
    if (described && !all.isEmpty()) {
      refine(all, parts.getOrDefault("organization_type", List.of()), Traits::type);
      refine(all, parts.getOrDefault("settlement", List.of()), Traits::settlement);
    }
  }

  private void refine(List<Known> all, List<Known> coarse, Function<Traits, String> trait) {
    for (Known one : coarse) {
      String member = one.row().place().cell().member();
      addUp(
          all.stream()
              .filter(
                  each -> {
                    Traits traits = organizations.get(each.row().place().cell().member());
                    return traits != null && trait.apply(traits).equals(member);
                  })
              .toList(),
          one);
    }
  }

  private void addUp(List<Known> parts, Known whole) {
    if (parts.isEmpty()) {
      return;
    }
    String why = "members of " + parts.get(0).row().place() + " add up to " + whole.row().place();
    Sum allOthers = others(true);
    knowledge.equal(
        new Sum().add(allOthers, 1).add(sum(parts, Known::denominator), 1),
        whole.denominator(),
        why);
    if (whole.scores() != null) {
      if (parts.stream().allMatch(Known::isMean)) {
        Sum scores = others(false).add(sum(parts, Known::scores), 1);
        knowledge.equalUnverified(scores, whole.scores(), why);
      }
    } else {
      Sum others = others(true);
      knowledge.atMost(others, allOthers, "a part of a whole");
      knowledge.equal(
          new Sum().add(others, 1).add(sum(parts, Known::numerator), 1), whole.numerator(), why);
    }
  }

  /** Members without a row: nobody, or an unknown number. */
  private Sum others(boolean persons) {
    return absentIsNobody
        ? new Sum()
        : Sum.unknown(knowledge.unknown(0, 0, Double.MAX_VALUE, persons));
  }

  static Sum sum(List<Known> parts, Function<Known, Sum> part) {
    Sum sum = new Sum();
    parts.forEach(each -> sum.add(part.apply(each), 1));
    return sum;
  }

  @Nullable Traits traits(String organization) {
    return organizations.get(organization);
  }
}
