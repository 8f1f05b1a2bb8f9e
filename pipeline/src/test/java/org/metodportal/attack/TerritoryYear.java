package org.metodportal.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.PublicRow.Place;
import org.metodportal.attack.PublicTables.Traits;
import org.metodportal.attack.Relations.Counted;
import org.metodportal.attack.Relations.Relation;

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

  TerritoryYear(
      Relations relations,
      Map<String, Traits> organizations,
      List<PublicRow> rows,
      Map<Place, PublicRow> truths) {
    this.relations = relations;
    this.organizations = organizations;
    for (PublicRow row : rows) {
      PublicRow truth = truths.get(row.place());
      if (truth != null && isOfPersons(row.place().crowd())) {
        add(row, truth);
      }
    }
    byCrowd.values().forEach(this::addBreakdowns);
    addStaff();
    addDeficits();
    relations.known().forEach(this::addRelation);
  }

  private boolean isOfPersons(String crowd) {
    return crowd.contains(":") || relations.persons().contains(crowd) || isOfTeams(crowd);
  }

  boolean isOfTeams(String crowd) {
    return relations.teams().contains(crowd);
  }

  private void add(PublicRow row, PublicRow truth) {
    String crowd = row.place().crowd();
    boolean isMean = !crowd.contains(":") && truth.numerator() == null && !truth.flag().equals("x");
    if (truth.flag().equals("x")) {
      return;
    }
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
    String why = "members of " + parts.get(0).row().place() + " add up to " + whole.row().place();
    knowledge.equal(sum(parts, Known::denominator), whole.denominator(), why);
    if (whole.scores() != null) {
      if (parts.stream().allMatch(Known::isMean)) {
        knowledge.equalUnverified(sum(parts, Known::scores), whole.scores(), why);
      }
    } else {
      knowledge.equal(sum(parts, Known::numerator), whole.numerator(), why);
    }
  }

  private static Sum sum(List<Known> parts, Function<Known, Sum> part) {
    Sum sum = new Sum();
    parts.forEach(each -> sum.add(part.apply(each), 1));
    return sum;
  }

  /** Each topic of staff counts every teacher once, by group of organizations and in all. */
  private void addStaff() {
    Map<Cell, Known> teachers = byCrowd.get("staff:teachers:");
    if (teachers == null) {
      return;
    }
    for (String topic : List.of("age", "experience", "category", "profile")) {
      Map<Cell, List<Known>> members = new LinkedHashMap<>();
      byCrowd.forEach(
          (crowd, known) -> {
            if (crowd.startsWith("staff:" + topic + ":")) {
              known.forEach(
                  (cell, each) ->
                      members.computeIfAbsent(cell, name -> new ArrayList<>()).add(each));
            }
          });
      members.forEach(
          (cell, each) -> {
            Known whole = teachers.get(cell);
            if (whole != null) {
              knowledge.equal(
                  sum(each, Known::numerator), whole.denominator(), topic + " of " + cell);
              each.forEach(
                  one ->
                      knowledge.equal(one.denominator(), whole.denominator(), "base of " + cell));
            }
          });
    }
  }

  /** Nobody has a deficit who is not among those with a list of deficits. */
  private void addDeficits() {
    Map<Cell, Known> listed = byCrowd.get("diagnosed:записаны");
    if (listed == null) {
      return;
    }
    Known all = listed.get(Cell.TOTAL);
    byCrowd.forEach(
        (crowd, known) -> {
          if (crowd.startsWith("deficits:") && all != null) {
            known
                .values()
                .forEach(
                    each ->
                        knowledge.equal(each.denominator(), all.denominator(), "base of deficits"));
          }
        });
  }

  private void addRelation(Relation relation) {
    Set<Cell> compared = new HashSet<>();
    List<Counted> counted = new ArrayList<>(relation.left());
    counted.addAll(relation.right());
    boolean everywhere = counted.stream().anyMatch(Counted::everywhere);
    if (!everywhere) {
      compared.add(Cell.TOTAL);
    } else {
      for (Counted one : counted) {
        compared.addAll(cellsOf(one.crowd()));
      }
    }
    for (Cell cell : compared) {
      Sum left = sum(relation.left(), cell);
      Sum right = sum(relation.right(), cell);
      if (left != null && right != null) {
        String why = relation + " in " + cell;
        if (relation.exactly()) {
          knowledge.equal(left, right, why);
        } else {
          knowledge.atMost(left, right, why);
        }
      }
    }
  }

  private Set<Cell> cellsOf(String crowd) {
    Map<Cell, Known> cells = byCrowd.get(population(crowd));
    return cells == null ? Set.of() : cells.keySet();
  }

  private static String population(String crowd) {
    return crowd.endsWith("+") ? crowd.substring(0, crowd.length() - 1) : crowd;
  }

  private @Nullable Sum sum(List<Counted> counted, Cell compared) {
    Sum sum = new Sum();
    for (Counted one : counted) {
      if (one.everywhere()) {
        Sum size = size(one.crowd(), compared);
        if (size == null) {
          return null;
        }
        sum.add(size, 1);
      } else {
        for (String member : one.members()) {
          Sum size = size(one.crowd(), new Cell(one.breakdown(), member));
          if (size == null) {
            return null;
          }
          sum.add(size, 1);
        }
      }
    }
    return sum;
  }

  /** How many of a crowd are in a cell; null where the tables do not count it. */
  private @Nullable Sum size(String crowd, Cell cell) {
    Map<Cell, Known> counted = byCrowd.get(population(crowd));
    if (counted == null || counted.isEmpty()) {
      return null;
    }
    boolean meeting = crowd.endsWith("+") || crowd.startsWith("staff:") || crowd.contains(":");
    Known known = counted.get(cell);
    if (known != null) {
      return meeting ? known.numerator() : known.denominator();
    }
    if (crowd.contains(":")) {
      return null;
    }
    if (cell.isOf("group")) {
      Sum sum = new Sum();
      for (Map.Entry<Cell, Known> each : counted.entrySet()) {
        if (each.getKey().isOf("organization_type")
            && group(each.getKey().member()).equals(cell.member())) {
          sum.add(meeting ? each.getValue().numerator() : each.getValue().denominator(), 1);
        }
      }
      return sum;
    }
    boolean counts = counted.keySet().stream().anyMatch(each -> each.isOf(cell.breakdown()));
    Known total = counted.get(Cell.TOTAL);
    boolean nobody = total != null && !total.row().hidden() && total.trueDenominator() == 0;
    return counts || nobody ? Sum.number(0) : null;
  }

  private static String group(String type) {
    return switch (type) {
      case "школа" -> "школы";
      case "детский сад" -> "детские сады";
      default -> "другие организации";
    };
  }

  @Nullable Traits traits(String organization) {
    return organizations.get(organization);
  }
}
